import EmbeddedTemplates
import Foundation
import Pipeline
import Planning
import Rendering
import TestSupport
import Testing

/// A description can use any name that the emitted code uses itself, with the runtime in the same module.
@Suite struct NamesOfTheRuntimeTests {
    @Test(.enabled(if: Compiler.isThere))
    func everyIdentifierOfTheRuntimeCanBeAName() async throws {
        let words = try Self.words()
        #expect(words.count > 1000)
        let folder = try TemporaryFolder()
        var files: [String] = []
        let options = Generation.Options(client: ClientOptions(module: "ExampleAPI", clientName: "Example"), hasPages: false)
        for file in try Generation.files(ofDescription: Self.description(of: words), options) where file.path.hasSuffix(".swift") {
            let copy = folder.url.appending(path: file.path.replacing("/", with: "-"))
            try Data(file.text.utf8).write(to: copy)
            files.append(copy.path)
        }
        let problems = try await Compiler.typeCheck(files.sorted(), module: "ExampleAPI", options: ["-wmo"])
        #expect(problems.prefix(2000) == "")
    }

    private static func words() throws -> [String] {
        var words: Set<String> = []
        for file in TemplateFile.embedded where file.path.hasSuffix(".swift") {
            let code = file.text.split(separator: "\n").filter { !$0.contains("//") }.joined(separator: "\n")
            words.formUnion(code.matches(of: #/[A-Za-z_]\w*/#).map { String($0.output) })
        }
        return words.sorted()
    }

    /// Each word is a schema, a property, a value; every fourth an operation, a tag, a parameter and a header, too.
    private static func description(of words: [String]) -> String {
        func word(_ index: Int) -> String { words[index % words.count] }
        func reference(_ index: Int) -> String { ##"{"$ref": "#/components/schemas/\##(word(index))"}"## }
        let schemas = words.indices.map { index in
            let schema =
                switch index % 7 {
                case 0: #"{"type": "string", "enum": ["\#(word(index + 1))", "\#(word(index * 3 + 2))"]}"#
                case 1: #"{"oneOf": [\#(reference(index + 1)), \#(reference(index + 2)), {"type": "string"}]}"#
                default:
                    #"""
                    {"type": "object", "required": ["\#(word(index * 5))"], "properties": {
                        "\#(word(index * 5))": \#(reference(index * 11)),
                        "\#(word(index * 5 + 1))": {"type": "object", "properties": {"\#(word(index * 17))": {"type": "integer"}}},
                        "\#(word(index * 5 + 2))": {"type": ["string", "null"]}
                    }}
                    """#
                }
            return #""\#(word(index))": \#(schema)"#
        }
        let paths = stride(from: 0, to: words.count, by: 4).map { index in
            #"""
            "/p\#(index)/{\#(word(index))}": {"post": {
                "operationId": "\#(word(index + 1))", "tags": ["\#(word(index + 2))"],
                "parameters": [
                    {"name": "\#(word(index))", "in": "path", "required": true, "schema": {"type": "string"}},
                    {"name": "\#(word(index + 3))", "in": "query", "schema": {"type": "integer"}},
                    {"name": "X-\#(word(index + 2))", "in": "header", "schema": {"type": "boolean"}}
                ],
                "requestBody": {"content": {"application/json": {"schema": \#(reference(index * 3))}}},
                "responses": {
                    "200": {"description": "Done.", "content": {"application/json": {"schema": \#(reference(index + 5))}}},
                    "404": {"description": "None.", "content": {"application/json": {"schema": \#(reference(index + 6))}}}
                }
            }}
            """#
        }
        return """
            {"openapi": "3.1.0", "info": {"title": "Words", "version": "1"}, "paths": {\(paths.joined(separator: ","))},
             "components": {"schemas": {\(schemas.joined(separator: ","))}}}
            """
    }
}
