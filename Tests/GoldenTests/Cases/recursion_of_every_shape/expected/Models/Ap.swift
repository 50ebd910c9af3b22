// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Ap: JSONCodable, Hashable, Sendable {
    public var x: String?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: Ap]

    public init(x: String? = nil, additionalProperties: [String: Ap] = [:]) {
        self.x = x
        self.additionalProperties = additionalProperties
    }
}

nonisolated extension Ap {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: String?
        var additionalProperties: [String: Ap] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.x = x
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.members(additionalProperties)
        json.endObject()
    }
}
