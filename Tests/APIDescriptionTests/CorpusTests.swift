import Foundation
import Reporting
import Testing

@testable import APIDescription

/// Descriptions from the wild, where they are at hand beside the package.
@Suite struct CorpusTests {
    private static let corpus = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/corpus")

    /// Paths of JSON files that are small enough for a debug build.
    private static func paths(in folder: String) -> [String] {
        let largest = 400_000
        let root = corpus.appending(path: folder).path
        let names = (try? FileManager.default.contentsOfDirectory(atPath: root)) ?? []
        return names.sorted().map { "\(root)/\($0)" }.filter { path in
            let size = (try? FileManager.default.attributesOfItem(atPath: path)[.size] as? Int) ?? nil
            return path.hasSuffix(".json") && (size ?? .max) <= largest
        }
    }

    @Test(arguments: paths(in: "real") + paths(in: "torture") + paths(in: "multifile/redocly-cafe-split"))
    func descriptionsFromTheWildAreRead(path: String) {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let readFile: (String) -> [UInt8]? = { FileManager.default.contents(atPath: $0).map(Array.init) }
        let api = API.load(path: path, files: &files, readFile: readFile, diagnostics: &diagnostics)
        #expect(api != nil)
        #expect(diagnostics.list.filter { $0.severity == .error } == [])
    }
}
