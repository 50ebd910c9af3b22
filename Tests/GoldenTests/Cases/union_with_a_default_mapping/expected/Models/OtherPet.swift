// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct OtherPet: JSONCodable, Hashable, Sendable {
    public var petType: String?

    public var note: String

    public init(note: String, petType: String? = nil) {
        self.note = note
        self.petType = petType
    }
}

nonisolated extension OtherPet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var petType: String?
        var note: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "petType": try json.read(&petType)
            case "note": try json.read(&note)
            default: try json.skip()
            }
        }
        self.petType = petType
        self.note = try json.required(note, "note")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("petType", petType)
        json.member("note", note)
        json.endObject()
    }
}
