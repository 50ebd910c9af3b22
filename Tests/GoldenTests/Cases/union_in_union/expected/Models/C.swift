// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct C: JSONCodable, Hashable, Sendable {
    public var c: String

    public init(c: String) {
        self.c = c
    }
}

nonisolated extension C {
    public init(from json: inout JSONReader) throws(JSONError) {
        var c: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "c": try json.read(&c)
            default: try json.skip()
            }
        }
        self.c = try json.required(c, "c")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("c", c)
        json.endObject()
    }
}
