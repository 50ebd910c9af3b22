// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Value: JSONCodable, Hashable, Sendable {
    case string(String)
    case values([Value])
    case valueByKey([String: Value])
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .string: self = .string(try json.value())
        case .array: self = .values(try json.value())
        case .object: self = .valueByKey(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .values(let value): json.value(value)
        case .valueByKey(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
