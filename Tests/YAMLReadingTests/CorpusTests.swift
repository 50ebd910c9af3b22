import Foundation
import Testing

/// Descriptions as they were published, if they are there, and the same as JSON.
@Suite struct CorpusTests {
    @Test func yamlAndJSONHaveTheSameTree() throws {
        // `museum-…` are spellings of one description; the rest of their names is that of the spelling.
        for file in try files() where file.lastPathComponent != "ibm-clean-with-tabs.yaml" {
            let bytes = try Shared.bytes(file)
            // A debug build reads the largest ones too slowly.
            guard bytes.count < 400_000 else { continue }
            let reading = Reading(bytes)
            #expect(reading.isValid, "\(file.lastPathComponent): \(reading.diagnostics)")
            let expectedFile = try #require(jsonFile(for: file))
            let expected = try #require(json(try Shared.bytes(expectedFile)))
            let isSeveral = file.lastPathComponent.contains("three-documents")
            let tree = isSeveral ? .array(reading.documents) : try #require(reading.documents.first)
            let difference = tree.difference(from: expected)
            #expect(difference == nil, "\(file.lastPathComponent): \(difference ?? "")")
        }
    }

    @Test func tabsInIndentationAreErrors() throws {
        for file in try files() where file.lastPathComponent == "ibm-clean-with-tabs.yaml" {
            let reading = Reading(try Shared.bytes(file))
            #expect(reading.node == nil)
            #expect(reading.diagnostics.first?.hasSuffix("error: a tab in the indentation: indent with spaces") == true)
        }
    }

    private func files() throws -> [URL] {
        guard let folder = Shared.folder("corpus/yaml") else { return [] }
        let names = try FileManager.default.subpathsOfDirectory(atPath: folder.path)
        return names.filter { $0.hasSuffix(".yaml") }.sorted().map { folder.appending(path: $0) }
    }

    /// The file next to it, else that of the collection of JSON descriptions, else that of which it is another spelling.
    private func jsonFile(for file: URL) -> URL? {
        let stem = file.deletingPathExtension().lastPathComponent
        let source = stem.split(separator: "-").first.map(String.init) ?? stem
        let real = Shared.folder("corpus/real")
        let candidates = [
            file.deletingPathExtension().appendingPathExtension("json"),
            real?.appending(path: stem + ".json"),
            file.deletingLastPathComponent().appending(path: source + ".json"),
            real?.appending(path: source + ".json"),
        ]
        return candidates.compactMap { $0 }.first { FileManager.default.fileExists(atPath: $0.path) }
    }
}
