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

    private static let text = """
        Source-breaking changes:
          Pet.age was removed

        Additions:
          Pet.name was added as String?

        Increase the major version: callers have to change their code, or existing apps may fail.

        """

    @Test("Compares two descriptions, and fails only if asked to")
    func comparesTwoDescriptions() throws {
        try Workplace.with(["old.json": Self.old, "new.json": Self.new]) { place in
            let outcome = try place.run("diff", "old.json", "new.json")
            #expect(outcome.status == 0)
            #expect(outcome.output == Self.text)
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
            #expect(outcome.output == Self.text)
        }
    }

    @Test("A description may be a file of a Git revision", .enabled(if: Tool.path(of: "git") != nil))
    func readsRevisions() throws {
        try Workplace.with(["api.json": Self.old]) { place in
            for arguments in [
                ["init", "-q"], ["add", "."], ["-c", "user.name=A", "-c", "user.email=a@example.com", "commit", "-qm", "First"],
            ] {
                let git = Process()
                git.executableURL = URL(filePath: "/usr/bin/env")
                git.arguments = ["git", "-C", place.root] + arguments
                try git.run()
                git.waitUntilExit()
                #expect(git.terminationStatus == 0)
            }
            try place.put("api.json", Self.new)
            #expect(try place.run("diff", "git:HEAD:api.json", "api.json").output == Self.text)
            let missing = try place.run("diff", "git:HEAD:none.json", "api.json")
            #expect(missing.status == 2)
            #expect(missing.errorLines.first?.hasPrefix("error: git:HEAD:none.json: fatal: path 'none.json' does not exist") == true)
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
