// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct RefDeep: JSONCodable, Hashable, Sendable {
    public var a: GetAResponse?

    public var b: GetAResponse.Inner?

    public var c: TypeArrays.D?

    public var d: TupleItem.Object?

    public var e: N?

    public var f: Part?

    public init(
        a: GetAResponse? = nil,
        b: GetAResponse.Inner? = nil,
        c: TypeArrays.D? = nil,
        d: TupleItem.Object? = nil,
        e: N? = nil,
        f: Part? = nil
    ) {
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }
}

nonisolated extension RefDeep {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: GetAResponse?
        var b: GetAResponse.Inner?
        var c: TypeArrays.D?
        var d: TupleItem.Object?
        var e: N?
        var f: Part?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "b": try json.read(&b)
            case "c": try json.read(&c)
            case "d": try json.read(&d)
            case "e": try json.read(&e)
            case "f": try json.read(&f)
            default: try json.skip()
            }
        }
        self.a = a
        self.b = b
        self.c = c
        self.d = d
        self.e = e
        self.f = f
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("b", b)
        json.member("c", c)
        json.member("d", d)
        json.member("e", e)
        json.member("f", f)
        json.endObject()
    }
}
