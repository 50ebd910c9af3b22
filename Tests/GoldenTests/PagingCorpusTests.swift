import APIDescription
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import Testing

/// In a folder next to the package's; the tests run if it's there.
private let folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
    .appending(path: "../../../shared/corpus/paging").standardizedFileURL

/// Published descriptions of APIs that page in different ways.
@Suite("Paging of published descriptions", .enabled(if: FileManager.default.fileExists(atPath: folder.path)))
struct PagingCorpusTests {
    /// The audit log pages by a header that isn't documented.
    private static let overlay = """
        {
          "overlay": "1.0.0",
          "info": {"title": "", "version": ""},
          "actions": [
            {"target": "$.paths['/orgs/{org}/audit-log'].get", "update": {"x-pagination": {"link": true}}}
          ]
        }
        """

    /// The rules of a description, by its operations: `GET /pets` has `items: { $0.data }, next: .link`.
    private static func rules(of name: String, guesses: Bool) throws -> [String: String] {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let read: (String) -> [UInt8]? = { path in
            if path == "overlay.json" { return Array(overlay.utf8) }
            return (try? Data(contentsOf: folder.appending(path: path))).map { Array($0) }
        }
        let overlays = name == "github-link" ? ["overlay.json"] : []
        let api = API.load(path: "\(name).json", overlays: overlays, files: &files, readFile: read, diagnostics: &diagnostics)
        let options = Generation.Options(
            client: ClientOptions(
                module: "ExampleAPI",
                clientName: "Example",
                runtime: .importing(module: "ClientRuntime"),
                guessesPaging: guesses
            ),
            hasPages: false
        )
        let generation = try Generation(of: #require(api), options: options, descriptionPath: name, diagnostics: &diagnostics)
        var rules: [String: String] = [:]
        for file in generation.files where file.path.hasPrefix("Operations/") {
            for part in file.text.components(separatedBy: "/// The paging rule of").dropFirst() {
                let lines = part.split(separator: "\n", omittingEmptySubsequences: false)
                let comment = lines.prefix { $0 == lines[0] || $0.contains("///") }.joined(separator: " ").replacing("///", with: " ")
                let end = lines.firstIndex { $0 == "    )" || ($0.hasPrefix("    public static let") && $0.hasSuffix(")")) } ?? 0
                let code = lines[1...end].map { $0.drop { $0 == " " } }.joined(separator: " ")
                let arguments = code.components(separatedBy: ">(").last?.dropLast() ?? ""
                rules[key(comment)] = arguments.filter { !$0.isNewline }.trimmingCharacters(in: .whitespaces)
            }
        }
        return rules
    }

    /// `GET /a/b/{c}/d` as `GET c/d`.
    private static func key(_ comment: String) -> String {
        let words = comment.split(separator: "`", maxSplits: 2)[1].split(separator: " ")
        return "\(words[0]) \(words[1].filter { !"{}".contains($0) }.split(separator: "/").suffix(2).joined(separator: "/"))"
    }

    @Test("Extensions and documented Link headers determine the paging rules", arguments: declared.keys.sorted())
    func declaredRules(name: String) throws {
        #expect(try Self.rules(of: name, guesses: false) == Self.declared[name])
    }

    @Test("Names determine paging rules only on request", arguments: guessed.keys.sorted())
    func guessedRules(name: String) throws {
        #expect(try Self.rules(of: name, guesses: true) == Self.guessed[name])
        #expect(try Self.rules(of: name, guesses: false) == [:])
    }

    private static let declared: [String: [String: String]] = [
        "azure-api-management": [
            "GET serviceName/apis": #"items: { $0.value ?? [] }, next: .url(.body("nextLink"))"#,
            "GET serviceName/groups": #"items: { $0.value ?? [] }, next: .url(.body("nextLink"))"#,
            "GET serviceName/products": #"items: { $0.value ?? [] }, next: .url(.body("nextLink"))"#,
            "GET serviceName/subscriptions": #"items: { $0.value ?? [] }, next: .url(.body("nextLink"))"#,
            "GET serviceName/users": #"items: { $0.value ?? [] }, next: .url(.body("nextLink"))"#,
        ],
        "datadog-v1": [
            "GET slo/correction":
                #"items: { $0.data ?? [] }, next: .offset(.query("offset")), limit: PagingLimit(.query("limit"), default: 25)"#,
            "GET v1/dashboard":
                #"items: { $0.dashboards ?? [] }, next: .offset(.query("start")), limit: PagingLimit(.query("count"), default: 100)"#,
            "GET v1/monitor":
                #"items: { $0 }, next: .number(.query("page"), first: 0), limit: PagingLimit(.query("page_size"), default: 100, maximum: 1000)"#,
        ],
        "dub": [
            "GET commissions": #"items: { $0 }, next: .cursor(to: .query("startingAfter"), from: .body(.last, "id"))"#,
            "GET customers": #"items: { $0 }, next: .cursor(to: .query("startingAfter"), from: .body(.last, "id"))"#,
            "GET domains":
                #"items: { $0 }, next: .number(.query("page")), limit: PagingLimit(.query("pageSize"), default: 50, maximum: 50)"#,
            "GET links":
                #"items: { $0 }, next: .number(.query("page")), limit: PagingLimit(.query("pageSize"), default: 100, maximum: 100)"#,
        ],
        "github-link": [
            "GET actions/runs": #"items: { $0.workflowRuns }, next: .link"#,
            "GET org/audit-log": #"items: { $0 }, next: .link"#,
            "GET org/repos": #"items: { $0 }, next: .link"#,
            "GET repo/branches": #"items: { $0 }, next: .link"#,
            "GET repo/issues": #"items: { $0 }, next: .link"#,
        ],
        "intercom-fern": [
            "GET articles": #"items: { $0.data ?? [] }, next: .number(.query("page"))"#,
            "GET contacts":
                #"items: { $0.data ?? [] }, next: .cursor(to: .query("starting_after"), from: .body("pages", "next", "starting_after"))"#,
            "GET conversations":
                #"items: { $0.conversations ?? [] }, next: .cursor(to: .query("starting_after"), from: .body("pages", "next", "starting_after"))"#,
            "GET companies/scroll":
                #"items: { $0?.data ?? [] }, next: .cursor(to: .query("scroll_param"), from: .body("scroll_param"))"#,
            "GET contact_id/companies": #"items: { $0.companies ?? [] }, next: .number(.query("page"))"#,
            "GET contact_id/notes": #"items: { $0.data ?? [] }, next: .number(.query("page"))"#,
            "GET help_center/collections": #"items: { $0.data ?? [] }, next: .number(.query("page"))"#,
            "GET help_center/help_centers": #"items: { $0.data ?? [] }, next: .number(.query("page"))"#,
            "POST companies/list": #"items: { $0.data ?? [] }, next: .number(.query("page"))"#,
            "POST contacts/search":
                #"items: { $0.data ?? [] }, next: .cursor(to: .body("pagination", "starting_after"), from: .body("pages", "next", "starting_after"))"#,
            "POST conversations/search":
                #"items: { $0.conversations ?? [] }, next: .cursor(to: .body("pagination", "starting_after"), from: .body("pages", "next", "starting_after"))"#,
            "POST tickets/search":
                #"items: { $0.tickets ?? [] }, next: .cursor(to: .body("pagination", "starting_after"), from: .body("pages", "next", "starting_after"))"#,
        ],
        "mollie": [
            "GET v2/balances": #"items: { $0.embedded.balances }, next: .url(.body("_links", "next", "href"))"#,
            "GET v2/customers": #"items: { $0.embedded.customers }, next: .url(.body("_links", "next", "href"))"#,
            "GET v2/payments": #"items: { $0.embedded.payments ?? [] }, next: .url(.body("_links", "next", "href"))"#,
        ],
        "openrouter": [
            "GET byok":
                #"items: { $0.data }, next: .offset(.query("offset")), limit: PagingLimit(.query("limit"), default: 50, maximum: 100)"#,
            "GET files": #"itemsIn: .body("data"), next: .cursor(to: .query("cursor"), from: .body("cursor"))"#,
            "GET datasets/app-rankings":
                #"items: { $0.data }, next: .offset(.query("offset")), limit: PagingLimit(.query("limit"), default: 50, maximum: 100)"#,
            "GET datasets/session-cost":
                #"items: { $0.data }, next: .offset(.query("offset")), limit: PagingLimit(.query("limit"), default: 100, maximum: 500)"#,
        ],
    ]

    private static let guessed: [String: [String: String]] = [
        "iceberg-rest": [
            "GET namespace/tables":
                #"items: { $0.identifiers ?? [] }, next: .cursor(to: .query("pageToken"), from: .body("next-page-token"))"#,
            "GET prefix/namespaces":
                #"items: { $0.namespaces ?? [] }, next: .cursor(to: .query("pageToken"), from: .body("next-page-token"))"#,
        ],
        "pagerduty": [
            "GET incidents":
                #"items: { $0.incidents }, next: .offset(.query("offset")), hasMore: .body("more"), total: .body("total")"#,
            "GET users":
                #"items: { $0.users }, next: .offset(.query("offset")), hasMore: .body("more"), total: .body("total")"#,
            "GET audit/records":
                #"items: { $0.records }, next: .cursor(to: .query("cursor"), from: .body("next_cursor"))"#,
        ],
        "plaid": [
            "POST transactions/get":
                #"items: { $0.transactions }, next: .offset(.body("options", "offset")), limit: PagingLimit(.body("options", "count"), default: 100, maximum: 500), total: .body("total_transactions")"#,
            "POST transactions/sync":
                #"next: .cursor(to: .body("cursor"), from: .body("next_cursor")), hasMore: .body("has_more")"#,
        ],
        "resend": [
            "GET contacts":
                #"items: { $0.data ?? [] }, next: .cursor(to: .query("after"), from: .body("data", .last, "id"))"#,
            "GET domains":
                #"items: { $0.data ?? [] }, next: .cursor(to: .query("after"), from: .body("data", .last, "id")), hasMore: .body("has_more")"#,
            "GET emails":
                #"items: { $0.data ?? [] }, next: .cursor(to: .query("after"), from: .body("data", .last, "id")), hasMore: .body("has_more")"#,
        ],
        "shipbob": [
            "GET receiving":
                #"items: { $0 }, next: .url(.header("Next-Page")), total: .header("Total-Count"), pageCount: .header("Total-Pages")"#
        ],
        "spotify": [
            "GET id/tracks": #"items: { $0.items }, next: .url(.body("next")), total: .body("total")"#,
            "GET me/following":
                #"items: { $0.artists.items ?? [] }, next: .url(.body("artists", "next")), total: .body("artists", "total")"#,
            "GET me/playlists": #"items: { $0.items }, next: .url(.body("next")), total: .body("total")"#,
        ],
        "twilio": [
            "GET AccountSid/Applications.json": #"items: { $0.applications ?? [] }, next: .url(.body("next_page_uri"))"#,
            "GET AccountSid/Messages.json": #"items: { $0.messages ?? [] }, next: .url(.body("next_page_uri"))"#,
        ],
        "twitch": [
            "GET clips":
                #"items: { $0.data }, next: .cursor(to: .query("after"), from: .body("pagination", "cursor"))"#,
            "GET channels/followed":
                #"items: { $0.data }, next: .cursor(to: .query("after"), from: .body("pagination", "cursor")), total: .body("total")"#,
            "GET moderation/banned":
                #"items: { $0.data }, next: .cursor(to: .query("after"), from: .body("pagination", "cursor"))"#,
        ],
    ]
}
