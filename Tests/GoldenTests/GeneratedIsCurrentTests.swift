import APIDescription
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import Testing
import Writing

/// `Generated/` and `Tests/MixAPITests` are the output for `spec/mix.json`, byte for byte.
@Suite struct GeneratedIsCurrentTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func everyFileIsUpToDate() throws {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: "spec/mix.json")))
        let api = try #require(API.load(path: "mix.json", files: &sources, readFile: { _ in bytes }, diagnostics: &diagnostics))
        let generation = try Generation(
            of: api,
            options: .init(
                client: ClientOptions(module: "MixAPI", clientName: "Mix", runtime: .copy(including: [.stub])),
                hasTests: true
            ),
            descriptionPath: "spec/mix.json",
            digest: sources.digest(),
            diagnostics: &diagnostics
        )
        #expect(diagnostics.list.isEmpty, "the description has diagnostics")
        for (path, files) in [("Generated", generation.files), ("Tests/MixAPITests", generation.tests)] {
            let folder = OutputFolder(path: root.appending(path: path).path, origin: generation.origin)
            let differences = try folder.differences(from: files)
            #expect(differences.isEmpty, "run `swift run generator`")
        }
    }

    @Test func modelsOfTheBenchmarkAreUpToDate() throws {
        let folder = root.appending(path: "Sources/BenchmarkDocuments")
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let bytes = [UInt8](try Data(contentsOf: folder.appending(path: "documents.json")))
        let api = try #require(API.load(path: "documents.json", files: &sources, readFile: { _ in bytes }, diagnostics: &diagnostics))
        let generation = try Generation(
            of: api,
            options: .init(
                client: ClientOptions(module: "BenchmarkDocuments", clientName: "Documents", runtime: .none, hashability: .none),
                hasPages: false
            ),
            descriptionPath: "BenchmarkDocuments/documents.json",
            digest: sources.digest(),
            diagnostics: &diagnostics
        )
        #expect(diagnostics.list.isEmpty, "the description has diagnostics")
        let differences = try OutputFolder(path: folder.path, origin: generation.origin).differences(from: generation.files)
        #expect(differences.isEmpty, "run `swift run generator generate --config Sources/BenchmarkDocuments/generator.json`")
    }

    @Test func linesOfCodeFitTheFormattersWidth() throws {
        let folder = root.appending(path: "Generated")
        for path in try GoldenCase.paths(below: folder) where path.hasSuffix(".swift") {
            let text = try String(contentsOf: folder.appending(path: path), encoding: .utf8)
            for line in text.split(separator: "\n") where line.count > 140 { Issue.record("\(path): \(line)") }
        }
    }
}
