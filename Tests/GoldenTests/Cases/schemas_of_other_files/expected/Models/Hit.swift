// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Hit: JSONCodable, Hashable, Sendable {
    public var id: String

    /// Names, or scores by name.
    public var matched: Matched?

    public init(id: String, matched: Matched? = nil) {
        self.id = id
        self.matched = matched
    }

    /// Names, or scores by name.
    public enum Matched: JSONCodable, Hashable, Sendable {
        case strings([String])
        case doubleByKey([String: Double])
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }
}

nonisolated extension Hit {
    public init(from json: inout JSONReader) throws(JSONError) {
        var id: String?
        var matched: Matched?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "id": try json.read(&id)
            case "matched": try json.read(&matched)
            default: try json.skip()
            }
        }
        self.id = try json.required(id, "id")
        self.matched = matched
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("id", id)
        json.member("matched", matched)
        json.endObject()
    }
}

nonisolated extension Hit.Matched {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .array: self = .strings(try json.value())
        case .object: self = .doubleByKey(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .strings(let value): json.value(value)
        case .doubleByKey(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
