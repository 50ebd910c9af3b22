/// Carries requests to a server and brings its responses back.
///
/// ``URLSessionTransport`` is the one that clients use by themselves, ``StubTransport`` the one for tests; an own one can log, cache, sign
/// or use another HTTP stack.
public nonisolated protocol Transport: Sendable {
    /// Sends a request and returns once the response's status and headers are there. Redirects are responses like others: what follows
    /// them is ``sendFollowingRedirects(_:)``, which clients do with any transport.
    ///
    /// It is up to the transport to heed ``HTTPRequest/idleTimeout`` and to tell ``HTTPRequest/uploadProgress``.
    /// Cancelling the task ends the exchange at once, and so does letting go of the response's body before its end.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
