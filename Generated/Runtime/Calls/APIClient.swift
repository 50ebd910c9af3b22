public import Foundation

/// A client that sends the requests of an API and decodes their responses.
///
/// Generated clients conform to this protocol, and so share the methods that send a ``Request``.
public nonisolated protocol APIClient: Sendable {
    /// The server, configuration and credentials that this client sends its requests with.
    var core: ClientCore { get }
}

nonisolated extension APIClient {
    /// Sends a request and returns the full response: status, headers and decoded body.
    @discardableResult
    public func send<Success, Problem>(
        _ request: Request<Success, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<Success> {
        try await core.result(of: request.head, options: options).get(as: Request<Success, Problem>.self)
    }

    /// Sends a request and returns the decoded body of its response, or the failure.
    public func result<Success, Problem>(
        of request: Request<Success, Problem>,
        options: CallOptions = .init()
    ) async -> Result<Success, Failure<Problem>> {
        do throws(Failure<Problem>) {
            return .success(try await send(request, options: options).body)
        } catch {
            return .failure(error)
        }
    }

    /// Sends a request and returns the bytes of its response as they arrive.
    ///
    /// The timeout of the client's configuration ends when the response's headers arrive, that of `options` with the last byte.
    /// Reading throws a ``TransportError`` if the body is incomplete.
    public func bytes<Problem>(
        of request: Request<Data, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<ByteStream> {
        try await send(request.streamed(request.success.streamed), options: options)
    }
}

nonisolated extension Request where Success == Data {
    /// The same request, for a response whose body is streamed.
    func streamed(_ success: ResponseCodings<ByteStream>) -> Request<ByteStream, Problem> {
        var streamed = Request<ByteStream, Problem>(head)
        streamed.success = success
        return streamed
    }
}

nonisolated extension ResponseCodings where Value == Data {
    var streamed: ResponseCodings<ByteStream> {
        ResponseCodings<ByteStream>(
            entries: entries.map { (pattern: $0.pattern, coding: .bytes(contentTypes: $0.coding.contentTypes)) }
        )
    }
}
