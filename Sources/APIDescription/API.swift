package import Reporting

/// A description whose references all have targets (OpenAPI 3.0 and 3.1, "OpenAPI Object").
///
/// Lists are in description order.
package struct API: Sendable {
    package var info: Info
    package var servers: [Server]
    /// The tags that the description declares; operations may use others.
    package var tags: [Tag]
    package var schemas: SchemaTable
    /// `components/schemas`, by name.
    package var components: [ComponentSchema]
    package var operations: [Operation]
    /// `webhooks`, each with its name instead of a path (OpenAPI 3.1).
    package var webhooks: [Operation]
    package var securitySchemes: [SecurityScheme]
    /// The requirement of operations without their own `security`.
    package var security: [SecurityRequirement]
    /// `x-retries` or `x-speakeasy-retries` at the root.
    package var retries: RetryDescription?
    /// The places that this value omits because they couldn't be read or weren't selected.
    package var leftOut: [Remark]
    /// The keywords of this value's places that don't affect a client.
    package var narrowed: [Remark]
    /// Translates this value's pointers to locations in the user's files.
    package var writtenPointers = WrittenPointers()

    package init(
        info: Info,
        servers: [Server] = [],
        tags: [Tag] = [],
        schemas: SchemaTable = SchemaTable(),
        components: [ComponentSchema] = [],
        operations: [Operation] = [],
        webhooks: [Operation] = [],
        securitySchemes: [SecurityScheme] = [],
        security: [SecurityRequirement] = [],
        retries: RetryDescription? = nil,
        leftOut: [Remark] = [],
        narrowed: [Remark] = []
    ) {
        self.info = info
        self.servers = servers
        self.tags = tags
        self.schemas = schemas
        self.components = components
        self.operations = operations
        self.webhooks = webhooks
        self.securitySchemes = securitySchemes
        self.security = security
        self.retries = retries
        self.leftOut = leftOut
        self.narrowed = narrowed
    }
}

extension API {
    /// Requests that the server makes: the webhooks, then the callbacks of operations.
    package var incoming: [Operation] { webhooks + operations.flatMap(\.allCallbacks) }
}

extension Operation {
    fileprivate var allCallbacks: [Operation] {
        callbacks.flatMap { [$0] + $0.allCallbacks }
    }
}

package struct Info: Sendable {
    package var title: String
    package var version: String
    package var summary: String?
    package var description: String?

    package init(title: String, version: String, summary: String? = nil, description: String? = nil) {
        self.title = title
        self.version = version
        self.summary = summary
        self.description = description
    }
}

/// A Tag Object (OpenAPI 3.2, 4.22).
package struct Tag: Sendable {
    package var name: String
    /// `summary` (OpenAPI 3.2).
    package var summary: String?
    package var description: String?
    /// The name of the tag that this one is nested under (OpenAPI 3.2). It is declared, and the nesting has no cycles.
    package var parent: String?
    /// `x-swift-name`: the chosen name of the group.
    package var swiftName: String?
    package var location: SourceLocation?

    package init(
        name: String,
        summary: String? = nil,
        description: String? = nil,
        parent: String? = nil,
        location: SourceLocation? = nil
    ) {
        self.name = name
        self.summary = summary
        self.description = description
        self.parent = parent
        self.location = location
    }
}

package struct Server: Sendable {
    package struct Variable: Sendable {
        package var name: String
        package var defaultValue: String
        package var values: [String]
        package var description: String?

        package init(name: String, defaultValue: String, values: [String] = [], description: String? = nil) {
            self.name = name
            self.defaultValue = defaultValue
            self.values = values
            self.description = description
        }
    }

    /// The URL as written; may be relative and contain `{variable}`.
    package var url: String
    /// `name` (OpenAPI 3.2).
    package var name: String?
    /// `x-swift-name`: the chosen name.
    package var swiftName: String?
    package var description: String?
    package var variables: [Variable]
    package var location: SourceLocation?

    package init(
        url: String,
        name: String? = nil,
        description: String? = nil,
        variables: [Variable] = [],
        location: SourceLocation? = nil
    ) {
        self.url = url
        self.name = name
        self.description = description
        self.variables = variables
        self.location = location
    }
}

/// A named schema in `components/schemas`.
package struct ComponentSchema: Sendable {
    package var name: String
    package var schema: SchemaID
    /// The key in the description.
    package var location: SourceLocation

    package init(name: String, schema: SchemaID, location: SourceLocation) {
        self.name = name
        self.schema = schema
        self.location = location
    }
}

/// When and how a failed call is retried: `x-retries`, `x-speakeasy-retries`. Times are in milliseconds; `nil` means the runtime's default.
package struct RetryDescription: Sendable, Hashable {
    package var isEnabled: Bool
    package var initialInterval: Int?
    package var maximumInterval: Int?
    package var exponent: Double?
    package var maximumElapsedTime: Int?
    /// The maximum number of attempts, including the first; at least 1.
    package var maximumAttempts: Int?
    /// `408`, or `5XX` for a full range.
    package var statuses: [String]
    package var retriesConnectionErrors: Bool?

    package init(
        isEnabled: Bool = true,
        initialInterval: Int? = nil,
        maximumInterval: Int? = nil,
        exponent: Double? = nil,
        maximumElapsedTime: Int? = nil,
        maximumAttempts: Int? = nil,
        statuses: [String] = [],
        retriesConnectionErrors: Bool? = nil
    ) {
        self.isEnabled = isEnabled
        self.initialInterval = initialInterval
        self.maximumInterval = maximumInterval
        self.exponent = exponent
        self.maximumElapsedTime = maximumElapsedTime
        self.maximumAttempts = maximumAttempts
        self.statuses = statuses
        self.retriesConnectionErrors = retriesConnectionErrors
    }
}
