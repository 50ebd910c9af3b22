// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Old ones are numbers.
public nonisolated enum Identifier: JSONCodable, Hashable, Sendable {
    case int(Int)
    case string(String)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Identifier {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .integer: self = .int(try json.value())
        case .string: self = .string(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .int(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
