// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Reply: JSONCodable, Hashable, Sendable {
    case brief(Brief)
    case full(Full)
    case stringByKey([String: String])
    case json(JSONValue)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Reply {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: Full = json.exactly() {
            self = .full(value)
        } else if let value: Brief = json.exactly() {
            self = .brief(value)
        } else if let value: [String: String] = json.attempt() {
            self = .stringByKey(value)
        } else {
            self = .json(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .brief(let value): json.value(value)
        case .full(let value): json.value(value)
        case .stringByKey(let value): json.value(value)
        case .json(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
