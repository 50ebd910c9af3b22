// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The tools that models can call.
public nonisolated struct ListLLMToolsResponse: JSONCodable, Hashable, Sendable {
    /// The tools.
    public var tools: [Tool]?

    public init(tools: [Tool]? = nil) {
        self.tools = tools
    }

    /// A tool, as it is described to a model.
    public struct Tool: JSONCodable, Hashable, Sendable {
        /// What the tool does, and when to use it.
        public var description: String?

        /// The name of the tool.
        public var name: String?

        /// The parameters of the tool, as a JSON Schema for each by name.
        public var parameters: [String: JSONValue]?

        /// The parameters that a call must have.
        public var required: [String]?

        public init(description: String? = nil, name: String? = nil, parameters: [String: JSONValue]? = nil, required: [String]? = nil) {
            self.description = description
            self.name = name
            self.parameters = parameters
            self.required = required
        }
    }
}

nonisolated extension ListLLMToolsResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var tools: [Tool]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "tools": try json.read(&tools)
            default: try json.skip()
            }
        }
        self.tools = tools
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("tools", tools)
        json.endObject()
    }
}

nonisolated extension ListLLMToolsResponse.Tool {
    public init(from json: inout JSONReader) throws(JSONError) {
        var description: String?
        var name: String?
        var parameters: [String: JSONValue]?
        var required: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "description": try json.read(&description)
            case "name": try json.read(&name)
            case "parameters": try json.read(&parameters)
            case "required": try json.read(&required)
            default: try json.skip()
            }
        }
        self.description = description
        self.name = name
        self.parameters = parameters
        self.required = required
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("description", description)
        json.member("name", name)
        json.member("parameters", parameters)
        json.member("required", required)
        json.endObject()
    }
}
