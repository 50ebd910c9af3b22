// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The callbacks of a session.
public nonisolated struct UpdateSessionCallbacksRequest: JSONCodable, Hashable, Sendable {
    /// All callbacks; those that are not among them are removed. An empty array removes every one.
    public var callbacks: [Callback]

    public init(callbacks: [Callback]) {
        self.callbacks = callbacks
    }
}

nonisolated extension UpdateSessionCallbacksRequest {
    public init(from json: inout JSONReader) throws(JSONError) {
        var callbacks: [Callback]?
        try json.beginObject()
        while let key = try json.nextKey() {
            switch key {
            case "callbacks": try json.read(&callbacks)
            default: try json.skip()
            }
        }
        self.callbacks = try json.required(callbacks, "callbacks")
    }

    public func write(to json: inout JSONWriter) {
        json.beginObject()
        json.member("callbacks", callbacks)
        json.endObject()
    }
}
