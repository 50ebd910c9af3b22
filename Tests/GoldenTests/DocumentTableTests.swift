import Foundation
import Testing

/// What a reference page for this API has to show, operation by operation.
@Suite struct DocumentTableTests {
    struct Row: CustomTestStringConvertible, Sendable {
        var page: String
        var call: String
        var request: String
        /// Arguments, and fields of the body.
        var parameters: [String]
        /// Statuses with a documented problem.
        var errors: [Int]

        var testDescription: String { "\(page).\(call)" }
    }

    static let rows = [
        Row(page: "Messages", call: "history", request: "GET /api/messages/history", parameters: ["limit", "offset"], errors: [401, 500]),
        Row(page: "Messages", call: "cancel", request: "POST /api/sessions/{id}/cancel", parameters: ["id"], errors: [404]),
        Row(page: "Messages", call: "list", request: "GET /api/sessions/{id}/messages", parameters: ["id"], errors: [404]),
        Row(
            page: "Messages",
            call: "send",
            request: "POST /api/sessions/{id}/messages",
            parameters: ["id", "body", "text", "thinkingLevel", "apps", "media", "planMode"],
            errors: [400, 404]
        ),
        Row(page: "Sessions", call: "list", request: "GET /api/sessions", parameters: ["includeSubagents"], errors: [401, 500]),
        Row(
            page: "Sessions",
            call: "create",
            request: "POST /api/sessions",
            parameters: ["body", "title", "workingDirectory"],
            errors: [400]
        ),
        Row(page: "Sessions", call: "delete", request: "DELETE /api/sessions/{id}", parameters: ["id"], errors: [404]),
        Row(page: "Sessions", call: "get", request: "GET /api/sessions/{id}", parameters: ["id"], errors: [404]),
        Row(
            page: "Sessions",
            call: "updateCallbacks",
            request: "PATCH /api/sessions/{id}/callbacks",
            parameters: ["id", "body", "callbacks"],
            errors: [400, 404]
        ),
        Row(page: "Sessions", call: "cancelProcessing", request: "POST /api/sessions/{id}/cancel", parameters: ["id"], errors: [404]),
        Row(page: "Sessions", call: "export", request: "GET /api/sessions/{id}/export", parameters: ["id"], errors: [404, 500]),
        Row(
            page: "Sessions",
            call: "fork",
            request: "POST /api/sessions/{id}/fork",
            parameters: ["id", "body", "messageIndex", "title"],
            errors: [400, 404]
        ),
        Row(
            page: "Sessions",
            call: "rewind",
            request: "POST /api/sessions/{id}/rewind",
            parameters: ["id", "body", "messageID"],
            errors: [400, 404]
        ),
    ]

    @Test(arguments: rows)
    func thePageShows(_ row: Row) throws {
        let text = try String(contentsOf: Pages.generated.appending(path: "Docs/\(row.page).md"), encoding: .utf8)
        #expect(text.contains("| [`\(row.call)`](#\(row.call.lowercased())) |"), "the overview has the operation")
        let start = try #require(text.range(of: "\n## \(row.call)\n"))
        let rest = text[start.upperBound...]
        let section = rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)]
        #expect(section.contains("\n`\(row.request)`\n"))
        #expect(section.contains("try await mix.\(row.page.lowercased()).\(row.call)("), "there is an example")
        for parameter in row.parameters + ["options"] {
            #expect(section.contains("\n| `\(parameter)` | "), "\(parameter)")
        }
        for status in row.errors {
            #expect(section.contains("\n| \(status) | [`ErrorResponse`](Models/ErrorResponse.md) | "), "\(status)")
        }
        #expect(section.contains("\n| any other status | `Failure.undocumented` | "))
        #expect(section.contains("**Response**\n"))
    }
}
