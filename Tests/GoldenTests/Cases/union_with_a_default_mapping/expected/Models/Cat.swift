// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Cat: JSONCodable, Hashable, Sendable {
    public var petType: String?

    public var lives: Int

    public init(lives: Int, petType: String? = nil) {
        self.lives = lives
        self.petType = petType
    }
}

nonisolated extension Cat {
    public init(from json: inout JSONReader) throws(JSONError) {
        var petType: String?
        var lives: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "petType": try json.read(&petType)
            case "lives": try json.read(&lives)
            default: try json.skip()
            }
        }
        self.petType = petType
        self.lives = try json.required(lives, "lives")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("petType", petType)
        json.member("lives", lives)
        json.endObject()
    }
}
