/// A response whose body is still arriving, with what reading it depends on.
nonisolated struct StreamedResponse: Sendable {
    /// Status and headers; the body is empty.
    var raw: RawResponse
    var bytes: ByteStream
    /// `nil` if a lost stream isn't opened again.
    var reconnection: ServerSentEventReconnection?
    var json: JSONOptions
    /// The largest event, or JSON text, in bytes.
    var maximumEventSize: Int
}
