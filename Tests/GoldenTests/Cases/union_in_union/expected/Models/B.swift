// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct B: JSONCodable, Hashable, Sendable {
    public var b: String

    public init(b: String) {
        self.b = b
    }
}

nonisolated extension B {
    public init(from json: inout JSONReader) throws(JSONError) {
        var b: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "b": try json.read(&b)
            default: try json.skip()
            }
        }
        self.b = try json.required(b, "b")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("b", b)
        json.endObject()
    }
}
