// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// Work with agents: hold sessions with them, follow what they do as it happens, decide what they may do.
public nonisolated struct Mix: Sendable {
    let core: ClientCore

    /// - Parameters:
    ///   - serverURL: Where the server is, with or without a path.
    ///   - configuration: How calls are made: transport, headers, deadlines, retries.
    public init(serverURL: URL, configuration: ClientConfiguration = .init()) {
        core = ClientCore(serverURL: serverURL, configuration: configuration, retries: Self.retries)
    }

    /// How failed calls are repeated, as the description has it; the configuration and the options of a call take its place.
    public static let retries = RetryPolicy(
        initialInterval: .milliseconds(500),
        maximumInterval: .milliseconds(60000),
        exponent: 1.5,
        maximumElapsedTime: .milliseconds(600000),
        statuses: [.range(5), 408, 429],
        retriesConnectionErrors: true
    )

    /// Conversations with an agent, from their first message to their transcript.
    public var sessions: Sessions { Sessions(client: self) }

    /// What users and agents write in sessions: send, read, stop.
    public var messages: Messages { Messages(client: self) }

    /// What happens in a session, event by event, while it happens.
    public var streaming: Streaming { Streaming(client: self) }

    /// The files of a session: store, list, fetch, delete.
    public var files: Files { Files(client: self) }

    /// Decisions about what an agent may do.
    public var permissions: Permissions { Permissions(client: self) }

    /// Answers to what an agent tells or asks.
    public var notifications: Notifications { Notifications(client: self) }

    /// Which models and providers the agents use.
    public var preferences: Preferences { Preferences(client: self) }

    /// What agents can use, and whether it is ready for use.
    public var tools: Tools { Tools(client: self) }

    /// The server itself: its commands, its MCP servers, its state.
    public var system: System { System(client: self) }

    /// Whether the server's access to providers works.
    public var health: Health { Health(client: self) }

    /// The server's credentials for providers: API keys and sign-ins.
    public var authentication: Authentication { Authentication(client: self) }

    /// For those who operate the server; applications do not need it.
    public var `internal`: Internal { Internal(client: self) }

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
