// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct Failed: JSONCodable, Hashable, Sendable {
    public var ok: Bool

    public var reason: String

    public init(ok: Bool, reason: String) {
        self.ok = ok
        self.reason = reason
    }
}

nonisolated extension Failed {
    public init(from json: inout JSONReader) throws(JSONError) {
        var ok: Bool?
        var reason: String?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "ok": try json.read(&ok)
            case "reason": try json.read(&reason)
            default: try json.skip()
            }
        }
        self.ok = try json.required(ok, "ok")
        self.reason = try json.required(reason, "reason")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("ok", ok)
        json.member("reason", reason)
        json.endObject()
    }
}
