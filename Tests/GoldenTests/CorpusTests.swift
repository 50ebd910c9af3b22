import APIDescription
import Foundation
import JSONReading
import Pipeline
import Planning
import Rendering
import Reporting
import TestSupport
import Testing

/// Published descriptions, if they are available next to the package or in the folder that `TENON_CORPUS` names.
///
/// Without the variable, only descriptions that are small enough for a debug build are tested, and a fixed sample is type-checked.
@Suite struct CorpusTests {
    @Test(arguments: CorpusDescription.all)
    func everyDescriptionHasAClient(_ description: CorpusDescription) throws {
        let client = try description.client()
        #expect(client.files.count > 1)
        #expect(client.unaccounted <= 0, "operations or schemas are missing without a reason")
    }

    @Test(.enabled(if: Compiler.isThere), arguments: CorpusDescription.typeChecked)
    func clientsCompile(_ description: CorpusDescription) async throws {
        let folder = try TemporaryFolder()
        let files = try folder.write(try description.client().files.filter { $0.key.hasSuffix(".swift") }.map { ($0, $1) })
        #expect(try await Compiler.typeCheck(files.sorted(), module: "ExampleAPI", options: ["-wmo"]).prefix(2000) == "")
    }

    /// An empty folder would let all of this pass.
    @Test func theCorpusFolderHasDescriptions() {
        #expect(!CorpusDescription.isWhole || !CorpusDescription.all.isEmpty)
    }
}

/// A file with a description in it.
struct CorpusDescription: CustomTestStringConvertible, Sendable {
    struct Client {
        var files: [String: String] = [:]
        /// The number of missing operations and schemas of the main file.
        var unaccounted = 0
    }

    var file: URL
    var size: Int

    var testDescription: String { file.path.replacing(Self.root.path + "/", with: "") }

    private static let named = ProcessInfo.processInfo.environment["TENON_CORPUS"]

    static let isWhole = named != nil

    private static let root: URL = {
        if let named { return URL(filePath: named).standardizedFileURL }
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared/corpus")
    }()

    /// By path.
    static let all: [Self] = {
        let largest = isWhole ? Int.max : 150_000
        let paths = (try? FileManager.default.subpathsOfDirectory(atPath: root.path)) ?? []
        return paths.filter { $0.hasSuffix(".json") }.sorted().compactMap { path in
            let file = root.appending(path: path)
            let size = (try? file.resourceValues(forKeys: [.fileSizeKey]).fileSize) ?? nil
            guard let size, size <= largest, let data = try? Data(contentsOf: file), isDescription(data) else { return nil }
            return Self(file: file, size: size)
        }
    }()

    /// The sample: every fortieth of those that are small, or all.
    static let typeChecked: [Self] = {
        if isWhole { return all }
        return all.filter { $0.size <= 40_000 }.enumerated().filter { $0.offset.isMultiple(of: 40) }.map(\.element)
    }()

    /// Other files of a description that spans several have no version.
    private static func isDescription(_ data: Data) -> Bool {
        guard data.range(of: Data("\"openapi\"".utf8)) != nil else { return false }
        return (try? JSONSerialization.jsonObject(with: data) as? [String: Any])?["openapi"] != nil
    }

    /// The generator's output for it, without the runtime. An error is an issue of the test.
    func client() throws -> Client {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let api = API.load(
            path: file.path,
            files: &sources,
            readFile: { path in (try? Data(contentsOf: URL(filePath: path))).map { Array($0) } },
            diagnostics: &diagnostics
        )
        let errors = diagnostics.list.filter { $0.severity == .error }.map { $0.formatted(in: sources) }
        #expect(errors == [])
        let generation = try Generation(
            of: try #require(api),
            options: .init(
                client: ClientOptions(module: "ExampleAPI", clientName: "Example", runtime: .importing(module: "ClientRuntime"))
            ),
            descriptionPath: file.path,
            diagnostics: &diagnostics
        )
        var client = Client()
        for file in generation.files { client.files[file.path] = file.text }
        let report = generation.report
        let emitted = report.operationsEmitted + report.schemasEmitted + report.leftOut.count
        client.unaccounted = try count() - emitted
        return client
    }

    /// The operations and the schemas of the file itself, counted without the reader of descriptions.
    private func count() throws -> Int {
        let data = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
        let paths = (data?["paths"] as? [String: Any] ?? [:]).values.compactMap { $0 as? [String: Any] }
        let methods = Set(HTTPMethod.keywords.map(\.rawValue))
        let schemas = (data?["components"] as? [String: Any])?["schemas"] as? [String: Any] ?? [:]
        return paths.reduce(0) { $0 + $1.keys.count(where: methods.contains) } + schemas.count
    }
}
