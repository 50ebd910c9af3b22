public import Foundation

/// The server, configuration and credentials of a client.
public final nonisolated class ClientCore: Sendable {
    /// The server that requests are sent to.
    public let server: ServerURL
    /// The client's configuration.
    public let configuration: ClientConfiguration
    /// The description's retry policy, which the configuration and a call's options override.
    public let retries: RetryPolicy
    private let credentials: [SecurityScheme: CallCredential]

    /// Creates a core that sends requests to a server of the description.
    ///
    /// - Parameters:
    ///   - server: The server that requests are sent to.
    ///   - configuration: The transport, headers, timeouts and retries of all calls.
    ///   - credentials: The available credentials, by security scheme.
    ///   - retries: The description's retry policy.
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

    /// Creates a core that sends requests to a URL.
    ///
    /// - Parameters:
    ///   - serverURL: The URL of the server, with or without a path.
    ///   - configuration: The transport, headers, timeouts and retries of all calls.
    ///   - credentials: The available credentials, by security scheme.
    ///   - retries: The description's retry policy.
    public convenience init(
        serverURL: URL,
        configuration: ClientConfiguration,
        credentials: [SecurityScheme: CallCredential?] = [:],
        retries: RetryPolicy = .never
    ) {
        self.init(server: ServerURL(serverURL), configuration: configuration, credentials: credentials, retries: retries)
    }
}

/// A core sends requests without a generated client.
nonisolated extension ClientCore: APIClient {
    public var core: ClientCore { self }
}

nonisolated extension ClientCore {
    func result(of request: RequestHead, options: CallOptions) async -> CallResult {
        let call = CallContext(operation: request.operation, attempts: 0)
        let exchange: CallExchange
        do throws(InvalidRequest) {
            exchange = try self.exchange(for: request, call, options: options)
        } catch {
            return .failure(.invalidRequest(error, call: call))
        }
        let outcome = await exchange.run()
        switch outcome.result {
        case .failure(let error):
            return .failure(error.kind == .cancelled ? .cancelled(outcome.call) : .transport(error, call: outcome.call))
        case .success(let received):
            let origin = options.reconnect.map {
                StreamOrigin(
                    exchange: exchange,
                    policy: $0,
                    continuesAfterEnd: options.reconnectsAfterEnd,
                    deadline: outcome.deadline
                )
            }
            let decoding = CallAnswer.Decoding(
                origin: origin,
                json: configuration.json,
                maximumEventSize: configuration.maximumEventSize
            )
            return CallAnswer(received, call: outcome.call, documented: request.documented, decoding: decoding)
                .decoded(by: request.documented)
        }
    }

    private func exchange(
        for request: RequestHead,
        _ call: CallContext,
        options: CallOptions
    ) throws(InvalidRequest) -> CallExchange {
        let documented = request.documented
        let serverURL = try serverURL(for: request.server, options: options)
        var call = call
        let httpRequest = try httpRequest(request, &call, serverURL: serverURL, options: options)
        return CallExchange(
            call: call,
            request: httpRequest,
            isIdempotent: request.method.isIdempotent || request.declaredIdempotency == .always || call.idempotencyKey != nil,
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

    /// Returns the server URL of the options, the operation or the client, in this order of precedence.
    func serverURL(for server: ServerURL?, options: CallOptions) throws(InvalidRequest) -> URL {
        if let serverURL = options.serverURL { return serverURL }
        let serverURL = try self.server.url
        return try server?.url(relativeTo: serverURL) ?? serverURL
    }

    private func httpRequest(
        _ request: RequestHead,
        _ call: inout CallContext,
        serverURL: URL,
        options: CallOptions
    ) throws(InvalidRequest) -> HTTPRequest {
        let accepted = request.documented.contentTypes
        var fields: HTTPHeaders = ["Accept": RequestParts.accept(accepted), "User-Agent": configuration.userAgent]
        fields.merge(configuration.headers)
        if let contentType = request.body.contentType { fields["Content-Type"] = contentType }
        fields.merge(RequestParts.headers(request.headers, request.cookies))
        fields.merge(options.headers)
        let idempotency = request.declaredIdempotency
        call.idempotencyKey = idempotency.addKey(call.id, to: &fields, request.method, header: configuration.idempotencyHeader)
        if let field = fields.first(where: { !$0.isValid }) { throw InvalidRequest(header: field) }
        var httpRequest = HTTPRequest(
            method: request.method,
            url: try RequestParts.url(serverURL: serverURL, path: request.path, query: request.query + options.query),
            headers: fields,
            body: request.body.content(configuration.json),
            idleTimeout: options.idleTimeout ?? (accepted.contains("text/event-stream") ? nil : configuration.idleTimeout),
            uploadProgress: options.uploadProgress
        )
        httpRequest.operation = request.operation
        httpRequest.isResponseStreamed = request.documented.success.contains { $0.codings.contains(where: \.isStream) }
        return httpRequest
    }
}
