nonisolated extension APIClient {
    /// Sends a request that starts a long-running operation, waits until it ends, and returns the response with its result.
    ///
    /// A response with `Operation-Location` or `Azure-AsyncOperation` names a resource with the `status` of the operation, and a 202 with
    /// `Location` one that responds with 202 until the operation has ended. After a PUT or PATCH, the `provisioningState` of the resource
    /// tells whether it's complete. Any other response ends the operation at once.
    ///
    /// - Parameters:
    ///   - request: The request.
    ///   - finalState: The place of the result.
    ///   - polling: The limits on requests for the status.
    ///   - options: Options for each of the requests. Timeouts and retries apply to each of them.
    /// - Throws: If a request fails, the operation fails or is canceled (`documented` or `documentedStatus`, with the last status), the
    ///   limits are exceeded (`timedOut`), or the server names a URL on another server, which isn't asked.
    @discardableResult
    public func wait<Success, Problem>(
        for request: Request<Success, Problem>,
        finalState: FinalState = .automatic,
        polling: PollingPolicy = .init(),
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<Success> {
        try await LongRunningCall(core: core, request: request, finalState: finalState, polling: polling, options: options).run()
    }
}
