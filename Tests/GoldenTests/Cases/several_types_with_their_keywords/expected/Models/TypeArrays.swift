// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct TypeArrays: JSONCodable, Hashable, Sendable {
    public var a: Nullable<String>?

    public var b: B?

    public var c: Nullable<C>?

    public var d: D?

    public var e: JSONValue?

    public var f: Double?

    public var g: Nullable<G>?

    public init(
        a: Nullable<String>? = nil,
        b: B? = nil,
        c: Nullable<C>? = nil,
        d: D? = nil,
        e: JSONValue? = nil,
        f: Double? = nil,
        g: Nullable<G>? = nil
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
    }

    public enum B: JSONCodable, Hashable, Sendable {
        case int(Int)
        case string(String)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }

    public enum C: JSONCodable, Hashable, Sendable {
        case int(Int)
        case string(String)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }

    public enum D: JSONCodable, Hashable, Sendable {
        case strings([String])
        case object(Object)
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)

        public struct Object: JSONCodable, Hashable, Sendable {
            public var x: String?

            public init(x: String? = nil) {
                self.x = x
            }
        }
    }

    public enum G: JSONCodable, Hashable, Sendable {
        case bool(Bool)
        case double(Double)
        case string(String)
        case jsons([JSONValue])
        case jsonByKey([String: JSONValue])
        /// A value that the description does not list, kept as it came.
        case unrecognized(JSONValue)
    }
}

nonisolated extension TypeArrays {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: Nullable<String>?
        var b: B?
        var c: Nullable<C>?
        var d: D?
        var e: JSONValue?
        var f: Double?
        var g: Nullable<G>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "b": try json.read(&b)
            case "c": try json.read(&c)
            case "d": try json.read(&d)
            case "e": try json.read(&e)
            case "f": try json.read(&f)
            case "g": try json.read(&g)
            default: try json.skip()
            }
        }
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("b", b)
        json.member("c", c)
        json.member("d", d)
        json.member("e", e)
        json.member("f", f)
        json.member("g", g)
        json.endObject()
    }
}

nonisolated extension TypeArrays.B {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .integer: self = .int(try json.value())
        case .string: self = .string(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .int(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension TypeArrays.C {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .integer: self = .int(try json.value())
        case .string: self = .string(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .int(let value): json.value(value)
        case .string(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension TypeArrays.D {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .array: self = .strings(try json.value())
        case .object: self = .object(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .strings(let value): json.value(value)
        case .object(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}

nonisolated extension TypeArrays.D.Object {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: String?
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

nonisolated extension TypeArrays.G {
    public init(from json: inout JSONReader) throws(JSONError) {
        switch json.kind {
        case .bool: self = .bool(try json.value())
        case .integer, .number: self = .double(try json.value())
        case .string: self = .string(try json.value())
        case .array: self = .jsons(try json.value())
        case .object: self = .jsonByKey(try json.value())
        default: self = .unrecognized(try json.unrecognized())
        }
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .bool(let value): json.value(value)
        case .double(let value): json.value(value)
        case .string(let value): json.value(value)
        case .jsons(let value): json.value(value)
        case .jsonByKey(let value): json.value(value)
        case .unrecognized(let value): json.value(value)
        }
    }
}
