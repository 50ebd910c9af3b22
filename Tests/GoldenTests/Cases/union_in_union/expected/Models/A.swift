// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct A: JSONCodable, Hashable, Sendable {
    public var a: String

    public init(a: String) {
        self.a = a
    }
}

nonisolated extension A {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            default: try json.skip()
            }
        }
        self.a = try json.required(a, "a")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.endObject()
    }
}
