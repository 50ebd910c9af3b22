package import APIDescription

/// The client, fully decided: names, types, files.
package struct ClientPlan: Sendable {
    package var options: ClientOptions
    package var client: ClientDeclaration
    /// In description order.
    package var models: [ModelFile]
    package var groups: [OperationGroup]
    /// `nil` where every operation has a tag.
    package var clientOperations: ClientOperations?
    /// The types of the user's that the client mentions, in description order.
    package var chosenTypes: [ChosenType]
    package var report: PlanReport
    /// What the plan was made of, for what is planned from it.
    package var shaped: ShapedAPI
    package var names: Names
}

/// What the user asks for, beside the description.
package struct ClientOptions: Sendable {
    package enum Runtime: Sendable, Hashable {
        /// The files that the client needs.
        case copy
        /// All files, also for other clients that import them.
        case copyAll
        case none
        /// Each file imports this module, which has the runtime.
        case importing(module: String)
    }

    package enum Access: String, Sendable, CaseIterable {
        case `public`, `package`, `internal`
    }

    /// The module that the output will be compiled as.
    package var module: String
    /// The name of the type that users start from.
    package var clientName: String
    package var access: Access
    package var runtime: Runtime
    /// The description, as the first line of each file names it.
    package var descriptionPath: String
    /// The version of Tenon that emitted files name.
    package var version: String
    /// Names of types and files of the runtime, which nothing else may have.
    package var runtimeTypes: Set<String>
    package var runtimeFiles: Set<String>
    /// Whether `default` values of the description are default arguments; else they are documented.
    package var appliesDefaults: Bool
    /// Defaults to what suits the description.
    package var grouping: Grouping?
    /// Whether an operation that declares nothing pages if the names of its parameters and properties look like it.
    package var guessesPaging: Bool

    package init(
        module: String,
        clientName: String,
        access: Access = .public,
        runtime: Runtime = .copy,
        descriptionPath: String,
        version: String = GeneratorVersion.current,
        runtimeTypes: Set<String> = [],
        runtimeFiles: Set<String> = [],
        appliesDefaults: Bool = false,
        grouping: Grouping? = nil,
        guessesPaging: Bool = false
    ) {
        self.module = module
        self.clientName = clientName
        self.access = access
        self.runtime = runtime
        self.descriptionPath = descriptionPath
        self.version = version
        self.runtimeTypes = runtimeTypes
        self.runtimeFiles = runtimeFiles
        self.appliesDefaults = appliesDefaults
        self.grouping = grouping
        self.guessesPaging = guessesPaging
    }
}

/// The type that users start from.
package struct ClientDeclaration: Sendable {
    package var name: String
    package var documentation: Documentation
    /// The file's name without its ending.
    package var fileName: String
    /// What the description says about repeating failed calls.
    package var retries: RetryDescription?
    /// Empty where no operation asks for any.
    package var credentials: [CredentialPlan] = []
    package var servers = ServersPlan()
    /// The types inside the client that have its servers and its credentials.
    package var serverType = "Server"
    package var credentialsType = "Credentials"
    /// Whether an operation pages.
    package var hasPaging = false
}

package struct ModelFile: Sendable {
    /// Without its ending; in the output only models have the same, also without regard to case.
    package var fileName: String
    package var declaration: Declaration
}

/// What was planned, in figures and places.
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
    /// Places where the emitted type is `JSONValue` although the description says more.
    package var untyped: [Remark] = []
    package var leftOut: [Remark] = []
    /// The Swift type of each component schema, in description order.
    package var types: [NamedType] = []
    /// The operations that page, with the rule and where it comes from.
    package var paging: [Remark] = []

    package init() {}
}
