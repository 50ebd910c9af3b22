// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Mixed: JSONCodable, Hashable, Sendable {
    case bool(Bool)
    case double(Double)
    case known(Known)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public enum Known: OpenStringEnum {
        case a
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "a": self = .a
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .a: "a"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Mixed {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .bool: self = .bool(try json.value())
        case .integer, .number: self = .double(try json.value())
        case .string: self = .known(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .bool(let value): json.value(value)
        case .double(let value): json.value(value)
        case .known(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
