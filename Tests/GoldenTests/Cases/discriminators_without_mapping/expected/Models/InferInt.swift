// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum InferInt: JSONCodable, Hashable, Sendable {
    case value1(_1Value)
    case value2(_2Value)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public struct _1Value: JSONCodable, Hashable, Sendable {
        public var v: V

        public var x: String?

        public init(v: V, x: String? = nil) {
            self.v = v
            self.x = x
        }

        public enum V: OpenIntegerEnum {
            case _1
            /// A value that the description does not list, kept as it came.
            case unrecognized(Int)

            public init(rawValue: Int) {
                switch rawValue {
                case 1: self = ._1
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: Int {
                switch self {
                case ._1: 1
                case .unrecognized(let value): value
                }
            }
        }
    }

    public struct _2Value: JSONCodable, Hashable, Sendable {
        public var v: V

        public var y: String?

        public init(v: V, y: String? = nil) {
            self.v = v
            self.y = y
        }

        public enum V: OpenIntegerEnum {
            case _2
            /// A value that the description does not list, kept as it came.
            case unrecognized(Int)

            public init(rawValue: Int) {
                switch rawValue {
                case 2: self = ._2
                default: self = .unrecognized(rawValue)
                }
            }

            public var rawValue: Int {
                switch self {
                case ._2: 2
                case .unrecognized(let value): value
                }
            }
        }
    }
}

nonisolated extension InferInt {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch try json.discriminator("v") {
        case "1": self = .value1(try json.value())
        case "2": self = .value2(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .value1(let value): json.value(value)
        case .value2(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension InferInt._1Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        var v: V?
        var x: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "v": try json.read(&v)
            case "x": try json.read(&x)
            default: try json.skip()
            }
        }
        self.v = try json.required(v, "v")
        self.x = x
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("v", v)
        json.member("x", x)
        json.endObject()
    }
}

nonisolated extension InferInt._2Value {
    public init(from json: inout JSONReader) throws(JSONError) {
        var v: V?
        var y: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "v": try json.read(&v)
            case "y": try json.read(&y)
            default: try json.skip()
            }
        }
        self.v = try json.required(v, "v")
        self.y = y
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("v", v)
        json.member("y", y)
        json.endObject()
    }
}
