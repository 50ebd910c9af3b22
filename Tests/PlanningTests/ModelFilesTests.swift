import Rendering
import Testing

@testable import Planning

/// If there are many models, those with the same first words share a file.
@Suite struct ModelFilesTests {
    @Test func fewModelsHaveTheirOwnFiles() throws {
        let names = (0..<20).map { "ActionRun\($0)" }
        #expect(try modelFiles(names) == Set(names))
    }

    @Test func manyModelsShareFilesByWord() throws {
        let files = try modelFiles(
            (0..<30).flatMap { kind in (0..<20).map { "Kind\(kind)Run\($0)" } } + ["ZebraRun", "OkapiRunOne", "OkapiRunTwo"]
        )
        #expect(files == Set((0..<30).map { "Kind\($0)" } + ["ZebraRun", "Okapi"]))
    }

    @Test func aSharedFileHasAMarkForEachModel() throws {
        let plan = try plan(models: (0..<600).map { "Kind\($0 / 20)Run\($0)" })
        let file = try #require(try Renderer().render(plan).first { $0.path == "Models/Kind3.swift" })
        #expect(file.text.split(separator: "\n").filter { $0.hasPrefix("// ") }.count == 21)
        #expect(file.text.contains("\n\n// MARK: - Kind3Run60\n\npublic typealias Kind3Run60 = "))
    }

    /// Operations are in the file of their group, independent of the names of models.
    @Test func aGroupKeepsItsNameAgainstASharedFile() throws {
        let plan = try plan(models: (0..<10).flatMap { ["ActionsRun\($0)"] } + (0..<500).map { "Rule\($0)" }, tag: "actions")
        #expect(plan.groups.map(\.fileName) == ["Actions"])
        let paths = try Renderer().render(plan).map(\.path)
        #expect(paths.contains("Operations/Actions.swift"))
        #expect(paths.contains("Models/ActionsModels.swift"))
        #expect(!paths.contains("Models/Actions.swift"))
    }

    @Test func noTwoFilesHaveTheSameName() throws {
        let models =
            (0..<500).map { "Rule\($0)" } + ["PETOne", "PETTwo", "PetOne", "PetTwo", "ClientRun", "ClientStop"]
        let paths = try Renderer().render(try plan(models: models, tag: "pet")).map(\.path).filter { $0.hasSuffix(".swift") }
        let names = paths.map { $0.split(separator: "/").last?.lowercased() }
        #expect(Set(names).count == names.count)
    }

    @Test func anAddedModelChangesOneFile() throws {
        let old = (0..<600).map { "Kind\($0 / 20)Run\($0)" }
        let before = try Renderer().render(plan(models: old))
        let after = try Renderer().render(plan(models: Array(old[..<300]) + ["Kind7Stop"] + Array(old[300...])))
        #expect(before.count == after.count)
        #expect(zip(before, after).filter { $0 != $1 }.map(\.1.path) == ["Models/Kind7.swift"])
    }

    /// The names of files of models.
    private func modelFiles(_ models: [String]) throws -> Set<String> {
        let files = try Renderer().render(plan(models: models))
        return Set(
            files.filter { $0.path.hasPrefix("Models/") }.map { String($0.path.dropFirst("Models/".count).dropLast(".swift".count)) }
        )
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
