// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Dog: JSONCodable, Hashable, Sendable {
    public var petType: String?

    public var bark: String

    public init(bark: String, petType: String? = nil) {
        self.bark = bark
        self.petType = petType
    }
}

nonisolated extension Dog {
    public init(from json: inout JSONReader) throws(JSONError) {
        var petType: String?
        var bark: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "petType": try json.read(&petType)
            case "bark": try json.read(&bark)
            default: try json.skip()
            }
        }
        self.petType = petType
        self.bark = try json.required(bark, "bark")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("petType", petType)
        json.member("bark", bark)
        json.endObject()
    }
}
