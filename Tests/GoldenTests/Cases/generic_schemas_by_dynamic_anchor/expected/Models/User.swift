// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct User: JSONCodable, Hashable, Sendable {
    public var id: Int

    public init(id: Int) {
        self.id = id
    }
}

nonisolated extension User {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            default: try json.skip()
            }
        }
        self.id = try json.required(id, "id")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.endObject()
    }
}
