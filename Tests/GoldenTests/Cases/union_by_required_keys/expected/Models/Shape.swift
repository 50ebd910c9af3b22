// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Shape: JSONCodable, Hashable, Sendable {
    case circle(Circle)
    case square(Square)
    case withPoints(WithPoints)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public struct WithPoints: JSONCodable, Hashable, Sendable {
        public var points: [Int]

        public init(points: [Int]) {
            self.points = points
        }
    }
}

nonisolated extension Shape {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: Circle = json.attempt() {
            self = .circle(value)
        } else if let value: Square = json.attempt() {
            self = .square(value)
        } else if let value: WithPoints = json.attempt() {
            self = .withPoints(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .circle(let value): json.value(value)
        case .square(let value): json.value(value)
        case .withPoints(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Shape.WithPoints {
    public init(from json: inout JSONReader) throws(JSONError) {
        var points: [Int]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "points": try json.read(&points)
            default: try json.skip()
            }
        }
        self.points = try json.required(points, "points")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("points", points)
        json.endObject()
    }
}
