// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Siblings: JSONCodable, Hashable, Sendable {
    /// Own words.
    ///
    /// The server takes `1` where this is absent.
    ///
    /// Deprecated.
    public var a: Ints?

    public var b: B?

    public var c: Nullable<Consts>?

    public init(a: Ints? = nil, b: B? = nil, c: Nullable<Consts>? = nil) {
        self.a = a
        self.b = b
        self.c = c
    }

    public struct B: JSONCodable, Hashable, Sendable {
        public var x: String?

        public var z: String?

        public init(x: String? = nil, z: String? = nil) {
            self.x = x
            self.z = z
        }
    }
}

nonisolated extension Siblings {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: Ints?
        var b: B?
        var c: Nullable<Consts>?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "b": try json.read(&b)
            case "c": try json.read(&c)
            default: try json.skip()
            }
        }
        self.a = a
        self.b = b
        self.c = c
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("b", b)
        json.member("c", c)
        json.endObject()
    }
}

nonisolated extension Siblings.B {
    public init(from json: inout JSONReader) throws(JSONError) {
        var x: String?
        var z: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "x": try json.read(&x)
            case "z": try json.read(&z)
            default: try json.skip()
            }
        }
        self.x = x
        self.z = z
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("x", x)
        json.member("z", z)
        json.endObject()
    }
}
