// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Part: JSONCodable, Hashable, Sendable {
    public var p: String?

    public init(p: String? = nil) {
        self.p = p
    }
}

nonisolated extension Part {
    public init(from json: inout JSONReader) throws(JSONError) {
        var p: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "p": try json.read(&p)
            default: try json.skip()
            }
        }
        self.p = p
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("p", p)
        json.endObject()
    }
}
