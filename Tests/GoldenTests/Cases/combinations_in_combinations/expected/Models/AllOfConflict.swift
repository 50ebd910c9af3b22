// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct AllOfConflict: JSONCodable, Hashable, Sendable {
    public var a: Int?

    public init(a: Int? = nil) {
        self.a = a
    }
}

nonisolated extension AllOfConflict {
    public init(from json: inout JSONReader) throws(JSONError) {
        var a: Int?
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
