/// Sends requests to a server and receives its responses.
///
/// Clients use ``URLSessionTransport`` by default, and tests can use ``StubTransport``. A custom transport can log, cache or sign requests,
/// or use another HTTP stack.
public nonisolated protocol Transport: Sendable {
    /// Sends a request, and returns when the response's status and headers have arrived. Redirects are returned like other responses;
    /// clients follow them with ``sendFollowingRedirects(_:)``.
    ///
    /// A transport should observe ``HTTPRequest/idleTimeout`` and call ``HTTPRequest/uploadProgress``. It ends the exchange immediately if
    /// the task is cancelled, or if the response's body is released before its end.
    func send(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse
}
