import Testing

/// `defaults` of the configuration: whether the description's `default` values are default arguments.
@Suite struct DefaultsTests {
    private static let description = #"""
        {"openapi": "3.1.0", "info": {"title": "Pets", "version": "1"}, "paths": {}, "components": {"schemas": {
        "Search": {"type": "object", "required": ["size"], "properties": {"size": {"type": "integer", "default": 20}}}}}}
        """#

    private func initializer(_ configuration: String, _ options: String...) throws -> (status: Int32, code: String, errors: [String]) {
        let configuration = #"{"description": "api.json", "output": "Out", "module": "PetsAPI"\#(configuration)}"#
        var result: (status: Int32, code: String, errors: [String]) = (-1, "", [])
        try Workplace.with(["api.json": Self.description, "generator.json": configuration]) { place in
            let outcome = try place.run(["generate", "--config", "generator.json", "--runtime", "none", "--no-docs"] + options)
            result = (outcome.status, place.text("Out/Models/Search.swift") ?? "", outcome.errorLines)
        }
        return result
    }

    @Test func defaultsAreDocumentedUnlessTheyAreApplied() throws {
        #expect(try initializer("").code.contains("init(size: Int) {"))
        #expect(try initializer(#", "defaults": "document""#).code.contains("init(size: Int) {"))
        #expect(try initializer(#", "defaults": "apply""#).code.contains("init(size: Int = 20) {"))
        #expect(try initializer(#", "defaults": "document""#, "--defaults", "apply").code.contains("init(size: Int = 20) {"))
    }

    @Test func readingStaysStrictAboutRequiredValues() throws {
        #expect(try initializer(#", "defaults": "apply""#).code.contains("guard let size else { try json.throwMissingKey(of: members) }"))
    }

    @Test func unknownValuesAreLocatedErrors() throws {
        let run = try initializer(#", "defaults": "aply""#)
        #expect(run.status == 2)
        #expect(
            run.errors.first
                == #"generator.json:1:79: error: "defaults" must be document or apply, not "aply"; did you mean "apply"?"#
        )
    }
}
