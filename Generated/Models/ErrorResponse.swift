// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// What the server sends in place of a result when it refuses or fails.
public nonisolated struct ErrorResponse: JSONCodable, Hashable, Sendable {
    /// What went wrong.
    public var error: RESTError

    public init(error: RESTError) {
        self.error = error
    }
}

nonisolated extension ErrorResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var error: RESTError?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "error": try json.read(&error)
            default: try json.skip()
            }
        }
        self.error = try json.required(error, "error")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("error", error)
        json.endObject()
    }
}
