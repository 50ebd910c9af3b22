// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Inner: JSONCodable, Hashable, Sendable {
    case c(C)
    case bool(Bool)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Inner {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .object: self = .c(try json.value())
        case .bool: self = .bool(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .c(let value): json.value(value)
        case .bool(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
