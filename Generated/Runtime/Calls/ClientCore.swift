public import Foundation

/// What every client does the same way: it sends requests and decodes their responses.
public nonisolated struct ClientCore: Sendable {
    public let server: ServerURL
    public let configuration: ClientConfiguration
    /// What the description says about retries; the configuration and the call's options replace it.
    public let retries: RetryPolicy
    private let credentials: [SecurityScheme: CallCredential]

    /// - Parameter credentials: What the user has of what the description's operations may ask for.
    public init(
        server: ServerURL,
        configuration: ClientConfiguration,
        credentials: [SecurityScheme: CallCredential?] = [:],
        retries: RetryPolicy = .never
    ) {
        self.server = server
        self.configuration = configuration
        self.credentials = credentials.compactMapValues(\.self)
        self.retries = retries
    }

    public init(
        serverURL: URL,
        configuration: ClientConfiguration,
        credentials: [SecurityScheme: CallCredential?] = [:],
        retries: RetryPolicy = .never
    ) {
        self.init(server: ServerURL(serverURL), configuration: configuration, credentials: credentials, retries: retries)
    }

    /// Sends a request and returns the whole response.
    public func send<Success, Problem>(
        _ request: Request<Success, Problem>,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> Response<Success> {
        switch await answer(to: RequestHead(request), options: options) {
        case .answered(let answer): return try request.decode(answer)
        case .failed(let error, let call): throw error.kind == .cancelled ? .cancelled(call) : .transport(error, call)
        case .unsendable(let error, let call): throw .invalidRequest(error, call)
        }
    }

    /// Sends a request and returns what it gives, or why it gives nothing.
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
}

// MARK: - Whatever the types of the request

nonisolated extension ClientCore {
    private enum CallResult {
        case answered(CallAnswer)
        case failed(TransportError, CallContext)
        case unsendable(UnsendableRequest, CallContext)
    }

    private func answer(to request: RequestHead, options: CallOptions) async -> CallResult {
        let call = CallContext(operation: request.operation, attempts: 0)
        let exchange: CallExchange
        do throws(UnsendableRequest) {
            exchange = try self.exchange(for: request, call, options: options)
        } catch {
            return .unsendable(error, call)
        }
        let outcome = await exchange.run()
        switch outcome.result {
        case .failure(let error): return .failed(error, outcome.call)
        case .success(let received):
            let reconnection = options.reconnect.map {
                ServerSentEventReconnection(
                    exchange: exchange,
                    policy: $0,
                    continuesAfterEnd: options.reconnectsAfterEnd,
                    deadline: outcome.deadline
                )
            }
            let decoding = CallAnswer.Decoding(
                reconnection: reconnection,
                json: configuration.json,
                maximumEventSize: configuration.maximumEventSize
            )
            return .answered(CallAnswer(received, call: outcome.call, documented: request.documented, decoding: decoding))
        }
    }

    private func exchange(
        for request: RequestHead,
        _ call: CallContext,
        options: CallOptions
    ) throws(UnsendableRequest) -> CallExchange {
        let documented = request.documented
        let serverURL = try serverURL(for: request.server, options: options)
        var call = call
        let httpRequest = try httpRequest(request, &call, serverURL: serverURL, options: options)
        return CallExchange(
            call: call,
            request: httpRequest,
            isIdempotent: request.method.isIdempotent || request.idempotency == .always || call.idempotencyKey != nil,
            authorization: CallAuthorization(
                alternatives: request.security,
                credentials: credentials,
                serverURL: serverURL,
                transport: configuration.transport,
                clock: configuration.clock
            ),
            transport: configuration.transport,
            retry: options.retry ?? configuration.retry ?? request.retries ?? retries,
            retryBudget: configuration.retryBudget,
            timeout: options.timeout ?? configuration.timeout,
            limitsStream: options.timeout != nil,
            attemptTimeout: options.attemptTimeout ?? configuration.attemptTimeout,
            hooks: configuration.hooks + options.hooks,
            clock: configuration.clock,
            maximumBodySize: configuration.maximumBodySize,
            isStreamed: { documented.isStreamed($0, $1) }
        )
    }

    /// What the call's options say goes first, then the operation's own server.
    func serverURL(for server: ServerURL?, options: CallOptions) throws(UnsendableRequest) -> URL {
        if let serverURL = options.serverURL { return serverURL }
        let serverURL = try self.server.url
        return try server?.url(relativeTo: serverURL) ?? serverURL
    }

    private func httpRequest(
        _ request: RequestHead,
        _ call: inout CallContext,
        serverURL: URL,
        options: CallOptions
    ) throws(UnsendableRequest) -> HTTPRequest {
        let accepted = request.documented.contentTypes
        var fields: HTTPHeaders = ["Accept": RequestParts.accept(accepted), "User-Agent": configuration.userAgent]
        fields.replace(with: configuration.headers)
        if let contentType = request.body.contentType { fields["Content-Type"] = contentType }
        fields.replace(with: RequestParts.headers(request.headers, request.cookies))
        fields.replace(with: options.headers)
        call.idempotencyKey = request.idempotency.addKey(call.id, to: &fields, request.method, header: configuration.idempotencyHeader)
        if let field = fields.first(where: { !$0.isValid }) { throw UnsendableRequest(header: field) }
        return HTTPRequest(
            method: request.method,
            url: try RequestParts.url(serverURL: serverURL, path: request.path, query: request.query + options.query),
            headers: fields,
            body: request.body.content(configuration.json),
            idleTimeout: options.idleTimeout ?? (accepted.contains("text/event-stream") ? nil : configuration.idleTimeout),
            uploadProgress: options.uploadProgress
        )
    }
}
