import APIDescription
import Foundation
import Pipeline
import Planning
import Rendering
import Reporting
import TestSupport
import Testing

/// The READMEs' snippets about credentials and servers compile against a client that is emitted for them.
@Suite struct ReadmeTests {
    private static let production = #"{"url": "https://api.example.com", "description": "Production"}"#

    private static let sandbox = #"""
        {"url": "https://{region}.sandbox.example.com", "description": "Sandbox",
         "variables": {"region": {"default": "us", "enum": ["us", "eu"]}}}
        """#

    private static func description(servers: [String]) -> String {
        #"{"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "servers": ["# + servers.joined(separator: ", ") + "], " + rest
    }

    private static let rest = #"""
          "security": [{"api_key": []}, {"login": []}, {"petstore_auth": []}],
          "paths": {"/pets": {
            "get": {"operationId": "listPets", "tags": ["pets"], "responses": {"200": {"description": "Pets.", "content": {
              "application/json": {"schema": {"type": "array", "items": {"type": "string"}}}}}}}}},
          "components": {"securitySchemes": {
            "api_key": {"type": "apiKey", "in": "header", "name": "api_key"},
            "login": {"type": "http", "scheme": "basic"},
            "petstore_auth": {"type": "oauth2", "flows": {
              "clientCredentials": {"tokenUrl": "https://api.example.com/token", "scopes": {"read:pets": "Read."}}}}
          }}
        }
        """#

    /// Declarations that the snippets use.
    private static let surroundings = """
        import ClientRuntime
        import Foundation

        actor Tokens {
            func current() async throws -> String { "" }
        }
        """

    @Test(.enabled(if: Compiler.isThere)) func snippetsCompile() async throws {
        let snippets = try Self.petstoreSnippets.filter { !$0.contains("Petstore()") }
        #expect(snippets.count == 2)
        #expect(try await Self.typeCheck(snippets, with: Self.description(servers: [Self.production, Self.sandbox])) == "")
    }

    /// The client of a new user, whose description has one server.
    @Test(.enabled(if: Compiler.isThere)) func theFirstCallCompilesIfThereIsOneServer() async throws {
        #expect(try await Self.typeCheck([Self.firstCall], with: Self.description(servers: [Self.production])) == "")
    }

    private static var firstCall: String {
        get throws { try #require(petstoreSnippets.first { $0.contains("Petstore()") }) }
    }

    private static var petstoreSnippets: [String] {
        get throws {
            let text = try readme("README.md") + readme("Templates/README.md")
            let blocks = text.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "\n```").first }
            return blocks.filter { $0.contains("Petstore") }
        }
    }

    /// - Returns: The output of the compiler; empty if the snippets compile against the client of the description.
    private static func typeCheck(_ snippets: [String], with description: String) async throws -> String {
        let folder = try TemporaryFolder()
        var texts = try emitted(from: description)
        for (number, snippet) in snippets.enumerated() {
            let arguments = "key: String, secret: String, password: String, tokens: Tokens"
            texts["snippet\(number).swift"] =
                "\(number == 0 ? surroundings : "import ClientRuntime\nimport Foundation")\n"
                + "func snippet\(number)(\(arguments)) async throws {\n\(snippet)\n}\n"
        }
        var files: [String] = []
        for (name, text) in texts.sorted(by: { $0.key < $1.key }) {
            let file = folder.url.appending(path: name)
            try Data(text.utf8).write(to: file)
            files.append(file.path)
        }
        // Snippets can have unused values.
        return try await Compiler.typeCheck(files, module: "PetstoreAPI", options: ["-no-warnings-as-errors"])
    }

    @Test("The overlay in spec/README.md is the one of a golden")
    func overlayIsAGolden() throws {
        let golden = try #require(GoldenCase.all.first { $0.name == "overlay_renames_retypes_and_removes" })
        let overlay = try String(contentsOf: golden.folder.appending(path: "overlay.json"), encoding: .utf8)
        #expect(try Self.readme("spec/README.md").contains("```json\n\(overlay)```"))
    }

    @Test("The types that the page on descriptions shows are those of a golden, which compiles")
    func chosenTypesAreThoseOfAGolden() throws {
        let golden = try #require(GoldenCase.all.first { $0.name == "types_chosen_by_extension" })
        let code = try String(contentsOf: golden.folder.appending(path: "user/ChosenTypes.swift"), encoding: .utf8)
        let page = try Self.readme("spec/README.md")
        let section = try #require(page.components(separatedBy: "\n## Types\n").last?.components(separatedBy: "\n## ").first)
        let blocks = section.components(separatedBy: "```swift\n").dropFirst().compactMap { $0.components(separatedBy: "```").first }
        #expect(blocks.count == 2)
        for block in blocks { #expect(code.contains(block)) }
    }

    @Test("The README stays short") func lengthIsLimited() throws {
        #expect(try Self.readme("README.md").split(separator: "\n", omittingEmptySubsequences: false).count <= 200)
    }

    private static func readme(_ path: String) throws -> String {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }

    /// The files of the client, without their folders.
    private static func emitted(from description: String) throws -> [String: String] {
        var sources = SourceFiles()
        var diagnostics = Diagnostics()
        let bytes = Array(description.utf8)
        let api = try #require(API.load(path: "api.json", files: &sources, readFile: { _ in bytes }, diagnostics: &diagnostics))
        let generation = try Generation(
            of: api,
            options: .init(
                client: ClientOptions(module: "PetstoreAPI", clientName: "Petstore", runtime: .importing(module: "ClientRuntime")),
                hasPages: false
            ),
            descriptionPath: "api.json",
            diagnostics: &diagnostics
        )
        #expect(diagnostics.list.isEmpty)
        return Dictionary(uniqueKeysWithValues: generation.files.map { ($0.path.replacing("/", with: "-"), $0.text) })
    }
}
