// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Call: JSONCodable, Hashable, Sendable {
    /// A tool of the core, or one that a server brings along.
    public var name: Name

    public init(name: Name) {
        self.name = name
    }
}

nonisolated extension Call {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: Name?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.endObject()
    }
}
