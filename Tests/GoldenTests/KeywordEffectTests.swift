import APIDescription
import EmbeddedTemplates
import Foundation
import JSONReading
import Pipeline
import Planning
import Rendering
import Reporting
import Testing

/// Keywords have the uses in their table: each is added to a description, and the clients with and without it are compared.
@Suite struct KeywordEffectTests {
    @Test(arguments: DescribedObject.allCases)
    func theKeywordsOfAnObjectHaveTheEffectsInTheTable(object: DescribedObject) throws {
        try check(object.keywords, of: object.rawValue)
    }

    @Test func theKeywordsOfASchemaHaveTheEffectsInTheTable() throws {
        try check(SchemaKeyword.all.map { Keyword(name: $0.name, use: $0.use) }, of: "Schema")
    }

    private func check(_ keywords: [Keyword], of object: String) throws {
        let additions = try KeywordAddition.all(of: object)
        var clients: [String: DescribedClient] = [:]
        for keyword in keywords {
            let tried = additions.filter { $0.keyword == keyword.name }
            #expect(!tried.isEmpty, "\(object): no description has \(keyword.name)")
            for addition in tried {
                let without = clients[addition.before] ?? DescribedClient(addition.before)
                clients[addition.before] = without
                let with = DescribedClient(addition.after)
                #expect(without.isThere || with.isThere, "\(object): \(keyword.name)")
                check(keyword, of: object, addition, without, with)
            }
        }
    }

    private func check(
        _ keyword: Keyword,
        of object: String,
        _ addition: KeywordAddition,
        _ without: DescribedClient,
        _ with: DescribedClient
    ) {
        let (changesCode, changesFiles) = (with.code != without.code, with.files != without.files)
        let new = with.remarks.subtracting(without.remarks)
        switch keyword.use {
        case .code: #expect(changesCode, "\(object): \(keyword.name) changes no code")
        case .documentation: #expect(changesFiles && !changesCode, "\(object): \(keyword.name) isn't documented, or changes code as well")
        case .ignored: #expect(!changesFiles && new.isEmpty, "\(object): \(keyword.name) has an effect")
        case .unchecked:
            let isListed = new.contains { $0.pointer.tokens.last == keyword.name }
            #expect(!changesFiles && isListed, "\(object): \(keyword.name) has an effect, or isn't in the report")
        case .reported(let reason):
            let isListed = with.remarks.contains { remark in
                remark.pointer.text == addition.entry || (remark.pointer.tokens.last == keyword.name && remark.why == reason)
            }
            #expect(isListed, "\(object): \(keyword.name) isn't in the report")
        }
    }
}

/// A keyword that is added to a description.
private struct KeywordAddition {
    var keyword: String
    /// The overlays that make the descriptions without and with the keyword.
    var before: String
    var after: String
    /// The pointer of its entry in the report, if it isn't that of the keyword.
    var entry: String?

    /// Those of an object, from `effects.json`.
    static func all(of object: String) throws -> [KeywordAddition] {
        let groups = try DescribedClient.read("effects.json").object?[object]?.array ?? []
        return groups.flatMap { group -> [KeywordAddition] in
            let target = group.object?["target"]?.string ?? ""
            let given = group.object?["given"].map { action(target, $0.text) } ?? []
            let path = group.object?["in"]?.string?.split(separator: ".").map(String.init) ?? []
            return (group.object?["keywords"]?.object?.members ?? []).map { member in
                let update = (path + [member.key]).reversed().reduce(member.value.text) { "{\($1.jsonText): \($0)}" }
                return KeywordAddition(
                    keyword: member.key,
                    before: overlay(given),
                    after: overlay(given + action(target, update)),
                    entry: group.object?["entry"]?.string ?? group.object?["entries"]?.object?[member.key]?.string
                )
            }
        }
    }

    private static func action(_ target: String, _ update: String) -> [String] {
        [#"{"target": \#(target.jsonText), "update": \#(update)}"#]
    }

    /// An overlay needs an action.
    private static func overlay(_ actions: [String]) -> String {
        let actions = actions.isEmpty ? action("$", "{}") : actions
        return #"{"overlay": "1.0.0", "info": {"title": "", "version": ""}, "actions": [\#(actions.joined(separator: ", "))]}"#
    }
}

/// The client of `description.json` after an overlay.
private struct DescribedClient {
    /// The text by path; empty if there is none.
    private(set) var files: [String: String] = [:]
    /// What the report lists as untyped, narrowed or left out.
    private(set) var remarks: Set<Remark> = []

    init(_ overlay: String) {
        var (sources, diagnostics) = (SourceFiles(), Diagnostics())
        let api = API.load(
            path: "description.json",
            overlays: ["overlay.json"],
            files: &sources,
            readFile: { path in path == "overlay.json" ? Array(overlay.utf8) : Self.bytes(of: path) },
            diagnostics: &diagnostics
        )
        guard let api else { return }
        let options = Generation.Options(
            client: ClientOptions(
                module: "ExampleAPI",
                clientName: "Example",
                runtime: .importing(module: "ClientRuntime"),
                appliesDefaults: true
            )
        )
        let generation = try? Generation(
            of: api,
            options: options,
            descriptionPath: "",
            templates: Self.templates,
            diagnostics: &diagnostics
        )
        guard let generation else { return }
        for file in generation.files { files[file.path] = file.text }
        remarks = Set(generation.report.untyped + generation.report.narrowed + generation.report.leftOut)
    }

    /// Without the runtime, whose names take a while to find.
    private static let templates = TemplateFile.embedded.filter { $0.path.hasSuffix(".mustache") }

    var isThere: Bool { !files.isEmpty }

    /// The lines of the Swift files that aren't comments.
    var code: [String: [Substring]] {
        files.filter { $0.key.hasSuffix(".swift") }.mapValues { text in
            text.split(separator: "\n").filter { !$0.drop { $0 == " " }.hasPrefix("//") }
        }
    }

    static func read(_ name: String) throws -> JSONNode {
        var (sources, diagnostics) = (SourceFiles(), Diagnostics())
        let file = sources.add(path: name, bytes: try #require(bytes(of: name)))
        return try #require(JSONNode.read(file, in: sources, diagnostics: &diagnostics))
    }

    private static func bytes(of name: String) -> [UInt8]? {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Keywords")
        return (try? Data(contentsOf: folder.appending(path: name))).map { Array($0) }
    }
}
