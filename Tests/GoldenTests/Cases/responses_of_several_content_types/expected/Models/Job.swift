// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Job: JSONCodable, Hashable, Sendable {
    public var id: String

    public init(id: String) {
        self.id = id
    }
}

nonisolated extension Job {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
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
