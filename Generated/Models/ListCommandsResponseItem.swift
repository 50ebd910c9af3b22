// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// A command.
public nonisolated struct ListCommandsResponseItem: JSONCodable, Hashable, Sendable {
    /// What the command does.
    public var description: String?

    /// The name of the command.
    public var name: String?

    public init(description: String? = nil, name: String? = nil) {
        self.description = description
        self.name = name
    }
}

nonisolated extension ListCommandsResponseItem {
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
        self.description = description
        self.name = name
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("description", description)
        json.member("name", name)
        json.endObject()
    }
}
