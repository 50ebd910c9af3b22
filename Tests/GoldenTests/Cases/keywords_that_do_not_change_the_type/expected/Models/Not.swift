// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Not: JSONCodable, Hashable, Sendable {
    public var a: String?

    public init(a: String? = nil) {
        self.a = a
    }
}

nonisolated extension Not {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "a": try json.read(&a)
            default: try json.skip()
            }
        }
        self.a = a
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("a", a)
        json.endObject()
    }
}
