// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// Example
public nonisolated struct Example: Sendable {
    let core: ClientCore

    /// - Parameters:
    ///   - serverURL: Where the server is, with or without a path.
    ///   - configuration: How calls are made: transport, headers, deadlines, retries.
    public init(serverURL: URL, configuration: ClientConfiguration = .init()) {
        core = ClientCore(serverURL: serverURL, configuration: configuration)
    }

    /// Makes a call and gives the whole response: status, headers and body.
    @discardableResult
    public func send<Success, Problem>(
        _ request: Request<Success, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<Success> {
        try await core.send(request, options: options)
    }

    /// Makes a call and gives its body or its failure as a value.
    public func result<Success, Problem>(
        of request: Request<Success, Problem>,
        options: CallOptions = .init()
    ) async -> Result<Success, Failure<Problem>> {
        await core.result(of: request, options: options)
    }

    /// Makes a call and gives the bytes of its response as they arrive. The client's timeout ends with the response's headers, that of the
    /// call's options with the last byte.
    public func bytes<Problem>(
        of request: Request<Data, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<ByteStream> {
        try await core.bytes(of: request, options: options)
    }

    /// Makes a call and writes the bytes of its response to a file, without keeping them in memory.
    ///
    /// The file appears under its name once it is complete, and replaces an existing one; a failure leaves that one as it is.
    ///
    /// - Parameters:
    ///   - resume: Whether a failed download keeps what it has received, for the next one to go on from, if the server supports it.
    ///   - progress: Called after each chunk, on no particular thread.
    @discardableResult
    public func download<Problem>(
        _ request: Request<Data, Problem>,
        to fileURL: URL,
        options: CallOptions = .init(),
        resume: Bool = false,
        progress: (@Sendable (TransferProgress) -> Void)? = nil
    ) async throws(Failure<Problem>) -> Response<URL> {
        try await core.download(request, to: fileURL, options: options, resume: resume, progress: progress)
    }
}
