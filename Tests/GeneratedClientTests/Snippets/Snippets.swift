import Foundation
import MixAPI

// The snippets of the README, line by line, so that they are known to compile. None of this is called.

func whatYouWriteWithIt() async throws {
    let mix = Mix(serverURL: URL(string: "http://localhost:8088")!)

    let session = try await mix.sessions.create(.init(title: "Release notes"))
    try await mix.messages.send(id: session.id, .init(text: "Summarize the last ten commits", thinkingLevel: .medium))

    let page = try await mix.messages.history(limit: 50, options: .init(timeout: .seconds(5), retry: .never))
    let response = try await mix.send(Sessions.get(id: session.id))  // an operation is a value; see response.status, .headers, .body

    print(page, response.status, response.headers, response.body)
}

func errorsAreTyped(mix: Mix) async {
    do {
        _ = try await mix.sessions.get(id: "nope")
    } catch .documented(let problem, let response) {  // problem is an ErrorResponse
        print(response.status, problem.error.message)
    } catch {
        print(error)  // getSession: connection refused
    }
}

func everyFailureIsACallFailure(mix: Mix) async throws {
    do {
        let session = try await mix.sessions.create(.init(title: "Release notes"))
        for try await event in try await mix.streaming.events(sessionID: session.id) { print(event) }
    } catch let failure as any CallFailure {
        print(failure.status ?? 0, failure)
    }
}

func streams(mix: Mix, session: SessionData) async throws {
    let events = try await mix.streaming.events(sessionID: session.id, options: .init(reconnect: RetryPolicy()))
    try await mix.messages.send(id: session.id, .init(text: "Go on"))  // the stream is open: nothing is missed
    for try await event in events {
        switch event {
        case .content(let content): print(content.data.content, terminator: "")
        case .complete: return
        default: break  // new kinds of event arrive as .unrecognized, never as a failure
        }
    }
}

func uploadsAndDownloads(mix: Mix, session: SessionData, file: URL, copy: URL) async throws {
    let progress = CallOptions(uploadProgress: { print($0.completed, "of", $0.total ?? 0) })
    let stored = try await mix.files.upload(id: session.id, .init(file: FileUpload(file: file)), options: progress)

    let request = Files.get(id: session.id, filename: stored.name)
    try await mix.download(request, to: copy, resume: true) { print($0.completed, "of", $0.total ?? 0) }
    for try await chunk in try await mix.bytes(of: request).body { print(chunk.count) }
}

func readsOtherDates(url: URL) -> [Mix] {
    let utc = JSONOptions(dates: .rfc3339AssumingUTC)  // also reads 2026-11-21T10:28:03 and 2026-11-21, as UTC
    let unix = DateTranscoder(
        read: { Double($0).map { Date(timeIntervalSince1970: $0) } },  // the content of a string, or a number
        write: { "\($0.timeIntervalSince1970)" }
    )
    let strict = JSONOptions(dates: unix, replacesLoneSurrogates: false)
    let clients = [utc, strict].map { Mix(serverURL: url, configuration: .init(json: $0)) }
    return clients
}

func configures(url: URL, key: String) async throws {
    let sign = CallHook(beforeRequest: { (request, call) async throws(TransportError) -> HTTPRequest in
        var request = request
        request.headers["X-Signature"] = "\(key)-\(call.attempts)"
        return request
    })
    let configuration = ClientConfiguration(
        headers: ["Authorization": "Bearer \(key)"],
        timeout: .seconds(60),
        attemptTimeout: .seconds(15),
        retry: RetryPolicy(initialInterval: .milliseconds(200), maximumAttempts: 5),
        retryBudget: RetryBudget(),
        idempotencyHeader: "Idempotency-Key",
        hooks: [sign, .log { print($0) }]
    )
    let mix = Mix(serverURL: url, configuration: configuration)
    let options = CallOptions(timeout: .milliseconds(1500), retry: .never, headers: ["X-Trace": "1"], query: [.query("debug", true)])
    print(try await mix.sessions.list(options: options))
}

func decidesOnRetries() -> RetryPolicy {
    let policy = RetryPolicy(shouldRetry: { outcome in
        outcome.status == 409 && outcome.headers["X-Reason"] == "lock" ? true : nil  // nil: as the policy says
    })
    return policy
}

func tellsWhatFailed(mix: Mix) async {
    do {
        _ = try await mix.sessions.get(id: "nope")
    } catch .transport(let error, let call) where error.kind == .timedOut {
        print(call.operation, call.attempts, error)
    } catch {
        print(error.status ?? 0, error.headers["X-Request-ID"] ?? "", error.body?.count ?? 0, error.attempts, error)
    }
}

// Further code that users write.

func readsTheStream(mix: Mix, session: SessionData) async throws {
    for try await event in try await mix.streaming.events(sessionID: session.id) {
        switch event {
        case .content(let content): print(content.data.content, terminator: "")
        case .complete: return
        default: break  // new kinds of event arrive as .unrecognized, never as a failure
        }
    }
}

func readsAndWritesJSON(data: Data) throws -> Data {
    let session = try SessionData(jsonData: data)
    return session.jsonData()
}

func takesAResult(mix: Mix) async {
    switch await mix.result(of: Sessions.get(id: "s1")) {
    case .success(let session): print(session.title)
    case .failure(let failure): print(failure)
    }
}

func mayBeNull() -> [SendMessageRequest] {
    [
        .init(text: "a"),
        .init(text: "a", thinkingLevel: .null),
        .init(text: "a", thinkingLevel: .value(.maximum)),
    ]
}
