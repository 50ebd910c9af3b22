// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

public nonisolated struct NewPetPayload: JSONCodable, Hashable, Sendable {
    public var pet: Pet?

    public var at: Date?

    public init(pet: Pet? = nil, at: Date? = nil) {
        self.pet = pet
        self.at = at
    }
}

nonisolated extension NewPetPayload {
    public init(from json: inout JSONReader) throws(JSONError) {
        var pet: Pet?
        var at: Date?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "pet": try json.read(&pet)
            case "at": try json.read(&at)
            default: try json.skip()
            }
        }
        self.pet = pet
        self.at = at
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("pet", pet)
        json.member("at", at)
        json.endObject()
    }
}
