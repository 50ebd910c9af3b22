import ClientRuntime
import Foundation
import Testing

/// In a folder next to the package's; the tests run if it's there.
private let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared/suites/behaviour/cases").standardizedFileURL

/// The declarative cases of `../shared/suites/behaviour` about lists that page by the header `Link`.
@Suite(.enabled(if: FileManager.default.fileExists(atPath: folder.path)))
struct PagingBehaviorTests {
    private struct Case: Decodable, Sendable {
        struct Answer: Decodable {
            var status: Int
            var headers: [String: String]?
            var body: JSONValue?
        }

        struct Assertion: Decodable {
            var type: String
            var expected: JSONValue?
            var path: String?
            var index: Int?
        }

        struct Overrides: Decodable {
            var baseUrl: String?
            var maxPages: Int?
            var maxItems: Int?
            var page: Int?
        }

        var name: String
        var path: String
        var mockResponses: [Answer]
        var configOverrides: Overrides?
        var assertions: [Assertion]

        /// Whether the case makes a plain call, or follows pages.
        var isPaged: Bool { name != "List operation returns first page with Link header" }
    }

    @Test func listsBehaveAsInTheSuite() async throws {
        var count = 0
        for file in ["pagination", "security"] {
            let data = try Data(contentsOf: folder.appending(path: "\(file).json"))
            for item in try JSONDecoder().decode([Case].self, from: data) {
                let isAboutPages = item.mockResponses.contains { $0.headers?["Link"] != nil } || file == "pagination"
                guard isAboutPages, item.isPaged else { continue }
                count += 1
                #expect(try await run(item) == [], "\(item.name)")
            }
        }
        #expect(count == 15)
    }

    /// - Returns: The assertions that don't hold.
    private func run(_ item: Case) async throws -> [String] {
        let answers = item.mockResponses.map { answer in
            let headers = (answer.headers ?? [:]).map { HTTPHeaders.Field(name: $0.key, value: $0.value) }
            return Result<HTTPResponse, TransportError>.success(
                HTTPResponse(status: answer.status, headers: HTTPHeaders(headers), body: answer.body?.jsonData() ?? Data())
            )
        }
        let transport = StubTransport(answers: answers)
        let base = item.configOverrides?.baseUrl ?? "https://3.basecampapi.com"
        let core = ClientCore(server: ServerURL(base), configuration: ClientConfiguration(transport: transport))
        let request = Request<JSONValue, Never>(
            operation: "list",
            method: .get,
            path: item.path.split(separator: "/").map { PathSegment(stringLiteral: String($0).filter { !"{}".contains($0) }) },
            query: [.query("page", item.configOverrides?.page)],
            success: [200: .json]
        )
        let rule = PagingRule<JSONValue, JSONValue>(items: { $0.array ?? [] }, next: .link, total: .header("X-Total-Count"))
        let limit = item.configOverrides?.page != nil ? 1 : item.configOverrides?.maxPages ?? .max
        var outcome = Outcome()
        do {
            for try await page in core.pages(of: request, by: rule).prefix(limit) {
                outcome.total = outcome.total ?? page.total
                let rest = (item.configOverrides?.maxItems ?? .max) - outcome.items.count
                outcome.items += page.items.prefix(rest)
                outcome.isTruncated = page.items.count > rest || page.next != nil
                if rest <= page.items.count { break }
            }
        } catch { outcome.failure = error }
        return item.assertions.filter { !holds($0, outcome, transport.requests) }.map(\.type)
    }

    private struct Outcome {
        var items: [JSONValue] = []
        var total: Int?
        var isTruncated = false
        var failure: (any Error)?
    }

    private func holds(_ assertion: Case.Assertion, _ outcome: Outcome, _ requests: [HTTPRequest]) -> Bool {
        switch (assertion.type, assertion.path) {
        case ("requestCount", _): assertion.expected == .integer(requests.count)
        case ("requestPath", _): assertion.expected?.string == requests[assertion.index ?? 0].url.path
        case ("noError", _): outcome.failure == nil
        case ("urlOrigin", _): outcome.failure is Failure<Never>
        case ("responseMeta", "totalCount"): assertion.expected == .integer(outcome.total ?? 0)
        case ("responseMeta", "truncated"): assertion.expected == .bool(outcome.isTruncated)
        case ("responseBody", "project_count"): assertion.expected == .integer(outcome.items.count)
        case ("responseBody", "last_project_id"): assertion.expected == outcome.items.last?["id"]
        default: false
        }
    }
}
