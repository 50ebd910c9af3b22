// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UpdatePetRequest: JSONCodable, Hashable, Sendable {
    public var name: String

    public var tags: [String]?

    public init(name: String, tags: [String]? = nil) {
        self.name = name
        self.tags = tags
    }
}

nonisolated extension UpdatePetRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var tags: [String]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            case "tags": try json.read(&tags)
            default: try json.skip()
            }
        }
        self.name = try json.required(name, "name")
        self.tags = tags
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.member("tags", tags)
        json.endObject()
    }
}
