// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AP3: JSONCodable, Hashable, Sendable {
    public var a: String?

    /// The properties that the description does not list, by name.
    public var additionalProperties: [String: AdditionalProperty]

    public init(a: String? = nil, additionalProperties: [String: AdditionalProperty] = [:]) {
        self.a = a
        self.additionalProperties = additionalProperties
    }

    public struct AdditionalProperty: JSONCodable, Hashable, Sendable {
        public var deep: String?

        public init(deep: String? = nil) {
            self.deep = deep
        }
    }
}

nonisolated extension AP3 {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var additionalProperties: [String: AdditionalProperty] = [:]
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

nonisolated extension AP3.AdditionalProperty {
    public init(from json: inout JSONReader) throws(JSONError) {
        var deep: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "deep": try json.read(&deep)
            default: try json.skip()
            }
        }
        self.deep = deep
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("deep", deep)
        json.endObject()
    }
}
