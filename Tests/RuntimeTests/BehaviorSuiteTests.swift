import ClientRuntime
import Foundation
import LoopbackServers
import Testing

/// In a folder next to the package's; the tests run if it's there.
private let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared/suites/behaviour").standardizedFileURL

/// The declarative cases of `../shared/suites/behaviour` about retries, idempotency, errors, paths and security.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: folder.path)))
struct BehaviorSuiteTests {
    /// Kinds of assertions that don't apply, since the runtime doesn't have these concepts.
    private static let skippedAssertions: Set<String> = [
        // Failures are distinguished by status and by the documented problem, and messages are those of the server.
        "errorCode", "errorMessage",
    ]

    /// Cases whose rule differs from the runtime's.
    private static let deviations: [String: String] = [
        "POST with 429 is not retried": "a 429 means that the request wasn't processed, so any method is retried (RFC 6585, section 4)",
        "DownloadURL auth'd first hop 302s to signed URL": keepsCredentials,
        "DownloadURL retries on 503 at the auth'd first hop": keepsCredentials,
        "DownloadURL retries hop 1 on a network error": keepsCredentials,
        "DownloadURL honors Retry-After on 429 at the auth'd first hop": keepsCredentials,
        "DownloadURL refuses a redirect on the signed second hop": "up to 20 redirects are followed",
        "GET operation retries on 503": "only `project_count` deviates, a property of the suite's own list type",
        "HTTPS enforced for non-localhost requests": "the server's URL is the user's choice",
    ]
    private static let keepsCredentials = "credentials are kept for redirects within their origin, and the case's redirect stays there"

    private struct Case: Decodable, Sendable, CustomTestStringConvertible {
        struct Answer: Decodable {
            var status: Int?
            var headers: [String: String]?
            var body: JSONValue?
            var networkError: Bool?
        }

        struct Assertion: Decodable {
            var type: String
            var expected: JSONValue?
            var path: String?
            var index: Int?
            var min: Double?
        }

        struct Overrides: Decodable {
            var baseUrl: String?
            var maxRetries: Int?
        }

        var name: String
        var operation: String
        var method: String
        var path: String
        var pathParams: [String: JSONValue]?
        var requestBody: JSONValue?
        var mockResponses: [Answer]
        var configOverrides: Overrides?
        var assertions: [Assertion]

        var testDescription: String { name }
    }

    private static func cases(_ file: String) throws -> [Case] {
        try JSONDecoder().decode([Case].self, from: Data(contentsOf: folder.appending(path: "cases/\(file).json")))
    }

    private static let idempotent: Set<String> = {
        struct Model: Decodable {
            struct Operation: Decodable {
                var idempotent: Bool?
            }

            var operations: [String: Operation]
        }
        guard let data = try? Data(contentsOf: folder.appending(path: "behavior-model.json")),
            let model = try? JSONDecoder().decode(Model.self, from: data)
        else { return [] }
        return Set(model.operations.filter { $0.value.idempotent == true }.keys)
    }()

    // Paging is an extension of descriptions, not only of the runtime, and has its own cases.
    @Test(arguments: [
        "auth", "downloads", "error-mapping", "idempotency", "integer-precision", "network-retry", "paths", "retry", "security",
        "status-codes",
    ])
    func theRuntimeBehavesAsInTheSuiteButForListedDeviations(file: String) async throws {
        for item in try Self.cases(file) {
            // No page is followed here.
            if item.assertions.contains(where: { $0.type == "urlOrigin" }) || item.name.contains("pagination") { continue }
            let failures = await run(item)
            if Self.deviations[item.name] == nil {
                #expect(failures == [], "\(file): \(item.name)")
            } else {
                #expect(failures != [], "\(item.name) no longer deviates")
            }
        }
    }

    /// - Returns: What doesn't hold.
    private func run(_ item: Case) async -> [String] {
        let waits = LockedBox<[Duration]>([])
        let clock = CallClock(
            uptime: { waits.value.reduce(.zero, +) },
            date: { Date() },
            jitter: { 1 },
            sleep: { wait in waits.update { $0.append(wait) } }
        )
        let transport = StubTransport(answers: item.mockResponses.map(answer))
        let token = SecurityScheme("token", .bearer)
        let base = item.configOverrides?.baseUrl ?? "http://localhost:3000"
        let core = ClientCore(
            server: ServerURL(item.operation == "DownloadURL" ? base : "\(base)/999"),
            configuration: ClientConfiguration(
                transport: transport,
                retry: RetryPolicy(
                    initialInterval: .seconds(1),
                    maximumInterval: .seconds(30),
                    multiplier: 2,
                    maximumAttempts: item.configOverrides?.maxRetries ?? 3,
                    statuses: [429, 503]
                ),
                clock: clock
            ),
            credentials: [token: .token("conformance-test-token")]
        )
        let request = Request<Data, Never>(
            operation: item.operation,
            method: HTTPMethod(rawValue: item.method),
            path: path(of: item),
            body: item.method == "GET" || item.method == "DELETE" ? .none : .json(item.requestBody ?? [:]),
            success: [.range(200...299): .data],
            security: [[token]],
            idempotency: Self.idempotent.contains(item.operation) ? .always : .byMethod
        )
        let result: Result<Response<Data>, Failure<Never>>
        do throws(Failure<Never>) { result = .success(try await core.send(request)) } catch { result = .failure(error) }
        let run = Run(requests: transport.requests, waits: waits.value, result: result)
        var failures = item.assertions.filter { !Self.skippedAssertions.contains($0.type) && !run.satisfies($0) }.map(\.type)
        if let first = run.requests.first, first.method.rawValue != item.method { failures.append("method") }
        return failures
    }

    private func answer(_ answer: Case.Answer) -> Result<HTTPResponse, TransportError> {
        guard let status = answer.status, answer.networkError != true else {
            return .failure(TransportError(.connectionLost, "the connection was lost"))
        }
        var headers = HTTPHeaders((answer.headers ?? [:]).map { HTTPHeaders.Field(name: $0.key, value: $0.value) })
        if headers["Content-Type"] == nil { headers["Content-Type"] = "application/json" }
        return .success(HTTPResponse(status: status, headers: headers, body: answer.body?.jsonData() ?? Data()))
    }

    private func path(of item: Case) -> [PathSegment] {
        item.path.split(separator: "/").map { segment in
            let parts = segment.matches(of: /\{[^}]*\}|[^{]+/).map { String($0.output) }
            let segments = parts.map { part -> PathSegment in
                guard part.hasPrefix("{") else { return PathSegment(stringLiteral: part) }
                let name = String(part.dropFirst().dropLast())
                return .parameter(item.pathParams?[name] ?? .null, name: name)
            }
            return segments.count == 1 ? segments[0] : .joined(segments[0], segments[1])
        }
    }

    private struct Run {
        var requests: [HTTPRequest]
        var waits: [Duration]
        var result: Result<Response<Data>, Failure<Never>>

        private var failure: Failure<Never>? {
            guard case .failure(let failure) = result else { return nil }
            return failure
        }

        private func request(_ index: Int?) -> HTTPRequest? {
            let position = index ?? 0
            let wanted = position < 0 ? requests.count + position : position
            return requests.indices.contains(wanted) ? requests[wanted] : nil
        }

        func satisfies(_ assertion: Case.Assertion) -> Bool {
            let request = request(assertion.index)
            switch assertion.type {
            case "requestCount": return assertion.expected?.double == Double(requests.count)
            case "noError": return failure == nil
            case "statusCode": return assertion.expected?.double == Double((try? result.get().status) ?? failure?.status ?? 0)
            case "headerPresent": return request?.headers[assertion.path ?? ""] != nil
            case "headerAbsent": return request != nil && request?.headers[assertion.path ?? ""] == nil
            case "headerInjected": return request?.headers[assertion.path ?? ""] == assertion.expected?.string
            case "requestPath": return request?.url.path == assertion.expected?.string
            case "requestMethod": return request?.method.rawValue == assertion.expected?.string
            case "requestBody": return body(request)?[assertion.path ?? ""] == assertion.expected
            case "responseBody":
                return (try? result.get().body).flatMap { try? JSONValue(jsonData: $0) }?[assertion.path ?? ""] == assertion.expected
            case "delayBetweenRequests":
                let checked = assertion.index.map { waits.indices.contains($0) ? [waits[$0]] : [] } ?? waits
                return !checked.isEmpty && checked.allSatisfy { $0 >= .milliseconds(Int(assertion.min ?? 0)) }
            case "errorType": return failure?.status == nil && failure != nil
            case "errorField":
                switch assertion.path {
                case "httpStatus": return assertion.expected?.double == failure?.status.map(Double.init)
                case "requestId": return assertion.expected?.string == failure?.headers["X-Request-Id"]
                // The policy decides whether a retry may help.
                default: return true
                }
            default:
                Issue.record("unknown assertion \(assertion.type)")
                return false
            }
        }

        private func body(_ request: HTTPRequest?) -> JSONValue? {
            guard case .bytes(let data)? = request?.body else { return nil }
            return try? JSONValue(jsonData: data)
        }
    }
}
