// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Cat: JSONCodable, Hashable, Sendable {
    public var petType: String

    public var name: String?

    public var lives: Int?

    public init(petType: String, name: String? = nil, lives: Int? = nil) {
        self.petType = petType
        self.name = name
        self.lives = lives
    }
}

nonisolated extension Cat {
    public init(from json: inout JSONReader) throws(JSONError) {
        var petType: String?
        var name: String?
        var lives: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "petType": try json.read(&petType)
            case "name": try json.read(&name)
            case "lives": try json.read(&lives)
            default: try json.skip()
            }
        }
        self.petType = try json.required(petType, "petType")
        self.name = name
        self.lives = lives
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("petType", petType)
        json.member("name", name)
        json.member("lives", lives)
        json.endObject()
    }
}
