import Testing

@Suite struct ExampleCheckTests {
    private static let api = """
        {"openapi": "3.1.0", "info": {"version": "1", "title": "Pets"}, "paths": {},
        "components": {"schemas": {
          "Name": {"type": "string", "examples": ["Rex", 7]},
          "Age": {"type": "integer", "examples": [3]}
        }}}

        """

    @Test("Lists the examples that contradict their schemas") func lists() throws {
        try Workplace.with(["api.json": Self.api]) { place in
            let outcome = try place.run("check", "api.json", "--examples")
            #expect(outcome.status == 0)
            #expect(outcome.output == "3 examples: 1 contradicts its schema\n")
            #expect(
                outcome.errors == """
                    api.json:3:50: warning: the example contradicts #/components/schemas/Name: expected a string, found 7: correct one of them
                    1 warning

                    """
            )
            let paths = try place.paths()
            #expect(paths == ["api.json"])
        }
    }

    @Test("Fails with --strict") func strict() throws {
        try Workplace.with(["api.json": Self.api]) { place in
            let outcome = try place.run("check", "api.json", "--examples", "--strict")
            #expect(outcome.status == 1)
        }
    }

    @Test("Is an option of check alone") func otherCommands() throws {
        try Workplace.with(["api.json": Self.api]) { place in
            let outcome = try place.run("generate", "api.json", "--examples")
            #expect(outcome.status == 2)
            #expect(outcome.errors.contains("--examples is an option of the check command only: remove it"))
        }
    }
}
