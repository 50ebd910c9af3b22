import Foundation

/// A call that starts a long-running operation and waits for it.
nonisolated struct LongRunningCall<Success: Sendable, Problem: Sendable>: Sendable {
    let core: ClientCore
    let request: Request<Success, Problem>
    let finalState: FinalState
    let polling: PollingPolicy
    let options: CallOptions

    /// A response, and the URL of its request.
    private typealias Answer = (response: RawResponse, url: URL)

    func run() async throws(Failure<Problem>) -> Response<Success> {
        let start = core.configuration.clock.uptime()
        var answer = try await send(request.received, options, since: start)
        var monitor = OperationMonitor(answer.response, to: request.method, at: answer.url)
        var polls = 0
        while monitor.state == .running, let target = monitor.target {
            try await wait(after: answer.response, polls: polls, since: start)
            polls += 1
            answer = try await get(target, since: start)
            monitor.read(answer.response, at: answer.url)
        }
        if monitor.state == .failed { throw failure(answer.response) }
        if let target = monitor.resultTarget(finalState, after: answer.response, at: answer.url) {
            return try decoded(try await get(target, since: start).response)
        }
        return try decoded(polls == 0 ? answer.response : monitor.result(in: answer.response))
    }

    private func wait(after response: RawResponse, polls: Int, since start: Duration) async throws(Failure<Problem>) {
        let clock = core.configuration.clock
        guard polls < polling.maximumPolls else {
            let error = TransportError(.timedOut, "the operation is still running after \(polls) requests for its status")
            throw .transport(error, call: response.call)
        }
        let asked = HTTPRetryAfter.delay(response.headers, now: clock.date()) ?? .zero
        let wait = max(asked, polling.delay(after: polls, jitter: clock.jitter()))
        guard clock.uptime() - start + wait < polling.timeout else {
            let error = TransportError(.timedOut, "the operation is still running, and the next wait of \(wait) exceeds the timeout")
            throw .transport(error, call: response.call)
        }
        do { try await clock.sleep(wait) } catch { throw .cancelled(response.call) }
    }

    private func get(_ target: OperationMonitor.Target, since start: Duration) async throws(Failure<Problem>) -> Answer {
        guard let link = try link(to: target) else { return try await send(request.received, options, since: start) }
        var options = options
        options.serverURL = link.server
        options.query = []
        return try await send(request.asking(link), options, since: start)
    }

    /// Returns the link to ask; `nil` if the request is sent again.
    private func link(to target: OperationMonitor.Target) throws(Failure<Problem>) -> ServerLink? {
        do throws(TransportError) {
            switch target {
            case .repetition: return nil
            case .resource:
                guard let url = url(request.received, options) else {
                    throw TransportError(.other, "the request has no URL to ask for the result")
                }
                return try ServerLink(url.absoluteString, of: "the resource", relativeTo: url)
            case .link(let text, let url): return try ServerLink(text, of: "the operation", relativeTo: url)
            }
        } catch {
            throw .transport(error, call: CallContext(operation: request.operation, attempts: 0))
        }
    }

    private func send(
        _ request: Request<RawResponse, Problem>,
        _ options: CallOptions,
        since start: Duration
    ) async throws(Failure<Problem>) -> Answer {
        let rest = polling.timeout - (core.configuration.clock.uptime() - start)
        var options = options
        options.timeout = min(options.timeout ?? core.configuration.timeout ?? rest, rest)
        let url = url(request, options)
        let response = try await core.send(request, options: options)
        // A request without a URL isn't sent.
        return (response.body, url ?? URL(fileURLWithPath: "/"))
    }

    private func url(_ request: Request<RawResponse, Problem>, _ options: CallOptions) -> URL? {
        guard let serverURL = try? core.serverURL(for: request.server, options: options) else { return nil }
        return try? RequestParts.url(serverURL: serverURL, path: request.path, query: request.query + options.query)
    }

    // MARK: - Results

    private func decoded(_ response: RawResponse) throws(Failure<Problem>) -> Response<Success> {
        try decoded(response, by: DocumentedResponses(success: request.success.withResult, problems: []))
    }

    private func decoded(_ response: RawResponse, by documented: DocumentedResponses) throws(Failure<Problem>) -> Response<Success> {
        let received = CallExchange.Received(status: response.status, headers: response.headers, content: .whole(response.body))
        let decoding = CallAnswer.Decoding(
            origin: nil,
            json: core.configuration.json,
            maximumEventSize: core.configuration.maximumEventSize
        )
        return try CallAnswer(received, call: response.call, documented: documented, decoding: decoding).decoded(by: documented)
            .get(as: Request<Success, Problem>.self)
    }

    /// Returns the failure of an operation: a documented error, if the last status can be read as one.
    private func failure(_ response: RawResponse) -> Failure<Problem> {
        let problems = request.problems.outline
        if var problem = problems.min(by: { $0.pattern.precision < $1.pattern.precision }) {
            problem.pattern = .exactly(response.status)
            do throws(Failure<Problem>) {
                _ = try decoded(response, by: DocumentedResponses(success: [], problems: [problem]))
            } catch {
                if case .documented = error { return error }
            }
        }
        return .documentedStatus(response)
    }
}

nonisolated extension Request {
    /// The same request, whose successful response isn't decoded. Any 2xx is a success: servers start operations by others than documented.
    fileprivate var received: Request<RawResponse, Problem> {
        var entries: [(pattern: StatusPattern, coding: ResponseCoding<RawResponse>)] = success.entries.map {
            (pattern: $0.pattern, coding: .received(contentTypes: $0.coding.contentTypes))
        }
        entries.append((pattern: .range(200...299), coding: .received(contentTypes: [])))
        return received(entries)
    }

    private func received(_ entries: [(pattern: StatusPattern, coding: ResponseCoding<RawResponse>)]) -> Request<RawResponse, Problem> {
        var received = Request<RawResponse, Problem>(head)
        received.success = ResponseCodings(entries: entries)
        return received
    }

    /// A GET for a link, with the headers and the credentials of this request.
    fileprivate func asking(_ link: ServerLink) -> Request<RawResponse, Problem> {
        var request = received([(pattern: .range(200...299), coding: .received(contentTypes: []))])
        request.method = .get
        (request.path, request.query, request.body, request.server) = (link.path, [], .none, nil)
        request.idempotency = .byMethod
        // Those of the first call alone: its key, its conditions and its content.
        var omitted: Set<String> = ["accept", "if-match", "if-modified-since", "if-none-match", "if-unmodified-since", "prefer"]
        omitted.insert("idempotency-key")
        if case .key(let header) = idempotency { omitted.insert(header.lowercased()) }
        request.headers.removeAll { omitted.contains($0.name.lowercased()) || $0.name.lowercased().hasPrefix("content-") }
        request.headers.append(
            .header("Accept", RequestParts.accept(success.entries.flatMap(\.coding.contentTypes) + ["application/json"]))
        )
        return request
    }
}

nonisolated extension ResponseCodings {
    /// The responses, and one for the result, whose status may be another than that of the first response.
    fileprivate var withResult: [DocumentedResponse] {
        let best = entries.min { $0.pattern.rankOfResult < $1.pattern.rankOfResult }
        return outline + (best.map { [DocumentedResponse(pattern: .range(200...299), body: $0.coding.body)] } ?? [])
    }
}

nonisolated extension StatusPattern {
    /// The order in which responses are likely to document the result of an operation.
    fileprivate var rankOfResult: Int {
        switch self {
        case .exactly(200): 0
        case .exactly(201): 1
        case .range, .default: 2
        case .exactly(202): 4
        case .exactly: 3
        }
    }
}

nonisolated extension ResponseCoding where Value == RawResponse {
    fileprivate static func received(contentTypes: [String]) -> ResponseCoding<RawResponse> {
        ResponseCoding(contentTypes: contentTypes, whole: { response, _ in response })
    }
}
