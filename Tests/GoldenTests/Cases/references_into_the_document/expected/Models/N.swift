// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct N: JSONCodable, Hashable, Sendable {
    public var q: String?

    public init(q: String? = nil) {
        self.q = q
    }
}

nonisolated extension N {
    public init(from json: inout JSONReader) throws(JSONError) {
        var q: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "q": try json.read(&q)
            default: try json.skip()
            }
        }
        self.q = q
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("q", q)
        json.endObject()
    }
}
