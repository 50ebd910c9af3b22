// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Whether there was something to stop.
public nonisolated struct CancelSessionProcessingResponse: JSONCodable, Hashable, Sendable {
    /// Whether work was stopped.
    public var cancelled: Bool?

    public init(cancelled: Bool? = nil) {
        self.cancelled = cancelled
    }
}

nonisolated extension CancelSessionProcessingResponse {
    public init(from json: inout JSONReader) throws(JSONError) {
        var cancelled: Bool?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "cancelled": try json.read(&cancelled)
            default: try json.skip()
            }
        }
        self.cancelled = cancelled
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("cancelled", cancelled)
        json.endObject()
    }
}
