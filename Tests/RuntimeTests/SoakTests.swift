import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// Two thousand calls of all kinds over real connections leak no resources.
@Suite struct SoakTests {
    private static let workers = 20
    private static let rounds = 10

    private let get = Request<[Int], String>(operation: "get", method: .get, path: [], success: [200: .json], problems: [404: .text])

    @Test func manyCallsLeakNothing() async throws {
        let server = try LoopbackServer(Self.serve)
        defer { server.stop() }
        var counts: [Outcome: Int] = [:]
        do {
            let clock = CallClock(uptime: { .zero }, date: { Date() }, jitter: { 1 }, sleep: { _ in })
            let configuration = ClientConfiguration(idleTimeout: nil, retry: RetryPolicy(maximumAttempts: 100), clock: clock)
            let core = ClientCore(serverURL: server.url, configuration: configuration)
            await withTaskGroup(of: [Outcome].self) { group in
                for _ in 0..<Self.workers {
                    group.addTask { await work(core) }
                }
                for await outcomes in group {
                    for outcome in outcomes { counts[outcome, default: 0] += 1 }
                }
            }
        }
        let each = Self.workers * Self.rounds
        #expect(counts == [.whole: 4 * each, .problem: each, .events: each, .lost: each, .left: each, .cancelled: each, .none: each])
        await server.waitUntilNoneIsOpen()
    }

    private enum Outcome: Hashable, Sendable {
        case whole, problem, events, lost, left, cancelled, none, wrong
    }

    private func work(_ core: ClientCore) async -> [Outcome] {
        var outcomes: [Outcome] = []
        for _ in 0..<Self.rounds {
            for path: PathSegment in ["json", "echo", "moved", "busy"] { outcomes.append(await whole(core, path)) }
            outcomes.append(await problem(core))
            outcomes.append(await events(core))
            outcomes.append(await lost(core))
            outcomes.append(await left(core))
            outcomes.append(await cancelled(core))
            outcomes.append(await none(core))
        }
        return outcomes
    }

    private func whole(_ core: ClientCore, _ path: PathSegment) async -> Outcome {
        var request = get
        request.path = [path]
        if path == "echo" { (request.method, request.body) = (.post, .json([1, 2, 3])) }
        guard case .success([1, 2, 3]) = await core.result(of: request) else { return .wrong }
        return .whole
    }

    private func problem(_ core: ClientCore) async -> Outcome {
        var request = get
        request.path = ["nowhere"]
        guard case .failure(.documented("nowhere", let response)) = await core.result(of: request), response.status == 404 else {
            return .wrong
        }
        return .problem
    }

    private func events(_ core: ClientCore) async -> Outcome {
        let request = Request<EventStream<Int>, Never>(operation: "events", method: .get, path: ["events"], success: [200: .events])
        do {
            var sum = 0
            for try await number in try await core.send(request).body { sum += number }
            return sum == 6 ? .events : .wrong
        } catch { return .wrong }
    }

    private func lost(_ core: ClientCore) async -> Outcome {
        var request = get
        request.path = ["lost"]
        guard case .failure(.transport(let error, _)) = await core.result(of: request, options: CallOptions(retry: .never)) else {
            return .wrong
        }
        return error.kind == .connectionLost ? .lost : .wrong
    }

    private var half: Request<Data, Never> {
        Request(operation: "half", method: .get, path: ["half"], success: [200: .data])
    }

    /// Reads half of a body and discards it.
    private func left(_ core: ClientCore) async -> Outcome {
        do {
            let body = try await core.bytes(of: half).body
            return try await body.next() == Data("half".utf8) ? .left : .wrong
        } catch { return .wrong }
    }

    /// Is cancelled in the middle of a body.
    private func cancelled(_ core: ClientCore) async -> Outcome {
        let isReading = Gate()
        let task = Task { () -> Outcome in
            do {
                let body = try await core.bytes(of: half).body
                _ = try await body.next()
                isReading.open()
                _ = try await body.next()
                return .wrong
            } catch {
                return (error as? TransportError)?.kind == .cancelled ? .cancelled : .wrong
            }
        }
        await isReading.wait()
        task.cancel()
        return await task.value
    }

    private func none(_ core: ClientCore) async -> Outcome {
        let request = Request<Void, Never>(operation: "none", method: .delete, path: ["none"], success: [204: .none])
        guard case .success = await core.result(of: request) else { return .wrong }
        return .none
    }
}

extension SoakTests {
    private static let busy = LockedBox(0)

    @Sendable private static func serve(_ request: LoopbackRequest, _ connection: LoopbackConnection) {
        let json = ["Content-Type": "application/json"]
        switch request.target {
        case "/json": connection.answer(headers: json, "[1,2,3]")
        case "/echo": connection.answer(headers: json, request.text)
        case "/moved": connection.answer("302 Found", headers: ["Location": "/json"], "moved")
        case "/busy":
            var count = 0
            busy.update { number in
                number += 1
                count = number
            }
            count.isMultiple(of: 2) ? connection.answer(headers: json, "[1,2,3]") : connection.answer("503 Service Unavailable")
        case "/events":
            connection.beginChunks(contentType: "text/event-stream")
            for number in 1...3 { connection.chunk("data: \(number)\n\n") }
            connection.endChunks()
        case "/lost":
            connection.write("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n[1,2")
            connection.close()
        case "/half":
            connection.beginChunks()
            connection.chunk("half")
            _ = connection.waitForClose()
            connection.close()
        case "/none": connection.write("HTTP/1.1 204 No Content\r\n\r\n")
        default: connection.answer("404 Not Found", headers: ["Content-Type": "text/plain"], "nowhere")
        }
    }
}
