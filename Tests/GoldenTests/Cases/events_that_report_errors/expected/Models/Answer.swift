// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Answer: JSONCodable, Hashable, Sendable {
    case delta(Delta)
    case error(Problem)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Answer {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("type") {
        case "delta": self = .delta(try json.value())
        case "error": self = .error(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .delta(let value): json.value(value)
        case .error(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
