// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A command, with its usage.
public nonisolated struct GetCommandResponse: JSONCodable, Hashable, Sendable {
    /// What the command does.
    public var description: String?

    /// The name of the command.
    public var name: String?

    /// How the command is typed.
    public var usage: String?

    public init(description: String? = nil, name: String? = nil, usage: String? = nil) {
        self.description = description
        self.name = name
        self.usage = usage
    }
}

nonisolated extension GetCommandResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var description: String?
        var name: String?
        var usage: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "description": try json.read(&description)
            case "name": try json.read(&name)
            case "usage": try json.read(&usage)
            default: try json.skip()
            }
        }
        self.description = description
        self.name = name
        self.usage = usage
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("description", description)
        json.member("name", name)
        json.member("usage", usage)
        json.endObject()
    }
}
