// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Done: JSONCodable, Hashable, Sendable {
    public var ok: Bool

    public init(ok: Bool) {
        self.ok = ok
    }
}

nonisolated extension Done {
    public init(from json: inout JSONReader) throws(JSONError) {
        var ok: Bool?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "ok": try json.read(&ok)
            default: try json.skip()
            }
        }
        self.ok = try json.required(ok, "ok")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("ok", ok)
        json.endObject()
    }
}
