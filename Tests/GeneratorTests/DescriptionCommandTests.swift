import Testing

@Suite struct DescriptionCommandTests {
    private static let api = """
        {"openapi": "3.1.0", "info": {"version": "1", "title": "Pets"},
        "components": {"schemas": {"B": {"maximum": 1.0e3}, "A": {"$ref": "a.json#/A"}}}, "paths": {}}

        """

    @Test("Prints the description as JSON, with its order and numbers")
    func printsJSON() throws {
        try Workplace.with(["api.json": Self.api, "a.json": #"{"A": {"type": "string"}}"#]) { place in
            let outcome = try place.run("description", "api.json")
            #expect(outcome.status == 0)
            #expect(outcome.errors == "")
            #expect(
                outcome.output == """
                    {
                      "openapi": "3.1.0",
                      "info": {
                        "version": "1",
                        "title": "Pets"
                      },
                      "components": {
                        "schemas": {
                          "B": {
                            "maximum": 1.0e3
                          },
                          "A": {
                            "$ref": "a.json#/A"
                          }
                        }
                      },
                      "paths": {}
                    }

                    """
            )
            #expect(try place.run("description", "-", input: outcome.output.replacing("a.json", with: "./a.json")).status == 0)
            #expect(try place.paths() == ["a.json", "api.json"])
        }
    }

    @Test("Bundles other files with --resolved, and reads the configuration")
    func bundles() throws {
        let configuration = #"{"description": "api.json", "output": "Out", "module": "Pets"}"#
        try Workplace.with([
            "spec/api.json": Self.api, "spec/a.json": #"{"A": {"type": "string"}}"#, "spec/generator.json": configuration,
        ]) { place in
            let outcome = try place.run("description", "--resolved")
            #expect(outcome.status == 0)
            #expect(outcome.output.contains("\"A\": {\n        \"type\": \"string\"\n      }"))
            #expect(!outcome.output.contains("$ref"))
        }
    }

    @Test(
        "An error prints nothing",
        arguments: [
            (["description", "api.json", "--output", "Out"], 2, "error: --output has no effect on description: remove it"),
            (["generate", "api.json", "--resolved"], 2, "error: --resolved is an option of the description command only: remove it"),
            (["description", "bad.json"], 1, "bad.json:1:2: error: expected `,` or `}`"),
            (["description", "none.json"], 3, "error: cannot read none.json: No such file or directory"),
            (["description", "api.json", "--strict", "--overlay", "o.json"], 1, "o.json:1:85: error: the target selects nothing: "),
        ]
    )
    func errors(_ arguments: [String], _ status: Int32, _ message: String) throws {
        let nothing = #"{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": [{"target": "$.x", "remove": true}]}"#
        try Workplace.with(["api.json": Self.api, "a.json": #"{"A": {}}"#, "bad.json": "{]", "o.json": nothing]) { place in
            let outcome = try place.run(arguments)
            #expect(outcome.status == status)
            #expect(outcome.output == "")
            #expect(outcome.errorLines.first?.hasPrefix(message) == true, "\(outcome.errors)")
        }
    }
}
