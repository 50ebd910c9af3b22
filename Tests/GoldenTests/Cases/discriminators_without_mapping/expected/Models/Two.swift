// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Two: JSONCodable, Hashable, Sendable {
    public var t: String

    public var b: String?

    public init(t: String, b: String? = nil) {
        self.t = t
        self.b = b
    }
}

nonisolated extension Two {
    public init(from json: inout JSONReader) throws(JSONError) {
        var t: String?
        var b: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "t": try json.read(&t)
            case "b": try json.read(&b)
            default: try json.skip()
            }
        }
        self.t = try json.required(t, "t")
        self.b = b
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("t", t)
        json.member("b", b)
        json.endObject()
    }
}
