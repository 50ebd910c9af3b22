// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AP6: JSONCodable, Hashable, Sendable {
    public var a: String?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: String?]

    public init(a: String? = nil, additionalProperties: [String: String?] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }
}

nonisolated extension AP6 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var additionalProperties: [String: String?] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.members(additionalProperties)
        json.endObject()
    }
}
