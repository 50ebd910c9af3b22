// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated enum Nested: JSONCodable, Hashable, Sendable {
    case string(String)
    case int(Int)
    case option3(Option3)
    /// A value that the description does not list, kept as it came.
    case unrecognized(JSONValue)

    public enum Option3: JSONCodable, Hashable, Sendable {
        case withB(WithB)
        case withC(WithC)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)

        public struct WithB: JSONCodable, Hashable, Sendable {
            public var a: String?

            public var b: String

            public init(b: String, a: String? = nil) {
                self.b = b
                self.a = a
            }
        }

        public struct WithC: JSONCodable, Hashable, Sendable {
            public var a: String?

            public var c: String

            public init(c: String, a: String? = nil) {
                self.c = c
                self.a = a
            }
        }
    }
}

nonisolated extension Nested {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .string: self = .string(try json.value())
        case .integer: self = .int(try json.value())
        case .object: self = .option3(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .string(let value): json.value(value)
        case .int(let value): json.value(value)
        case .option3(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Nested.Option3 {
    public init(from json: inout JSONReader) throws(JSONError) {
        if let value: WithB = json.attempt() {
            self = .withB(value)
        } else if let value: WithC = json.attempt() {
            self = .withC(value)
        } else {
            self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .withB(let value): json.value(value)
        case .withC(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension Nested.Option3.WithB {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var b: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "b": try json.read(&b)
            default: try json.skip()
            }
        }
        self.a = a
        self.b = try json.required(b, "b")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("b", b)
        json.endObject()
    }
}

nonisolated extension Nested.Option3.WithC {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var c: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "c": try json.read(&c)
            default: try json.skip()
            }
        }
        self.a = a
        self.c = try json.required(c, "c")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("c", c)
        json.endObject()
    }
}
