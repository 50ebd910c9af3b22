// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The tools of the server.
public nonisolated struct GetToolsStatusResponse: JSONCodable, Hashable, Sendable {
    /// The categories, by their identifiers.
    public var categories: [String: Category]?

    public init(categories: [String: Category]? = nil) {
        self.categories = categories
    }

    /// Tools of one purpose.
    public struct Category: JSONCodable, Hashable, Sendable {
        /// The name of the category to show to people.
        public var displayName: String?

        /// The tools of the category.
        public var tools: [Tool]?

        public init(displayName: String? = nil, tools: [Tool]? = nil) {
            self.displayName = displayName
            self.tools = tools
        }

        /// A tool, and whether it can be used.
        public struct Tool: JSONCodable, Hashable, Sendable {
            /// Whether the tool needs an API key.
            public var apiKeyRequired: Bool?

            /// Whether the tool has what it needs to be used.
            public var authenticated: Bool?

            /// What the tool does.
            public var description: String?

            /// The name of the tool to show to people.
            public var displayName: String?

            /// The provider whose key the tool needs.
            public var provider: String?

            public init(
                apiKeyRequired: Bool? = nil,
                authenticated: Bool? = nil,
                description: String? = nil,
                displayName: String? = nil,
                provider: String? = nil
            ) {
                self.apiKeyRequired = apiKeyRequired
                self.authenticated = authenticated
                self.description = description
                self.displayName = displayName
                self.provider = provider
            }
        }
    }
}

nonisolated extension GetToolsStatusResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var categories: [String: Category]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "categories": try json.read(&categories)
            default: try json.skip()
            }
        }
        self.categories = categories
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("categories", categories)
        json.endObject()
    }
}

nonisolated extension GetToolsStatusResponse.Category {
    public init(from json: inout JSONReader) throws(JSONError) {
        var displayName: String?
        var tools: [Tool]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "display_name": try json.read(&displayName)
            case "tools": try json.read(&tools)
            default: try json.skip()
            }
        }
        self.displayName = displayName
        self.tools = tools
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("display_name", displayName)
        json.member("tools", tools)
        json.endObject()
    }
}

nonisolated extension GetToolsStatusResponse.Category.Tool {
    public init(from json: inout JSONReader) throws(JSONError) {
        var apiKeyRequired: Bool?
        var authenticated: Bool?
        var description: String?
        var displayName: String?
        var provider: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "api_key_required": try json.read(&apiKeyRequired)
            case "authenticated": try json.read(&authenticated)
            case "description": try json.read(&description)
            case "display_name": try json.read(&displayName)
            case "provider": try json.read(&provider)
            default: try json.skip()
            }
        }
        self.apiKeyRequired = apiKeyRequired
        self.authenticated = authenticated
        self.description = description
        self.displayName = displayName
        self.provider = provider
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("api_key_required", apiKeyRequired)
        json.member("authenticated", authenticated)
        json.member("description", description)
        json.member("display_name", displayName)
        json.member("provider", provider)
        json.endObject()
    }
}
