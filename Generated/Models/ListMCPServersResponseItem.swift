// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// An MCP server.
public nonisolated struct ListMCPServersResponseItem: JSONCodable, Hashable, Sendable {
    /// Whether the connection stands.
    public var connected: Bool

    /// The name that the server has in the configuration.
    public var name: String

    /// The state of the connection, in a word.
    public var status: String

    /// The tools that the server offers; may be `null` where it is not connected.
    public var tools: Nullable<[Tool]>?

    public init(connected: Bool, name: String, status: String, tools: Nullable<[Tool]>? = nil) {
        self.connected = connected
        self.name = name
        self.status = status
        self.tools = tools
    }

    /// A tool of an MCP server.
    public struct Tool: JSONCodable, Hashable, Sendable {
        /// What the tool does.
        public var description: String

        /// The name of the tool.
        public var name: String

        public init(description: String, name: String) {
            self.description = description
            self.name = name
        }
    }
}

nonisolated extension ListMCPServersResponseItem {
    public init(from json: inout JSONReader) throws(JSONError) {
        var connected: Bool?
        var name: String?
        var status: String?
        var tools: Nullable<[Tool]>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "connected": try json.read(&connected)
            case "name": try json.read(&name)
            case "status": try json.read(&status)
            case "tools": try json.read(&tools)
            default: try json.skip()
            }
        }
        self.connected = try json.required(connected, "connected")
        self.name = try json.required(name, "name")
        self.status = try json.required(status, "status")
        self.tools = tools
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("connected", connected)
        json.member("name", name)
        json.member("status", status)
        json.member("tools", tools)
        json.endObject()
    }
}

nonisolated extension ListMCPServersResponseItem.Tool {
    public init(from json: inout JSONReader) throws(JSONError) {
        var description: String?
        var name: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "description": try json.read(&description)
            case "name": try json.read(&name)
            default: try json.skip()
            }
        }
        self.description = try json.required(description, "description")
        self.name = try json.required(name, "name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("description", description)
        json.member("name", name)
        json.endObject()
    }
}
