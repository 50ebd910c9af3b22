// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Metric: JSONCodable, Hashable, Sendable {
    public var name: String

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: Double]

    public init(name: String, additionalProperties: [String: Double] = [:]) {
        self.name = name
        self.additionalProperties = additionalProperties
    }
}

nonisolated extension Metric {
    public init(from json: inout JSONReader) throws(JSONError) {
        var name: String?
        var additionalProperties: [String: Double] = [:]
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "name": try json.read(&name)
            default: try json.readAdditional(&additionalProperties, key)
            }
        }
        self.name = try json.required(name, "name")
        self.additionalProperties = additionalProperties
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("name", name)
        json.members(additionalProperties)
        json.endObject()
    }
}
