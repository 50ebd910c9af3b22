// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    public var id: String?

    public var name: String

    public init(name: String, id: String? = nil) {
        self.name = name
        self.id = id
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var name: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "name": try json.read(&name)
            default: try json.skip()
            }
        }
        self.id = id
        self.name = try json.required(name, "name")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("name", name)
        json.endObject()
    }
}
