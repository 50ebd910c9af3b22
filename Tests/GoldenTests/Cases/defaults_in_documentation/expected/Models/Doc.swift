// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Doc: JSONCodable, Hashable, Sendable {
    /// The server takes `5` where this is absent.
    ///
    /// Deprecated.
    public var a: Int?

    /// The server takes `["x", "y"]` where this is absent.
    public var b: [String]?

    /// The server takes `{}` where this is absent.
    public var c: [String: JSONValue]?

    public var d: Nullable<String>?

    /// The server takes `x` where this is absent.
    public var e: E?

    /// Whether.
    ///
    /// The server takes `false` where this is absent.
    public var f: Bool?

    /// The server takes `""` where this is absent.
    public var g: String?

    public var h: [Int]?

    public var i: [String: String]?

    public init(
        a: Int? = nil,
        b: [String]? = nil,
        c: [String: JSONValue]? = nil,
        d: Nullable<String>? = nil,
        e: E? = nil,
        f: Bool? = nil,
        g: String? = nil,
        h: [Int]? = nil,
        i: [String: String]? = nil
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
        self.g = g
        self.h = h
        self.i = i
    }

    /// The server takes `x` where this is absent.
    public enum E: OpenStringEnum {
        case x
        case y
        /// A value that the description does not list, kept as it came.
        case unrecognized(String)

        public init(rawValue: String) {
            switch rawValue {
            case "x": self = .x
            case "y": self = .y
            default: self = .unrecognized(rawValue)
            }
        }

        public var rawValue: String {
            switch self {
            case .x: "x"
            case .y: "y"
            case .unrecognized(let value): value
            }
        }
    }
}

nonisolated extension Doc {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: Int?
        var b: [String]?
        var c: [String: JSONValue]?
        var d: Nullable<String>?
        var e: E?
        var f: Bool?
        var g: String?
        var h: [Int]?
        var i: [String: String]?
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
            case "h": try json.read(&h)
            case "i": try json.read(&i)
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
        self.h = h
        self.i = i
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
        json.member("h", h)
        json.member("i", i)
        json.endObject()
    }
}
