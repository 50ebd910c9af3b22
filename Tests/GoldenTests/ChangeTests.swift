import APIDescription
import Comparing
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import Testing

@Suite("Changes between two descriptions") struct ChangeTests {
    @Test("Each kind of change has its report", arguments: ChangeCase.all)
    func report(of change: ChangeCase) throws {
        let report = try change.report()
        try change.check(report.text, "expected.txt")
        try change.check(report.markdown, "expected.md")
        try change.check(report.json, "expected.json")
        #expect(report.text.split(separator: "\n").allSatisfy { $0.count <= 100 })
    }

    @Test("The reports contain every kind of finding and every effect")
    func everyKindOccurs() throws {
        let reports = try ChangeCase.all.map { try String(contentsOf: $0.folder.appending(path: "expected.json"), encoding: .utf8) }
            .joined()
        #expect(Finding.Kind.allCases.filter { !reports.contains("\"kind\": \"\($0.rawValue)\"") } == [])
        #expect(Finding.Effect.allCases.filter { !reports.contains("\"effect\": \"\($0.rawValue)\"") } == [])
    }

    @Test("A change of many operations is reported once in texts, and for each in JSON")
    func repetition() throws {
        let paths = (1...5).map { #""/p\#($0)": {"get": {"operationId": "get\#($0)", "responses": {"204": {"description": "Nothing."}}}}"# }
        let old =
            "{\"openapi\": \"3.1.0\", \"info\": {\"title\": \"P\", \"version\": \"1\"}, \"paths\": {\(paths.joined(separator: ", "))}}"
        let new = old.replacing(#"{"204""#, with: #"{"429": {"description": "Slow down."}, "204""#)
        let report = try DescribedPair(files: ["old.json": old, "new.json": new]).report
        #expect(report.text.contains("  client.get1() documents the error 429; the same applies to 4 others\n"))
        #expect(report.markdown.contains("- `client.get1()` documents the error 429; the same applies to 4 others.\n"))
        #expect(report.findings.count { $0.kind == .statusAdded } == 5)
    }

    @Test("Hostile texts neither break lines of the report nor code spans of Markdown")
    func hostileTexts() throws {
        let old = #"""
            {"openapi": "3.1.0", "info": {"title": "P", "version": "1"}, "paths": {"/p": {"put": {"operationId": "p", "requestBody": {
            "content": {"application/json": {"schema": {"type": "object", "properties": {"a": {"type": "string", "pattern": "a`\n# b"}}}}}},
            "responses": {"204": {"description": "Done."}}}}}}
            """#
        let new = old.replacing("a`\\n# b", with: "``\\n# `` b")
        let report = try DescribedPair(files: ["old.json": old, "new.json": new]).report
        #expect(report.markdown.contains("- `PRequest.a` is accepted only if it matches `#  b`.\n"))
        #expect(
            report.markdown.split(separator: "\n").allSatisfy { $0.hasPrefix("### ") || $0.hasPrefix("- ") || $0.hasPrefix("Increase") }
        )
        #expect(report.text.split(separator: "\n").dropFirst().dropLast().allSatisfy { $0.hasPrefix("  ") })
    }
}

/// A folder of `Tests/GoldenTests/Changes`: two descriptions, `old.json` and `new.json`, and the expected reports.
struct ChangeCase: CustomTestStringConvertible, Sendable {
    var name: String
    var folder: URL

    var testDescription: String { name.replacing("_", with: " ") }

    static let all: [ChangeCase] = {
        let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Changes")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { ChangeCase(name: $0, folder: cases.appending(path: $0)) }
    }()

    func report() throws -> ChangeReport { try pair().report }

    func pair() throws -> DescribedPair {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { !$0.hasPrefix("expected") }
        let texts = try names.map { ($0, try String(contentsOf: folder.appending(path: $0), encoding: .utf8)) }
        return try DescribedPair(files: Dictionary(uniqueKeysWithValues: texts))
    }

    /// Compares a text with that of a file, or records it.
    func check(_ text: String, _ file: String) throws {
        let url = folder.appending(path: file)
        if GoldenCase.isRecording {
            try (text + "\n").write(to: url, atomically: true, encoding: .utf8)
            Issue.record("recorded \(name)/\(file): read what changed, then run the tests again without RECORD_GOLDEN")
        } else {
            let expected = try String(contentsOf: url, encoding: .utf8)
            #expect(text + "\n" == expected, "\(firstDifference(expected: expected, emitted: text + "\n"))")
        }
    }
}

struct InvalidDescription: Error {
    var messages: [String]
}

/// Two descriptions, `old.json` and `new.json`, with the clients that are planned for them.
struct DescribedPair {
    let old: ClientSurface
    let new: ClientSurface
    private let newAPI: API
    private let files: SourceFiles

    static let options = Generation.Options(
        client: ClientOptions(module: "PetsAPI", clientName: "Client", runtime: .importing(module: "ClientRuntime")),
        hasPages: false
    )

    /// - Parameter texts: The texts of files by name.
    init(files texts: [String: String]) throws {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        func api(_ path: String) throws -> API {
            let read = { (path: String) in texts[path].map { Array($0.utf8) } }
            let api = API.load(path: path, overlays: [], files: &files, readFile: read, diagnostics: &diagnostics)
            guard let api, !diagnostics.hasErrors else {
                throw InvalidDescription(messages: diagnostics.list.map { $0.formatted(in: files) })
            }
            return api
        }
        func surface(_ api: API) -> ClientSurface {
            let plan = Generation.plan(of: api, options: Self.options, descriptionPath: "api.json", diagnostics: &diagnostics)
            return ClientSurface(of: plan)
        }
        old = surface(try api("old.json"))
        newAPI = try api("new.json")
        new = surface(newAPI)
        self.files = files
    }

    var report: ChangeReport { ChangeReport(Comparison.findings(from: old, to: new), in: files) }

    /// The Swift files of the new client.
    func newFiles() throws -> [OutputFile] {
        var diagnostics = Diagnostics()
        let generation = try Generation(of: newAPI, options: Self.options, descriptionPath: "new.json", diagnostics: &diagnostics)
        return generation.files.filter { $0.path.hasSuffix(".swift") }
    }
}
