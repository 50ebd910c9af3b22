// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Confirms a permission.
public nonisolated struct GrantPermissionResponse: JSONCodable, Hashable, Sendable {
    /// Whether the request was allowed.
    public var granted: Bool?

    public init(granted: Bool? = nil) {
        self.granted = granted
    }
}

nonisolated extension GrantPermissionResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var granted: Bool?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "granted": try json.read(&granted)
            default: try json.skip()
            }
        }
        self.granted = granted
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("granted", granted)
        json.endObject()
    }
}
