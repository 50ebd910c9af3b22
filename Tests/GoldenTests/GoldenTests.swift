import APIDescription
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import Testing

/// Each folder of `Cases` is a behavior: the output and the diagnostics of its description.
@Suite struct GoldenTests {
    @Test(arguments: GoldenCase.all)
    func outputMatchesGolden(_ golden: GoldenCase) throws {
        let run = try GoldenRun(golden)
        try golden.check(run.files)
        if golden.hasTests { try golden.check(run.tests, in: "tests") }
        try golden.check(diagnostics: run.diagnostics)
    }

    @Test func yamlAndJSONHaveTheSameOutput() throws {
        let both = GoldenCase.all.filter { FileManager.default.fileExists(atPath: $0.folder.appending(path: "spec.yaml").path) }
        #expect(!both.isEmpty)
        for golden in both {
            let (yaml, json) = (try GoldenRun(golden, reading: "spec.yaml"), try GoldenRun(golden))
            #expect(yaml.files == json.files)
            #expect(yaml.messages == json.messages)
        }
    }

    @Test func casesExist() {
        #expect(GoldenCase.all.count > 15)
    }

    @Test func outputIsDeterministic() throws {
        for golden in GoldenCase.all {
            let (first, second) = (try GoldenRun(golden), try GoldenRun(golden))
            #expect(first.files == second.files && first.tests == second.tests)
        }
    }
}

/// The generator's output for the description of a case, without the runtime, which all cases share.
struct GoldenRun {
    var files: [String: String] = [:]
    var tests: [String: String] = [:]
    var diagnostics = ""
    /// The same without the places.
    var messages: [String]

    /// - Parameters:
    ///   - name: The file with the description.
    ///   - runtime: The location of the client's runtime.
    init(
        _ golden: GoldenCase,
        reading name: String = "spec.json",
        runtime: ClientOptions.Runtime = .importing(module: "ClientRuntime"),
        isCodable: Bool = true
    ) throws {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let folder = golden.folder
        let api = API.load(
            path: name,
            overlays: golden.overlays,
            files: &sources,
            readFile: { path in (try? Data(contentsOf: folder.appending(path: path))).map { Array($0) } },
            diagnostics: &diagnostics
        )
        if let api {
            let generation = try Generation(
                of: api,
                options: .init(
                    client: ClientOptions(
                        module: "ExampleAPI",
                        clientName: "Example",
                        runtime: runtime,
                        appliesDefaults: golden.appliesDefaults,
                        guessesPaging: golden.guessesPaging,
                        hashability: golden.hashability,
                        isCodable: isCodable,
                        hasSamples: golden.hasSamples
                    ),
                    hasPages: golden.hasPages,
                    hasTests: golden.hasTests
                ),
                descriptionPath: "spec.json",
                version: "0.0.0",
                diagnostics: &diagnostics
            )
            for file in generation.files { files[file.path] = file.text }
            for file in generation.tests { tests[file.path] = file.text }
        }
        messages = diagnostics.list.map(\.message.text)
        self.diagnostics = diagnostics.list.map { $0.formatted(in: sources) + "\n" }.joined()
    }
}
