// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms a refusal.
public nonisolated struct DenyPermissionResponse: JSONCodable, Hashable, Sendable {
    /// Whether the request was refused.
    public var denied: Bool?

    public init(denied: Bool? = nil) {
        self.denied = denied
    }
}

nonisolated extension DenyPermissionResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var denied: Bool?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "denied": try json.read(&denied)
            default: try json.skip()
            }
        }
        self.denied = denied
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("denied", denied)
        json.endObject()
    }
}
