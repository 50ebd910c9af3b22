package import APIDescription

/// The plan of the client with final names, types and files.
package struct ClientPlan: Sendable {
    package var options: ClientOptions
    package var client: ClientDeclaration
    /// The models in description order.
    package var models: [Model]
    package var hashable: HashableModels
    package var groups: [OperationGroup]
    /// The operations of the client itself; `nil` if every operation has a tag.
    package var clientOperations: ClientOperations?
    /// `nil` if there are no webhooks.
    package var webhooks: WebhooksPlan?
    /// The user's types that the client mentions, in description order.
    package var chosenTypes: [ChosenType]
    /// The API that the plan is derived from, for the documentation and the report.
    package var shaped: ShapedAPI
    package var names: Names
}

/// The user's options.
package struct ClientOptions: Sendable {
    package enum Runtime: Sendable, Hashable {
        /// The files that the client needs, and those of the other parts.
        case copy(including: Set<RuntimeFeature> = [])
        /// All files, also for other clients that import them.
        case copyAll
        case none
        /// The module with the runtime, which each file imports.
        case importing(module: String)

        /// Whether the output has the runtime.
        package var isEmitted: Bool {
            switch self {
            case .copy, .copyAll: true
            case .none, .importing: false
            }
        }

        /// The module with the runtime, if it is another one.
        package var importedModule: String? { if case .importing(let module) = self { module } else { nil } }
    }

    package enum Access: String, Sendable, CaseIterable {
        case `public`, `package`, `internal`
    }

    /// The inputs of the output.
    package struct Source: Sendable {
        /// The description's path in the header of each file.
        package var descriptionPath: String
        /// The version of Tenon in the header of each file.
        package var version: String
        /// The reserved names of the runtime's types and files.
        package var runtimeTypes: Set<String>
        package var runtimeFiles: Set<String>

        package init(
            descriptionPath: String,
            version: String = GeneratorVersion.current,
            runtimeTypes: Set<String> = [],
            runtimeFiles: Set<String> = []
        ) {
            self.descriptionPath = descriptionPath
            self.version = version
            self.runtimeTypes = runtimeTypes
            self.runtimeFiles = runtimeFiles
        }
    }

    /// The module that the output will be compiled as.
    package var module: String
    /// The name of the client type.
    package var clientName: String
    package var access: Access
    package var runtime: Runtime
    /// Whether `default` values of the description become default arguments; otherwise they are only documented.
    package var appliesDefaults: Bool
    /// The grouping of operations. Defaults to the one that suits the description.
    package var grouping: Grouping?
    /// Whether an operation that declares nothing pages if the names of its parameters and properties look like it.
    package var guessesPaging: Bool
    /// The properties that distinguish null from absence.
    package var nulls: NullDistinction
    package var hashability: Hashability
    /// Whether models are `Codable`, if the output has the runtime.
    package var isCodable: Bool
    /// Whether samples accompany the client.
    package var hasSamples: Bool
    /// Not a user option.
    package var source: Source

    package init(
        module: String,
        clientName: String,
        access: Access = .public,
        runtime: Runtime = .copy(),
        appliesDefaults: Bool = false,
        grouping: Grouping? = nil,
        guessesPaging: Bool = false,
        nulls: NullDistinction = .sent,
        hashability: Hashability = .all,
        isCodable: Bool = true,
        hasSamples: Bool = false,
        source: Source = Source(descriptionPath: "")
    ) {
        self.module = module
        self.clientName = clientName
        self.access = access
        self.runtime = runtime
        self.appliesDefaults = appliesDefaults
        self.grouping = grouping
        self.guessesPaging = guessesPaging
        self.nulls = nulls
        self.hashability = hashability
        self.isCodable = isCodable
        self.hasSamples = hasSamples
        self.source = source
    }
}

/// The client type.
package struct ClientDeclaration: Sendable {
    package var name: String
    package var documentation: Documentation
    /// The file's name without its extension.
    package var fileName: String
    /// The description's retry policy.
    package var retries: RetryDescription?
    /// The credentials; empty if no operation requires any.
    package var credentials: [CredentialPlan] = []
    package var servers = ServersPlan()
    /// The names of the nested types for servers and credentials.
    package var serverType = "Server"
    package var credentialsType = "Credentials"
    /// Whether an operation pages.
    package var hasPaging = false
}

/// A top-level declaration.
package struct Model: Sendable {
    /// The name of its page, if it has its own. Pages differ in more than case.
    package var page: String
    package var declaration: Declaration
}

/// Statistics of the plan and its remarks.
package struct PlanReport: Sendable {
    package struct NamedType: Sendable, Hashable {
        package var pointer: NodePointer
        package var type: String

        package init(pointer: NodePointer, type: String) {
            self.pointer = pointer
            self.type = type
        }
    }

    package var operationsInDescription = 0
    package var operationsEmitted = 0
    package var schemasInDescription = 0
    package var schemasEmitted = 0
    /// The schemas that are emitted as `JSONValue`, or as the text of JSON, although the description is more specific.
    package var untyped: [Remark] = []
    package var leftOut: [Remark] = []
    /// The places whose emitted form is less specific than the description, without loss of data.
    package var narrowed: [Remark] = []
    /// The Swift type of each component schema, in description order.
    package var types: [NamedType] = []
    /// Each name with its reason; empty unless asked for.
    package var names: [NamedPlace] = []
    /// The operations that page, with the rule and its origin.
    package var paging: [Remark] = []

    package init() {}
}
