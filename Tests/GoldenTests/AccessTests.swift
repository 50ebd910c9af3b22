import APIDescription
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import TestSupport
import Testing

/// The Mix client compiles under each access word, with the runtime in its module.
@Suite struct AccessTests {
    @Test(.enabled(if: Compiler.isThere), arguments: ClientOptions.Access.allCases)
    func theClientCompiles(_ access: ClientOptions.Access) async throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let bytes = [UInt8](try Data(contentsOf: root.appending(path: "spec/mix.json")))
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let api = try #require(API.load(path: "mix.json", files: &sources, readFile: { _ in bytes }, diagnostics: &diagnostics))
        let generation = try Generation(
            of: api,
            options: .init(client: ClientOptions(module: "MixAPI", clientName: "Mix", access: access)),
            descriptionPath: "mix.json",
            diagnostics: &diagnostics
        )
        let folder = try TemporaryFolder()
        let files = try folder.write(generation.files.filter { $0.path.hasSuffix(".swift") }.map { ($0.path, $0.text) })
        #expect(try await Compiler.typeCheck(files, module: "MixAPI", options: ["-package-name", "p"]) == "")
        if access != .public {
            let words = generation.files.filter { $0.path.hasSuffix(".swift") }.flatMap { $0.text.split(separator: "\n") }
            #expect(!words.contains { $0.drop { $0 == " " }.hasPrefix("public ") })
        }
    }
}
