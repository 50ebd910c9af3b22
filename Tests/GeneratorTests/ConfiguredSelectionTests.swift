import Foundation
import Testing

/// The selection of operations in the configuration.
@Suite struct ConfiguredSelectionTests {
    private let description = #"""
        {
          "openapi": "3.1.0", "info": {"title": "Pets", "version": "1"},
          "paths": {
            "/pets": {"get": {"operationId": "listPets", "tags": ["pets"], "responses": {"200": {"description": "", "content": {
              "application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}}}},
            "/admin/state": {"get": {"operationId": "getState", "tags": ["admin"], "responses": {"200": {"description": "", "content": {
              "application/json": {"schema": {"$ref": "#/components/schemas/State"}}}}}}}
          },
          "components": {"schemas": {"Pet": {"type": "object"}, "State": {"type": "object"}}}
        }
        """#

    /// Runs a configuration that has these keys as well.
    private func run(_ keys: String, _ arguments: String..., body: (Workplace, Workplace.Outcome) throws -> Void) throws {
        let configuration = """
            {"description": "api.json", "output": "Out", "module": "PetsAPI", "runtime": "none", "report": "report.json",
            \(keys)}
            """
        try Workplace.with(["generator.json": configuration, "api.json": description]) { place in
            try body(place, place.run(["generate", "--config", "generator.json"] + arguments))
        }
    }

    @Test func excludedOperationsAreNotEmitted() throws {
        try run(#""exclude": {"paths": ["/admin/*"]}, "schemas": "reached""#) { place, outcome in
            #expect(outcome.status == 0)
            #expect(outcome.errors == "")
            let emitted = try place.paths().filter { $0.hasSuffix(".swift") }
            #expect(emitted == ["Out/Models/Pet.swift", "Out/Operations/PetsOperations.swift", "Out/Pets.swift"])
            let report = try #require(place.text("report.json"))
            let reason = ##""why": "`exclude` matches it by the path \"/admin/*\"""##
            #expect(report.contains(##"{"pointer": "#/paths/~1admin~1state/get", "## + reason + "}"))
            #expect(report.contains(##"{"pointer": "#/components/schemas/State", "why": "no selected operation refers to it"}"##))
            #expect(report.contains(#""operations": {"in_description": 2, "emitted": 1}"#))
            #expect(report.contains(#""schemas": {"in_description": 2, "emitted": 1}"#))
        }
    }

    @Test func unreachedSchemasCanBeOmitted() throws {
        try run(#""include": {"tags": ["admin"]}"#, "--schemas", "reached") { place, outcome in
            #expect(outcome.status == 0)
            #expect(place.text("Out/Models/State.swift") != nil)
            #expect(place.text("Out/Models/Pet.swift") == nil)
        }
    }

    @Test func selectorsThatMatchNothingAreLocatedWarnings() throws {
        try run(#""include": {"tags": ["pets", "amdin"]}"#) { place, outcome in
            #expect(outcome.status == 0)
            #expect(
                outcome.errorLines.first == #"generator.json:2:30: warning: no operation has the tag "amdin"; did you mean "admin"?"#
            )
            #expect(place.text("Out/Models/State.swift") != nil)
        }
    }

    @Test(arguments: [
        (#""include": ["pets"]"#, #"2:12: error: "include" must be an object with tags, paths, operations, methods, not an array"#),
        (#""exclude": {}"#, #"2:12: error: "exclude" is empty: add tags, paths, operations, methods, or remove it"#),
        (#""exclude": {"tag": ["pets"]}"#, #"2:13: error: unknown key "tag"; did you mean "tags"?"#),
        (#""include": {"paths": "/pets"}"#, #"2:22: error: "paths" must be a list of strings, not a string"#),
        (#""include": {"paths": [1]}"#, #"2:23: error: "paths" must contain strings, not a number"#),
        (#""schemas": "reach""#, #"2:12: error: "schemas" must be all or reached, not "reach"; did you mean "reached"?"#),
        (#""inlcude": {}"#, #"2:1: error: unknown key "inlcude"; did you mean "include"?"#),
    ])
    func invalidSelectorsAreLocatedErrors(keys: String, message: String) throws {
        try run(keys) { place, outcome in
            #expect(outcome.status == 2)
            #expect(outcome.errorLines.first == "generator.json:\(message)")
            #expect(place.text("Out/Pets.swift") == nil)
        }
    }
}
