// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct One: JSONCodable, Hashable, Sendable {
    public var t: String

    public var a: String?

    public init(t: String, a: String? = nil) {
        self.t = t
        self.a = a
    }
}

nonisolated extension One {
    public init(from json: inout JSONReader) throws(JSONError) {
        var t: String?
        var a: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "t": try json.read(&t)
            case "a": try json.read(&a)
            default: try json.skip()
            }
        }
        self.t = try json.required(t, "t")
        self.a = a
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("t", t)
        json.member("a", a)
        json.endObject()
    }
}
