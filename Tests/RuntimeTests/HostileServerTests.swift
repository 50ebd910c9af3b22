import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// A thousand calls to a server that never answers as it should.
@Suite struct HostileServerTests {
    private static let calls = 1000
    private static let policy = RetryPolicy(initialInterval: .milliseconds(1), maximumInterval: .milliseconds(5), maximumAttempts: 3)
    private static let timeout = Duration.seconds(20)

    private enum Behavior: Int, CaseIterable, Sendable {
        case absurdRetryAfter, noRetryAfter, cutBody, wrongContentType, redirectLoop, stall, errorEvent, lostStream

        func answer(_ connection: LoopbackConnection) {
            switch self {
            case .absurdRetryAfter: connection.answer("503 Service Unavailable", headers: ["Retry-After": "99999999999999999999"])
            case .noRetryAfter: connection.answer("503 Service Unavailable", headers: ["Retry-After": "0", "retry-after-ms": "-1"])
            case .cutBody:
                connection.write("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n[1,")
                connection.close()
            case .wrongContentType: connection.answer(headers: ["Content-Type": "text/html"], "<html>log in</html>")
            case .redirectLoop: connection.answer("302 Found", headers: ["Location": "/\(rawValue)"])
            case .stall: _ = connection.waitForClose()
            case .errorEvent:
                connection.answer(headers: ["Content-Type": "text/event-stream"], "event: error\ndata: {\"message\": \"overloaded\"}\n\n")
            case .lostStream:
                connection.beginChunks(contentType: "text/event-stream")
                connection.chunk("retry: 0\n\ndata: [1]\n\n")
                connection.close()
            }
        }
    }

    private let get = Request<[Int], Never>(operation: "get", method: .get, path: [], success: [200: .json])
    private let events = Request<EventStream<[Int]>, Never>(operation: "events", method: .get, path: [], success: [200: .events])

    private func call(_ core: ClientCore, _ behavior: Behavior) async -> Duration {
        let start = ContinuousClock.now
        let path: [PathSegment] = [PathSegment(stringLiteral: "\(behavior.rawValue)")]
        do {
            switch behavior {
            case .errorEvent, .lostStream:
                var request = events
                request.path = path
                for try await event in try await core.send(request).body { #expect(event == [1]) }
            default:
                var request = get
                request.path = path
                _ = try await core.send(request)
                Issue.record("\(behavior) was a success")
            }
        } catch {}
        return ContinuousClock.now - start
    }

    @Test func noServerCanMakeACallSpinOrHang() async throws {
        let server = try LoopbackServer { request, connection in
            Behavior(rawValue: Int(request.target.dropFirst()) ?? 0)?.answer(connection)
        }
        defer { server.stop() }
        let name = CallHook(beforeRequest: { (request, call) async throws(TransportError) -> HTTPRequest in
            var request = request
            request.headers["X-Call"] = "\(call.id) \(call.attempts)"
            return request
        })
        let configuration = ClientConfiguration(
            timeout: Self.timeout,
            attemptTimeout: .milliseconds(250),
            retry: Self.policy,
            hooks: [name]
        )
        let core = ClientCore(serverURL: server.url, configuration: configuration)
        let durations = await withTaskGroup(of: [Duration].self) { group in
            for worker in 0..<20 {
                group.addTask {
                    var durations: [Duration] = []
                    for number in 0..<Self.calls / 20 {
                        let behaviors = Behavior.allCases
                        durations.append(await call(core, behaviors[(worker + number) % behaviors.count]))
                    }
                    return durations
                }
            }
            return await group.reduce(into: []) { $0 += $1 }
        }
        #expect(durations.count == Self.calls)
        // A call that ignored its timeout would last for hours; how late a busy machine wakes one up is not the question.
        #expect(durations.allSatisfy { $0 < Self.timeout + .seconds(120) })

        var attempts: [Substring: Set<Substring>] = [:]
        var requests: [String: Int] = [:]
        for name in server.requests.compactMap({ $0["X-Call"] }) {
            let parts = name.split(separator: " ")
            attempts[parts[0], default: []].insert(parts[1])
            requests[name, default: 0] += 1
        }
        #expect(attempts.count <= Self.calls)
        #expect(attempts.values.allSatisfy { $0.count <= Self.policy.maximumAttempts })
        // A request and its redirects, of which 20 are followed.
        #expect(requests.values.allSatisfy { $0 <= 21 })
    }
}
