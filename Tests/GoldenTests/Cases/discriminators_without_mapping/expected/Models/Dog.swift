// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Dog: JSONCodable, Hashable, Sendable {
    public var petType: String

    public var name: String?

    public var bark: String?

    public init(petType: String, name: String? = nil, bark: String? = nil) {
        self.petType = petType
        self.name = name
        self.bark = bark
    }
}

nonisolated extension Dog {
    public init(from json: inout JSONReader) throws(JSONError) {
        var petType: String?
        var name: String?
        var bark: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "petType": try json.read(&petType)
            case "name": try json.read(&name)
            case "bark": try json.read(&bark)
            default: try json.skip()
            }
        }
        self.petType = try json.required(petType, "petType")
        self.name = name
        self.bark = bark
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("petType", petType)
        json.member("name", name)
        json.member("bark", bark)
        json.endObject()
    }
}
