import Comparing
import Foundation
import TestSupport
import Testing

@Suite struct DiffCommandTests {
    private static func api(_ properties: String) -> String {
        """
        {"openapi": "3.1.0", "info": {"version": "1", "title": "Pets"}, "paths": {"/pets": {"get": {"operationId": "listPets", "tags": ["pets"],
        "responses": {"200": {"description": "Pets.", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}}},
        "components": {"schemas": {"Pet": {"type": "object", "properties": {\(properties)}}}}}
        """
    }

    private static let old = api(#""id": {"type": "string"}, "age": {"type": "integer"}"#)
    private static let new = api(#""id": {"type": "string"}, "name": {"type": "string"}"#)

    /// - Parameter old: The path of the old description.
    private static func text(_ old: String = "old.json", _ new: String = "new.json") -> String {
        """
        Source-breaking changes:
          Pet.age was removed
              \(old):3:102 → \(new):3:35

        Additions:
          Pet.name was added as String?
              \(old):3:35 → \(new):3:103

        Increase the major version: callers have to change their code, or existing apps may fail.

        """
    }

    @Test("Compares two descriptions, and fails only if asked to")
    func comparesTwoDescriptions() throws {
        try Workplace.with(["old.json": Self.old, "new.json": Self.new]) { place in
            let outcome = try place.run("diff", "old.json", "new.json")
            #expect(outcome.status == 0)
            #expect(outcome.output == Self.text())
            #expect(try place.run("diff", "old.json", "new.json", "--fail-on", "wire,switch").status == 0)
            let failed = try place.run("diff", "old.json", "new.json", "--fail-on", "source", "--format", "markdown")
            #expect(failed.status == 1)
            #expect(failed.output.hasPrefix("### Source-breaking changes\n\n- `Pet.age` was removed.\n"))
            #expect(failed.errorLines.first == "error: 1 change that --fail-on lists")
            #expect(try place.paths() == ["new.json", "old.json"])
        }
    }

    @Test("The new description and the names come from the configuration by default")
    func usesTheConfiguration() throws {
        let configuration = #"{"description": "api.json", "output": "Out", "module": "PetsAPI"}"#
        try Workplace.with(["old.json": Self.old, "spec/api.json": Self.new, "spec/generator.json": configuration]) { place in
            let outcome = try place.run("diff", "old.json")
            #expect(outcome.output == Self.text("old.json", "spec/api.json"))
        }
    }

    @Test("A description may be a file of a Git revision", .enabled(if: Tool.path(of: "git") != nil))
    func readsRevisions() throws {
        try Workplace.with(["api.json": Self.old]) { place in
            try place.commit(["init", "-q"])
            try place.put("api.json", Self.new)
            let outcome = try place.run("diff", "git:HEAD:api.json", "api.json")
            #expect(outcome.output == Self.text("git:HEAD:api.json", "api.json"))
            let missing = try place.run("diff", "git:HEAD:none.json", "api.json")
            #expect(missing.status == 2)
            #expect(missing.errorLines.first?.hasPrefix("error: git:HEAD:none.json: fatal: path 'none.json' does not exist") == true)
        }
    }

    @Test("YAML and Swagger 2.0 are compared with JSON, with the overlays on both sides")
    func readsEveryKindOfDescription() throws {
        let swagger = """
            swagger: "2.0"
            info: {title: Pets, version: "1"}
            paths:
              /pets:
                get:
                  operationId: listPets
                  tags: [pets]
                  produces: [application/json]
                  responses: {200: {description: Pets., schema: {$ref: "#/definitions/Pet"}}}
            definitions:
              Pet:
                type: object
                properties:
                  id: {type: string}
                  age: {type: integer}
            """
        let overlay = """
            {"overlay": "1.0.0", "info": {"title": "Names", "version": "1"}, "actions": [
            {"target": "$.components.schemas.Pet", "update": {"x-swift-name": "Animal"}}]}
            """
        try Workplace.with(["old.yaml": swagger, "new.json": Self.new, "names.json": overlay]) { place in
            let outcome = try place.run("diff", "old.yaml", "new.json", "--overlay", "names.json")
            #expect(outcome.status == 0)
            #expect(
                outcome.output.hasPrefix(
                    """
                    Source-breaking changes:
                      Animal.age was removed
                          old.yaml:15:12 → new.json:3:35

                    """
                )
            )
            #expect(!outcome.output.contains("renamed"))
        }
    }

    @Test("JSON has the schema in spec/, which lists every effect and kind")
    func jsonHasItsSchema() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = try String(contentsOf: root.appending(path: "spec/changes.schema.json"), encoding: .utf8)
        let validator = try SchemaValidator(text)
        try Workplace.with(["old.json": Self.old, "new.json": Self.new]) { place in
            let outcome = try place.run("diff", "old.json", "new.json", "--format", "json")
            #expect(outcome.output.contains("property-removed"))
            #expect(try validator.errors(in: outcome.output) == [])
            #expect(try validator.errors(in: outcome.output.replacing("property-removed", with: "else")) == ["/findings/0/kind: enum"])
            #expect(try validator.errors(in: outcome.output.replacing("\"line\": 3, ", with: "")).count == 4)
        }
        for kind in Finding.Kind.allCases { #expect(text.contains("\"\(kind.rawValue)\"")) }
        for effect in Finding.Effect.allCases { #expect(text.contains("\"\(effect.rawValue)\"")) }
        let changes = root.appending(path: "Tests/GoldenTests/Changes")
        for name in try FileManager.default.contentsOfDirectory(atPath: changes.path) {
            let report = try String(contentsOf: changes.appending(path: name).appending(path: "expected.json"), encoding: .utf8)
            #expect(try validator.errors(in: report) == [], "\(name)")
        }
    }

    @Test("--changes compares with the description of the last output", .enabled(if: Tool.path(of: "git") != nil))
    func changesOfAnOutput() throws {
        let configuration = #"{"description": "api.json", "output": "../Out", "module": "PetsAPI", "client": "Client", "docs": false}"#
        try Workplace.with(["spec/api.json": Self.old, "spec/generator.json": configuration]) { place in
            let first = try place.run("generate", "--changes", "changes.md")
            #expect(first.status == 0)
            #expect(first.errorLines.first == "warning: changes.md wasn't written: Out/ has no earlier output to compare with")
            try place.commit(["init", "-q"])
            try place.put("spec/api.json", Self.new)
            let second = try place.run("generate", "--changes", "changes.txt")
            #expect(second.errors == "")
            #expect(place.text("changes.txt") == Self.text("git:\(try place.head()):spec/api.json", "spec/api.json"))
            #expect(try place.run("generate", "--changes", "changes.md").status == 0)
            #expect(place.text("changes.md") == "No changes.\n")
            // The description of this output was never committed.
            try place.put("spec/api.json", Self.old)
            let last = try place.run("generate", "--changes", "other.md")
            #expect(last.errors.contains("none of the last 50 revisions of the description is the one that Out/ was generated from"))
            #expect(place.text("other.md") == nil)
        }
    }

    @Test(
        "Invalid arguments are reported",
        arguments: [
            (["diff"], "error: diff compares two descriptions: write generator diff OLD NEW"),
            (["diff", "old.json"], "error: there is no configuration that names the new description: write generator diff OLD NEW"),
            (["diff", "old.json", "old.json", "--format", "xml"], "error: --format must be text, markdown or json, not xml"),
            (["diff", "old.json", "old.json", "--fail-on", "all"], "error: --fail-on must be none, source, wire or switch, not all"),
            (["diff", "old.json", "old.json", "--output", "Out"], "error: --output has no effect on diff: remove it"),
            (["check", "old.json", "--changes", "c.md"], "error: --changes has no effect on check: remove it"),
            (["generate", "old.json", "--format", "json"], "error: --format is an option of the diff command only: remove it"),
        ]
    )
    func invalidArguments(_ arguments: [String], _ message: String) throws {
        try Workplace.with(["old.json": Self.old]) { place in
            let outcome = try place.run(arguments)
            #expect(outcome.status == 2)
            #expect(outcome.errorLines.first == message)
        }
    }
}

extension Workplace {
    /// Commits all files, after another command of Git.
    fileprivate func commit(_ first: [String]) throws {
        for arguments in [first, ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "All"]] {
            #expect(try git(arguments).status == 0)
        }
    }

    fileprivate func head() throws -> String { try git(["rev-parse", "HEAD"]).output.filter { !$0.isNewline } }

    private func git(_ arguments: [String]) throws -> (status: Int32, output: String) {
        let git = Process()
        let output = Pipe()
        git.executableURL = URL(filePath: "/usr/bin/env")
        git.arguments = ["git", "-C", root] + arguments
        git.standardOutput = output
        try git.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        git.waitUntilExit()
        return (git.terminationStatus, text)
    }
}
