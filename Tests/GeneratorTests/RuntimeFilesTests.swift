import Testing

/// The files of the runtime that a client gets.
@Suite struct RuntimeFilesTests {
    private static let info = #""openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}"#
    private static let models = #""components": {"schemas": {"Pet": {"type": "object", "properties": {"name": {"type": "string"}}}}}"#

    @Test(
        "Parts of the runtime that nothing uses are omitted, unless the client has no code of its own or the configuration requests all",
        arguments: [
            ("{\(info), \(models)}", "copy", false),
            ("{\(info), \(models)}", "full", true),
            (#"{\#(info), "paths": {}}"#, "copy", true),
            (#"{\#(info), "paths": {}}"#, "none", false),
        ]
    )
    func paging(description: String, runtime: String, isEmitted: Bool) throws {
        try Workplace.with(["api.json": description]) { place in
            let outcome = try place.run(
                ["generate", "api.json", "--output", "Out", "--module", "PetsAPI", "--runtime", runtime, "--no-docs"]
            )
            #expect(outcome.status == 0)
            #expect((place.text("Out/Runtime/Paging/PagingRule.swift") != nil) == isEmitted)
            #expect((place.text("Out/Runtime/JSON/JSONReader.swift") != nil) == (runtime != "none"))
        }
    }
}
