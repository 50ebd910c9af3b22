import Foundation
import Testing

/// The arguments, bodies and responses that the reference pages of sessions and messages have to list for each operation.
@Suite struct DocumentTableTests {
    /// An argument, or a field of the body.
    struct Field: Sendable {
        var name: String
        var type: String
        var isRequired = false
        var defaultValue = ""
        var isDeprecated = false
    }

    struct Row: CustomTestStringConvertible, Sendable {
        var page: String
        var call: String
        var request: String
        var arguments: [Field] = []
        /// The type of the body and its fields.
        var body: (type: String, fields: [Field])?
        var response: (status: Int, type: String)
        /// Statuses with a documented problem.
        var errors: [Int]
        var isDeprecated = false

        var testDescription: String { "\(page).\(call)" }
    }

    private static let id = Field(name: "id", type: "String", isRequired: true)

    static let messages = [
        Row(
            page: "Messages",
            call: "history",
            request: "GET /api/messages/history",
            arguments: [
                Field(name: "limit", type: "Int", defaultValue: "50"),
                Field(name: "offset", type: "Int", defaultValue: "0"),
            ],
            response: (200, "[BackendMessage]"),
            errors: [401, 500]
        ),
        Row(
            page: "Messages",
            call: "cancel",
            request: "POST /api/sessions/{id}/cancel",
            arguments: [id],
            response: (200, "CancelSessionProcessingResponse"),
            errors: [404]
        ),
        Row(
            page: "Messages",
            call: "list",
            request: "GET /api/sessions/{id}/messages",
            arguments: [id],
            response: (200, "[BackendMessage]"),
            errors: [404]
        ),
        Row(
            page: "Messages",
            call: "send",
            request: "POST /api/sessions/{id}/messages",
            arguments: [id],
            body: (
                "SendMessageRequest",
                [
                    Field(name: "apps", type: "[String]", isDeprecated: true),
                    Field(name: "maxSteps", type: "Int"),
                    Field(name: "media", type: "[String]", isDeprecated: true),
                    Field(name: "planMode", type: "Bool", defaultValue: "false"),
                    Field(name: "text", type: "String", isRequired: true),
                    Field(name: "thinkingLevel", type: "Nullable<SendMessageRequest.ThinkingLevel>"),
                ]
            ),
            response: (202, "SendMessageResponse"),
            errors: [400, 404]
        ),
    ]

    static let sessions = [
        Row(
            page: "Sessions",
            call: "list",
            request: "GET /api/sessions",
            arguments: [Field(name: "includeSubagents", type: "Bool", defaultValue: "false")],
            response: (200, "[SessionData]"),
            errors: [401, 500]
        ),
        Row(
            page: "Sessions",
            call: "create",
            request: "POST /api/sessions",
            body: (
                "CreateSessionRequest",
                [
                    Field(name: "browserMode", type: "SessionData.BrowserMode"),
                    Field(name: "callbacks", type: "[Callback]"),
                    Field(name: "cdpURL", type: "String"),
                    Field(name: "customSystemPrompt", type: "String"),
                    Field(name: "promptMode", type: "CreateSessionRequest.PromptMode", defaultValue: "\"default\""),
                    Field(name: "sessionType", type: "CreateSessionRequest.SessionType", defaultValue: "\"main\""),
                    Field(name: "subagentType", type: "String"),
                    Field(name: "title", type: "String", isRequired: true),
                    Field(name: "workingDirectory", type: "String", isDeprecated: true),
                ]
            ),
            response: (201, "SessionData"),
            errors: [400]
        ),
        Row(
            page: "Sessions",
            call: "delete",
            request: "DELETE /api/sessions/{id}",
            arguments: [id],
            response: (204, "no body"),
            errors: [404]
        ),
        Row(
            page: "Sessions",
            call: "get",
            request: "GET /api/sessions/{id}",
            arguments: [id],
            response: (200, "SessionData"),
            errors: [404]
        ),
        Row(
            page: "Sessions",
            call: "updateCallbacks",
            request: "PATCH /api/sessions/{id}/callbacks",
            arguments: [id],
            body: ("UpdateSessionCallbacksRequest", [Field(name: "callbacks", type: "[Callback]", isRequired: true)]),
            response: (200, "SessionData"),
            errors: [400, 404]
        ),
        Row(
            page: "Sessions",
            call: "cancelProcessing",
            request: "POST /api/sessions/{id}/cancel",
            arguments: [id],
            response: (200, "CancelSessionProcessingResponse"),
            errors: [404]
        ),
        Row(
            page: "Sessions",
            call: "export",
            request: "GET /api/sessions/{id}/export",
            arguments: [id],
            response: (200, "ExportSession"),
            errors: [404, 500]
        ),
        Row(
            page: "Sessions",
            call: "fork",
            request: "POST /api/sessions/{id}/fork",
            arguments: [id],
            body: (
                "ForkSessionRequest",
                [Field(name: "messageIndex", type: "Int", isRequired: true), Field(name: "title", type: "String")]
            ),
            response: (201, "SessionData"),
            errors: [400, 404],
            isDeprecated: true
        ),
        Row(
            page: "Sessions",
            call: "rewind",
            request: "POST /api/sessions/{id}/rewind",
            arguments: [id],
            body: (
                "RewindSessionRequest",
                [
                    Field(name: "cleanupMedia", type: "Bool", defaultValue: "true"),
                    Field(name: "messageID", type: "String", isRequired: true),
                ]
            ),
            response: (200, "SessionData"),
            errors: [400, 404]
        ),
    ]

    @Test(arguments: messages + sessions)
    func thePageListsTheArguments(_ row: Row) throws {
        let page = try ReferencePage(named: row.page)
        let overview = try #require(page.rows.first { $0.first == "[`\(row.call)`](#\(row.call.lowercased()))" })
        #expect(overview.last?.isEmpty == false)
        #expect(overview.last?.contains("**Deprecated.**") == row.isDeprecated)

        let section = try #require(page.section(named: row.call))
        #expect(section.text.contains("\n`\(row.request)`\n"))
        #expect(section.text.contains("\n**Deprecated.**\n") == row.isDeprecated)
        #expect(section.text.contains("try await mix.\(row.page.lowercased()).\(row.call)("), "there is an example")

        var arguments = row.arguments
        if let body = row.body { arguments.append(Field(name: "body", type: body.type, isRequired: true)) }
        arguments.append(Field(name: "options", type: "CallOptions"))
        expect(section.table(below: "**Parameters**"), shows: arguments)
        if let body = row.body { expect(section.table(below: "**Body**"), shows: body.fields) }
    }

    @Test(arguments: messages + sessions)
    func thePageListsTheResponses(_ row: Row) throws {
        let section = try #require(try ReferencePage(named: row.page).section(named: row.call))
        let responses = section.table(below: "**Response**")
        #expect(responses.map { $0[0] } == ["\(row.response.status)"])
        #expect(responses.map { ReferencePage.withoutLink($0[1]) } == [row.response.type])
        #expect(responses.map { $0[2] } == [row.response.type == "no body" ? "" : "`application/json`"])
        #expect(responses.allSatisfy { !$0[3].isEmpty })

        let errors = section.table(below: "**Errors**")
        #expect(errors.map { $0[0] } == row.errors.map { "\($0)" } + ["any other status"])
        #expect(errors.dropLast().allSatisfy { $0[1] == "[`ErrorResponse`](Models/ErrorResponse.md)" && $0[2] == "`application/json`" })
        #expect(errors.last?[1] == "`Failure.undocumented`")
        #expect(errors.allSatisfy { !$0[3].isEmpty })
    }

    /// Each page has the operations of the table and no other.
    @Test(arguments: [messages, sessions])
    func theTableIsComplete(_ rows: [Row]) throws {
        let page = try ReferencePage(named: rows[0].page)
        #expect(page.headings == rows.map(\.call).sorted())
    }

    private func expect(_ table: [[String]], shows fields: [Field]) {
        #expect(table.map { $0[0] }.sorted() == fields.map { "`\($0.name)`" }.sorted())
        for field in fields {
            guard let cells = table.first(where: { $0[0] == "`\(field.name)`" }) else { continue }
            #expect(ReferencePage.withoutLink(cells[1]) == field.type, "\(field.name)")
            #expect(cells[2] == (field.isRequired ? "yes" : "no"), "\(field.name)")
            #expect(cells[3] == (field.defaultValue.isEmpty ? "" : "`\(field.defaultValue)`"), "\(field.name)")
            #expect(cells[5].hasPrefix("**Deprecated.**") == field.isDeprecated, "\(field.name)")
            #expect(!cells[5].isEmpty, "\(field.name)")
        }
    }
}

/// A page of a group, or one of its sections.
struct ReferencePage {
    let text: String

    init(named name: String) throws {
        text = try String(contentsOf: Pages.generated.appending(path: "Docs/\(name).md"), encoding: .utf8)
    }

    private init(text: String) { self.text = text }

    var headings: [String] {
        text.split(separator: "\n").filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }.sorted()
    }

    func section(named name: String) -> ReferencePage? {
        guard let start = text.range(of: "\n## \(name)\n") else { return nil }
        let rest = text[start.upperBound...]
        return ReferencePage(text: "\n" + rest[..<(rest.range(of: "\n## ")?.lowerBound ?? rest.endIndex)] + "\n")
    }

    var rows: [[String]] { text.split(separator: "\n").filter { $0.hasPrefix("|") }.map(Self.cells) }

    /// The rows of the first table below a line that begins with `heading`, without its head.
    func table(below heading: String) -> [[String]] {
        let lines = text.split(separator: "\n").drop { !$0.hasPrefix(heading) }.drop { !$0.hasPrefix("|") }
        return lines.prefix { $0.hasPrefix("|") }.dropFirst(2).map(Self.cells)
    }

    private static func cells(of row: Substring) -> [String] {
        row.replacing("\\|", with: "\u{0}").split(separator: "|", omittingEmptySubsequences: false).dropFirst().dropLast()
            .map { $0.trimmingCharacters(in: .whitespaces).replacing("\u{0}", with: "|") }
    }

    /// `SessionData` for ``[`SessionData`](Models/SessionData.md)``.
    static func withoutLink(_ cell: String) -> String {
        guard cell.hasPrefix("[`"), let end = cell.range(of: "`](") else { return cell.replacing("`", with: "") }
        return String(cell[..<end.lowerBound].dropFirst().replacing("`", with: ""))
    }
}
