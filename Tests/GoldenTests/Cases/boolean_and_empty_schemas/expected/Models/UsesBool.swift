// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UsesBool: JSONCodable, Hashable, Sendable {
    public var t: JSONValue

    public var f: JSONValue?

    public var e: JSONValue?

    public var arr: [JSONValue]?

    public var arr2: [JSONValue]?

    public var arr3: [JSONValue]?

    public var m: [String: JSONValue]?

    public var m2: [String: JSONValue]?

    public var m3: [String: JSONValue]?

    public init(
        t: JSONValue,
        f: JSONValue? = nil,
        e: JSONValue? = nil,
        arr: [JSONValue]? = nil,
        arr2: [JSONValue]? = nil,
        arr3: [JSONValue]? = nil,
        m: [String: JSONValue]? = nil,
        m2: [String: JSONValue]? = nil,
        m3: [String: JSONValue]? = nil
    ) {
        self.t = t
        self.f = f
        self.e = e
        self.arr = arr
        self.arr2 = arr2
        self.arr3 = arr3
        self.m = m
        self.m2 = m2
        self.m3 = m3
    }
}

nonisolated extension UsesBool {
    public init(from json: inout JSONReader) throws(JSONError) {
        var t: JSONValue?
        var f: JSONValue?
        var e: JSONValue?
        var arr: [JSONValue]?
        var arr2: [JSONValue]?
        var arr3: [JSONValue]?
        var m: [String: JSONValue]?
        var m2: [String: JSONValue]?
        var m3: [String: JSONValue]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "t": try json.read(&t)
            case "f": try json.read(&f)
            case "e": try json.read(&e)
            case "arr": try json.read(&arr)
            case "arr2": try json.read(&arr2)
            case "arr3": try json.read(&arr3)
            case "m": try json.read(&m)
            case "m2": try json.read(&m2)
            case "m3": try json.read(&m3)
            default: try json.skip()
            }
        }
        self.t = try json.required(t, "t")
        self.f = f
        self.e = e
        self.arr = arr
        self.arr2 = arr2
        self.arr3 = arr3
        self.m = m
        self.m2 = m2
        self.m3 = m3
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("t", t)
        json.member("f", f)
        json.member("e", e)
        json.member("arr", arr)
        json.member("arr2", arr2)
        json.member("arr3", arr3)
        json.member("m", m)
        json.member("m2", m2)
        json.member("m3", m3)
        json.endObject()
    }
}
