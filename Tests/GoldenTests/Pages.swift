import APIDescription
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import Testing

enum Pages {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    static let generated = root.appending(path: "Generated")

    /// The pages of the client of a description, by path: its README and what is in `Docs`.
    static func pages(ofDescription text: String) throws -> [String: String] {
        let options = Generation.Options(
            client: ClientOptions(module: "ManyAPI", clientName: "Many", runtime: .importing(module: "ClientRuntime"))
        )
        let pages = try Generation.files(ofDescription: text, options).filter { $0.path.hasSuffix(".md") && !$0.path.contains(".docc/") }
        return Dictionary(uniqueKeysWithValues: pages.map { ($0.path, $0.text) })
    }
}

extension Generation {
    /// The output for a description without errors.
    static func files(ofDescription text: String, _ options: Options) throws -> [OutputFile] {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let bytes = Array(text.utf8)
        let api = try #require(API.load(path: "api.json", files: &sources, readFile: { _ in bytes }, diagnostics: &diagnostics))
        #expect(diagnostics.list.filter { $0.severity == .error }.isEmpty)
        return try Generation(of: api, options: options, descriptionPath: "api.json", diagnostics: &diagnostics).files
    }
}
