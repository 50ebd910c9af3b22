// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct GetPetResponse: JSONCodable, Hashable, Sendable {
    public var name: String?

    public init(name: String? = nil) {
        self.name = name
    }
}

nonisolated extension GetPetResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            default: try json.skip()
            }
        }
        self.name = name
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.endObject()
    }
}
