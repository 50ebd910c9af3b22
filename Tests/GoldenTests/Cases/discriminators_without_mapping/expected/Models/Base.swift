// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Base: JSONCodable, Hashable, Sendable {
    case one(One)
    case two(Two)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Base {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("t") {
        case "one": self = .one(try json.value())
        case "two": self = .two(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .one(let value): json.value(value)
        case .two(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
