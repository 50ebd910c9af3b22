/// Carries requests to a server and brings its responses back.
///
/// ``URLSessionTransport`` is the one that clients use by themselves, ``StubTransport`` the one for tests; an own one can log, cache, sign
/// or use another HTTP stack.
public nonisolated protocol Transport: Sendable {
    /// Sends a request, follows redirects, and returns once the response's status and headers are there.
    ///
    /// Cancelling the task ends the exchange at once, and so does letting go of the response's body before its end.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
