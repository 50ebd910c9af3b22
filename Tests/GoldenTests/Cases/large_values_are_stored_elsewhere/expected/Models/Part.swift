// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated indirect enum Part: JSONCodable, Hashable, Sendable {
    case string(String)
    case hall(Hall)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Part {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .string: self = .string(try json.value())
        case .object: self = .hall(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .hall(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
