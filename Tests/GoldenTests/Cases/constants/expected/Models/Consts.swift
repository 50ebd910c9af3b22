// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Consts: JSONCodable, Hashable, Sendable {
    public var a: A

    public var b: B

    public var c: Bool

    public var d: JSONValue

    public var e: [String: JSONValue]

    public var f: [JSONValue]

    public var g: Double?

    public init(a: A, b: B, c: Bool, d: JSONValue, e: [String: JSONValue], f: [JSONValue], g: Double? = nil) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
    }

    public enum A: OpenStringEnum {
        case x
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "x": self = .x
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .x: "x"
            case .unrecognized(let value): value
            }
        }
    }

    public enum B: OpenIntegerEnum {
        case _3
        /// A value that the description does not list, kept as it came.
        case unrecognized(Int)

        public init(rawValue: Int) {
            switch rawValue {
            case 3: self = ._3
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: Int {
            switch self {
            case ._3: 3
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Consts {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: A?
        var b: B?
        var c: Bool?
        var d: JSONValue?
        var e: [String: JSONValue]?
        var f: [JSONValue]?
        var g: Double?
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
        self.a = try json.required(a, "a")
        self.b = try json.required(b, "b")
        self.c = try json.required(c, "c")
        self.d = try json.required(d, "d")
        self.e = try json.required(e, "e")
        self.f = try json.required(f, "f")
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
