import Testing

@testable import Planning

/// If there are many models, those with the same first word share a file.
@Suite struct ModelFilesTests {
    @Test func fewModelsHaveTheirOwnFiles() throws {
        let plan = try plan(models: (0..<20).map { "ActionRun\($0)" })
        #expect(plan.models.map(\.fileName) == plan.models.map(\.declaration.name.last))
    }

    @Test func manyModelsShareFilesByWord() throws {
        let plan = try plan(models: (0..<300).flatMap { ["ActionRun\($0)", "RepositoryRule\($0)"] } + ["Zebra"])
        #expect(Set(plan.models.map(\.fileName)) == ["Action", "Repository", "Zebra"])
    }

    @Test func aModelWithAUniqueFirstWordHasItsOwnFile() throws {
        let plan = try plan(models: (0..<600).map { "ActionRun\($0)" } + ["ZebraRun", "OkapiRunOne", "OkapiRunTwo"])
        #expect(plan.models.map(\.fileName).filter { !$0.hasPrefix("Action") } == ["ZebraRun", "Okapi", "Okapi"])
    }

    /// Operations are in the file of their group, independent of the names of models.
    @Test func aGroupKeepsItsNameAgainstASharedFile() throws {
        let plan = try plan(models: (0..<300).flatMap { ["ActionsRun\($0)", "RuleOf\($0)"] }, tag: "actions")
        #expect(plan.groups.map(\.fileName) == ["Actions"])
        #expect(Set(plan.models.map(\.fileName)) == ["ActionsModels", "Rule"])
    }

    private func plan(models: [String], tag: String = "calls") throws -> ClientPlan {
        let schemas = models.map { #""\#($0)": {"type": "object"}"# }.joined(separator: ",")
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"},
             "paths": {"/": {"get": {"tags": ["\(tag)"], "responses": {"204": {"description": "Done."}}}}},
             "components": {"schemas": {\(schemas)}}}
            """
        return try ClientPlan(ofDescription: text)
    }
}
