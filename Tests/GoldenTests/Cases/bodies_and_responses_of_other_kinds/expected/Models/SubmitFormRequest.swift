// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct SubmitFormRequest: JSONCodable, Hashable, Sendable {
    public var a: String

    public var b: Int?

    public init(a: String, b: Int? = nil) {
        self.a = a
        self.b = b
    }
}

nonisolated extension SubmitFormRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        var b: Int?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            case "b": try json.read(&b)
            default: try json.skip()
            }
        }
        self.a = try json.required(a, "a")
        self.b = b
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.member("b", b)
        json.endObject()
    }
}
