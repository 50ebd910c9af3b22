// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// Something to draw.
public nonisolated enum Shape: JSONCodable, Hashable, Sendable {
    case circle(Circle)
    case square(Square)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)
}

nonisolated extension Shape {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("kind") {
        case "circle": self = .circle(try json.value())
        case "square", "box": self = .square(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .circle(let value): json.value(value)
        case .square(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
