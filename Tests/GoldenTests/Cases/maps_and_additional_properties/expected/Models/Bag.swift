// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Bag: JSONCodable, Hashable, Sendable {
    public var id: String?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: JSONValue]

    public init(id: String? = nil, additionalProperties: [String: JSONValue] = [:]) {
        self.id = id
        self.additionalProperties = additionalProperties
    }
}

nonisolated extension Bag {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var additionalProperties: [String: JSONValue] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.id = id
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.members(additionalProperties)
        json.endObject()
    }
}
