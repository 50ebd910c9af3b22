// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Disc: JSONCodable, Hashable, Sendable {
    case y(Pet)
    case json(JSONValue)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Disc {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("a") {
        case "y": self = .y(try json.value())
        default: self = .json(try json.value())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .y(let value): json.value(value)
        case .json(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
