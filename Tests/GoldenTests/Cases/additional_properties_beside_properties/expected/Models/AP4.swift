// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AP4: JSONCodable, Hashable, Sendable {
    public var additionalProperties: String?

    /// The properties that the description does not list, by name.
    public var additionalProperties2: [String: AP2]

    public init(additionalProperties: String? = nil, additionalProperties2: [String: AP2] = [:]) {
        self.additionalProperties = additionalProperties
        self.additionalProperties2 = additionalProperties2
    }
}

nonisolated extension AP4 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var additionalProperties: String?
        var additionalProperties2: [String: AP2] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "additionalProperties": try json.read(&additionalProperties)
            default: try json.readAdditional(&additionalProperties2, key)
            }
        }
        self.additionalProperties = additionalProperties
        self.additionalProperties2 = additionalProperties2
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("additionalProperties", additionalProperties)
        json.members(additionalProperties2)
        json.endObject()
    }
}
