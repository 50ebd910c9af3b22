// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Thing: JSONCodable, Hashable, Sendable {
    public var a: JSONValue?

    public var b: String?

    public var c: JSONValue?

    public init(a: JSONValue? = nil, b: String? = nil, c: JSONValue? = nil) {
        self.a = a
        self.b = b
        self.c = c
    }
}

nonisolated extension Thing {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: JSONValue?
        var b: String?
        var c: JSONValue?
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
