// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Pet: JSONCodable, Hashable, Sendable {
    public var a: JSONValue?

    public var b: JSONValue?

    public var c: JSONValue?

    public var d: JSONValue?

    public var e: JSONValue?

    public var f: [JSONValue]?

    public var g: JSONValue?

    public var h: [String]?

    public var i: [String: JSONValue]?

    /// The server takes `{"$ref": "#/nope"}` where this is absent.
    public var j: [String: JSONValue]?

    public var k: JSONValue?

    public var l: [String: JSONValue]?

    public var properties: Properties?

    public var ref: String?

    public init(
        a: JSONValue? = nil,
        b: JSONValue? = nil,
        c: JSONValue? = nil,
        d: JSONValue? = nil,
        e: JSONValue? = nil,
        f: [JSONValue]? = nil,
        g: JSONValue? = nil,
        h: [String]? = nil,
        i: [String: JSONValue]? = nil,
        j: [String: JSONValue]? = nil,
        k: JSONValue? = nil,
        l: [String: JSONValue]? = nil,
        properties: Properties? = nil,
        ref: String? = nil
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
        self.j = j
        self.k = k
        self.l = l
        self.properties = properties
        self.ref = ref
    }

    public struct Properties: JSONCodable, Hashable, Sendable {
        public var ref: String?

        public init(ref: String? = nil) {
            self.ref = ref
        }
    }
}

nonisolated extension Pet {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: JSONValue?
        var b: JSONValue?
        var c: JSONValue?
        var d: JSONValue?
        var e: JSONValue?
        var f: [JSONValue]?
        var g: JSONValue?
        var h: [String]?
        var i: [String: JSONValue]?
        var j: [String: JSONValue]?
        var k: JSONValue?
        var l: [String: JSONValue]?
        var properties: Properties?
        var ref: String?
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
            case "j": try json.read(&j)
            case "k": try json.read(&k)
            case "l": try json.read(&l)
            case "properties": try json.read(&properties)
            case "$ref": try json.read(&ref)
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
        self.j = j
        self.k = k
        self.l = l
        self.properties = properties
        self.ref = ref
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
        json.member("j", j)
        json.member("k", k)
        json.member("l", l)
        json.member("properties", properties)
        json.member("$ref", ref)
        json.endObject()
    }
}

nonisolated extension Pet.Properties {
    public init(from json: inout JSONReader) throws(JSONError) {
        var ref: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "$ref": try json.read(&ref)
            default: try json.skip()
            }
        }
        self.ref = ref
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("$ref", ref)
        json.endObject()
    }
}
