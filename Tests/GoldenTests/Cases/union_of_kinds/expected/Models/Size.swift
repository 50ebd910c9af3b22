// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Size: JSONCodable, Hashable, Sendable {
    case double(Double)
    case bool(Bool)
    case strings([String])
    case box(Box)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Size {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .integer, .number: self = .double(try json.value())
        case .bool: self = .bool(try json.value())
        case .array: self = .strings(try json.value())
        case .object: self = .box(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .double(let value): json.value(value)
        case .bool(let value): json.value(value)
        case .strings(let value): json.value(value)
        case .box(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
