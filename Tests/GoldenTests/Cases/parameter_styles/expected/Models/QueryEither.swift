// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum QueryEither: JSONCodable, Hashable, Sendable {
    case string(String)
    case int(Int)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension QueryEither {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .string: self = .string(try json.value())
        case .integer: self = .int(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .int(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
