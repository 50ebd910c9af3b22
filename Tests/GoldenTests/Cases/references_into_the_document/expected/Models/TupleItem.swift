// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum TupleItem: JSONCodable, Hashable, Sendable {
    case string(String)
    case object(Object)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public struct Object: JSONCodable, Hashable, Sendable {
        public var x: Int?

        public init(x: Int? = nil) {
            self.x = x
        }
    }
}

nonisolated extension TupleItem {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .string: self = .string(try json.value())
        case .object: self = .object(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .object(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension TupleItem.Object {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.endObject()
    }
}
