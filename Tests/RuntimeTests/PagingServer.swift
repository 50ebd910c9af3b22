import Foundation
import LoopbackServers

/// A server on a loopback port with a list of numbers, which it pages in one of several ways.
struct PagingServer {
    let server: LoopbackServer

    /// - Parameter page: Returns the response to a request for a page, by the number of items to skip.
    /// - Parameter start: Returns the number of items to skip.
    init(
        count: Int = 7,
        size: Int = 3,
        start: @escaping @Sendable (Query) -> Int,
        page: @escaping @Sendable (Page) -> Answer
    ) throws {
        server = try LoopbackServer { request, connection in
            let query = Query(request)
            let limit = query["limit"].flatMap(Int.init) ?? size
            let skipped = min(max(start(query), 0), count)
            let end = min(skipped + limit, count)
            let answer = page(Page(items: Array(skipped..<end), next: end < count ? end : nil, total: count, host: request["Host"] ?? ""))
            connection.answer(headers: answer.headers, answer.body)
        }
    }

    struct Page {
        var items: [Int]
        /// The number of items to skip for the next page.
        var next: Int?
        var total: Int
        var host: String

        var last: String { items.last.map(String.init) ?? "null" }
    }

    struct Answer {
        var headers: [String: String] = [:]
        var body: String
    }

    /// The parameters of a request, in any location.
    struct Query {
        let request: LoopbackRequest

        init(_ request: LoopbackRequest) {
            self.request = request
        }

        subscript(name: String) -> String? {
            URLComponents(string: request.target)?.queryItems?.first { $0.name == name }?.value ?? request[name]
        }

        /// A number after a key of the body.
        func inBody(_ name: String) -> Int? {
            let parts = request.text.components(separatedBy: "\"\(name)\":")
            return parts.count > 1 ? Int(parts[1].filter { $0 != "\"" }.prefix { $0.isNumber }) : nil
        }
    }
}
