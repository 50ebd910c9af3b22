/// A response whose body is still arriving, with the context for reading it.
nonisolated struct StreamedResponse: Sendable {
    /// The status and headers; the body is empty.
    var raw: RawResponse
    var bytes: ByteStream
    /// The call that reopens a lost stream; `nil` if it isn't reopened.
    var origin: StreamOrigin?
    var json: JSONOptions
    /// The maximum size of an event or a JSON text, in bytes.
    var maximumEventSize: Int
}
