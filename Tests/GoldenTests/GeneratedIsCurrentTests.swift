import APIDescription
import Foundation
import Pipeline
import Rendering
import Reporting
import Testing
import Writing

/// `Generated/` is what `spec/mix.json` gives, byte for byte, and nothing more.
@Suite struct GeneratedIsCurrentTests {
    private let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    @Test func everyFileIsUpToDate() throws {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: "spec/mix.json")))
        let api = try #require(API.load(path: "mix.json", files: &sources, readFile: { _ in bytes }, diagnostics: &diagnostics))
        let generation = try Generation(
            of: api,
            options: .init(module: "MixAPI", clientName: "Mix"),
            descriptionPath: "spec/mix.json",
            digest: sources.digest(),
            diagnostics: &diagnostics
        )
        #expect(diagnostics.list.isEmpty, "our own description has nothing to complain about")
        let folder = OutputFolder(path: root.appending(path: "Generated").path, origin: generation.origin)
        let differences = try folder.differences(from: generation.files)
        #expect(differences.isEmpty, "run `swift run generator`")
    }
}
