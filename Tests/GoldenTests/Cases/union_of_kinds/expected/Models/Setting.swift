// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Setting: JSONCodable, Hashable, Sendable {
    case bool(Bool)
    case number(Number)
    case known(Known)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public enum Number: OpenIntegerEnum {
        case _0
        case _1
        /// A value that the description does not list, kept as it came.
        case unrecognized(Int)

        public init(rawValue: Int) {
            switch rawValue {
            case 0: self = ._0
            case 1: self = ._1
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._0: 0
            case ._1: 1
            case .unrecognized(let value): value
            }
        }
    }

    public enum Known: OpenStringEnum {
        case auto
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "auto": self = .auto
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .auto: "auto"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Setting {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .bool: self = .bool(try json.value())
        case .integer: self = .number(try json.value())
        case .string: self = .known(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .bool(let value): json.value(value)
        case .number(let value): json.value(value)
        case .known(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
