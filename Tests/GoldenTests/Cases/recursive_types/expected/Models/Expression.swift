// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated indirect enum Expression: JSONCodable, Hashable, Sendable {
    case sum(Sum)
    case literal(Literal)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Expression {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("op") {
        case "sum": self = .sum(try json.value())
        case "literal": self = .literal(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .sum(let value): json.value(value)
        case .literal(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
