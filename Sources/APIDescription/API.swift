package import Reporting

/// A description in which no reference dangles (OpenAPI 3.0 and 3.1, "OpenAPI Object").
///
/// Lists stand in description order.
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
    /// What an operation needs that has no `security` of its own.
    package var security: [SecurityRequirement]
    /// `x-retries` or `x-speakeasy-retries` at the root.
    package var retries: RetryDescription?
    /// Places that could not be read, or were not selected, and are not in this value.
    package var leftOut: [Remark]
    /// Where the user's files have what this value has pointers to.
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
        leftOut: [Remark] = []
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
    /// The name of the tag that this one is nested under (OpenAPI 3.2); a declared one, and not in a circle.
    package var parent: String?
    /// `x-swift-name`: the name that a person chose for the group.
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

    /// As written; may be relative, and may hold `{variable}`.
    package var url: String
    /// `name` (OpenAPI 3.2).
    package var name: String?
    /// `x-swift-name`: the name that a person chose.
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

/// A schema with a name of its own in `components/schemas`.
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

/// When and how to repeat a failed call: `x-retries`, `x-speakeasy-retries`. Times are in milliseconds; `nil` leaves the runtime's default.
package struct RetryDescription: Sendable, Hashable {
    package var isEnabled: Bool
    package var initialInterval: Int?
    package var maximumInterval: Int?
    package var exponent: Double?
    package var maximumElapsedTime: Int?
    /// The first attempt included; at least 1.
    package var maximumAttempts: Int?
    /// `408`, or `5XX` for a whole range.
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
