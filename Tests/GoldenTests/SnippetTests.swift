import Foundation
import TestSupport
import Testing

/// Every Swift snippet in the emitted pages compiles without a warning.
@Suite(.enabled(if: Compiler.isThere)) struct SnippetTests {
    @Test func snippetsOfTheMixPagesCompile() async throws {
        let snippets = try Snippets(below: Pages.generated, client: "Mix", variable: "mix")
        #expect(snippets.count > 50)
        let said = try await snippets.typeCheck()
        #expect(said == "")
    }

    @Test(arguments: GoldenCase.all.filter(\.hasPages))
    func snippetsOfAGoldenCompile(_ golden: GoldenCase) async throws {
        let folder = try TemporaryFolder()
        let expected = golden.folder.appending(path: "expected")
        #expect(try await golden.emitUserModules(into: folder.url) == "")
        let files = try golden.swiftFiles()
        #expect(try await Compiler.emitModule("ExampleAPI", of: files, into: folder.url, options: golden.compilerOptions) == "")
        let snippets = try Snippets(below: expected, client: "Example", variable: "example")
        #expect(snippets.count > 0)
        let said = try await snippets.typeCheck(searching: [folder.url])
        #expect(said == "")
    }

    @Test func someGoldensHavePages() {
        #expect(GoldenCase.all.count(where: \.hasPages) > 2)
    }
}

/// The blocks of Swift in the pages below a folder.
struct Snippets {
    private var imports: Set<String> = []
    private var functions: [String] = []
    private var manifests: [String] = []
    private let client: String
    private let variable: String

    var count: Int { functions.count + manifests.count }

    init(below folder: URL, client: String, variable: String) throws {
        (self.client, self.variable) = (client, variable)
        for path in try GoldenCase.paths(below: folder).filter({ $0.hasSuffix(".md") }) {
            add(try String(contentsOf: folder.appending(path: path), encoding: .utf8), path: path)
        }
    }

    private mutating func add(_ text: String, path: String) {
        var block: [String]?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
            if line == "```", let lines = block {
                add(lines, path: path)
                block = nil
            } else if line.hasPrefix("```swift") {
                block = []
            } else {
                block?.append(line)
            }
        }
    }

    private mutating func add(_ lines: [String], path: String) {
        if lines.first?.hasPrefix("// swift-tools-version") == true {
            manifests.append(lines.joined(separator: "\n"))
            return
        }
        imports.formUnion(lines.filter { $0.hasPrefix("import ") })
        let body = lines.filter { !$0.hasPrefix("import ") }.map { "    " + $0 }.joined(separator: "\n")
        // Some examples are of deprecated operations.
        functions.append(
            "// \(path)\n@available(*, deprecated)\nfunc snippet\(functions.count)(\(variable): \(client)) async throws {\n\(body)\n}\n"
        )
    }

    /// - Returns: The output of the compiler; empty if it succeeded.
    func typeCheck(searching folders: [URL] = []) async throws -> String {
        let folder = try TemporaryFolder()
        let file = folder.url.appending(path: "Snippets.swift")
        let text = imports.sorted().joined(separator: "\n") + "\n\n" + functions.joined(separator: "\n")
        try text.write(to: file, atomically: true, encoding: .utf8)
        var said = try await Compiler.typeCheck([file.path], module: "App", searching: folders)
        for (number, manifest) in manifests.enumerated() {
            let file = folder.url.appending(path: "Package\(number).swift")
            try manifest.write(to: file, atomically: true, encoding: .utf8)
            said += try await Compiler.typeCheck(manifest: file.path)
        }
        return said
    }
}
