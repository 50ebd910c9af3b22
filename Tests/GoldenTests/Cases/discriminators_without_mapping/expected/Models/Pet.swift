// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    public var petType: String

    public var name: String?

    public init(petType: String, name: String? = nil) {
        self.petType = petType
        self.name = name
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var petType: String?
        var name: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "petType": try json.read(&petType)
            case "name": try json.read(&name)
            default: try json.skip()
            }
        }
        self.petType = try json.required(petType, "petType")
        self.name = name
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("petType", petType)
        json.member("name", name)
        json.endObject()
    }
}
