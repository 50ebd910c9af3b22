import Foundation
import Pipeline
import Planning
import Rendering
import TestSupport
import Testing

/// Declarations that are too long for one file even without nested declarations.
@Suite struct LongDeclarationsTests {
    @Test("Raw values, shared properties and codings are in files of their own, and no file has more than 2 000 lines")
    func files() throws {
        let files = try Self.files(access: .public)
        #expect(
            files.keys.filter { $0.hasPrefix("Models/") && $0.contains("+") }.sorted() == [
                "Models/Code+RawValue.swift", "Models/Pet+JSON.swift", "Models/Pet+Properties+B.swift", "Models/Pet+Properties+C.swift",
                "Models/Pet+Properties+D.swift", "Models/Pet+Properties+Kind.swift", "Models/Settings+JSON.swift",
            ]
        )
        for (path, text) in files { #expect(text.split(separator: "\n", omittingEmptySubsequences: false).count < 2_000, "\(path)") }
        #expect(files["Models/Settings.swift"]?.contains("private") == false)
        #expect(files["Models/Pet+Properties+B.swift"]?.contains("import Foundation") == false)
        #expect(files["Models/Pet+Properties+D.swift"]?.contains("public import Foundation") == true)
    }

    @Test(.enabled(if: Compiler.isThere), arguments: [ClientOptions.Access.public, .package])
    func filesCompile(access: ClientOptions.Access) async throws {
        let folder = try TemporaryFolder()
        let paths = try folder.write(try Self.files(access: access).map { ($0, $1) })
        #expect(try await Compiler.typeCheck(paths, module: "LongAPI", options: ["-package-name", "Long", "-swift-version", "6"]) == "")
    }

    /// Returns the text of each file for an enumeration, a structure, and a parent with subtypes, which are all too long.
    private static func files(access: ClientOptions.Access) throws -> [String: String] {
        let codes = (0..<700).map { "\"code\($0)\"" }.joined(separator: ",")
        let number = ##"{"type": "object", "properties": {"of": {"$ref": "#/components/schemas/Settings"}}}"##
        let settings = (0..<200).map { index in
            let schemas = [
                #"{"type": "string", "format": "date-time"}"#, ##"{"$ref": "#/components/schemas/Number\##(index % 2)"}"##,
                #"{"type": ["integer", "null"], "description": "Counts."}"#, #"{"type": "boolean", "deprecated": true}"#,
            ]
            return "\"setting\(index)\": \(schemas[index % 4])"
        }
        let shared = ["birth", "breed", "birds", "cage", "color", "day", "dawn"].map { #""\#($0)": {"type": "string"}"# }
        let pets = (0..<200).map { index in
            """
            "Pet\(index)": {"allOf": [{"$ref": "#/components/schemas/Pet"}, \
            {"type": "object", "properties": {"own\(index)": {"type": "integer"}}}]}
            """
        }
        let schemas =
            [
                #""Code": {"type": "string", "enum": [\#(codes)]}"#, #""Number0": \#(number)"#, #""Number1": \#(number)"#,
                #""Settings": {"type": "object", "properties": {\#(settings.joined(separator: ","))}}"#,
                """
                "Pet": {"type": "object", "required": ["kind"], "discriminator": {"propertyName": "kind"}, "properties": \
                {"kind": {"type": "string"}, "due": {"type": "string", "format": "date"}, "dusk": {"type": "string", "format": "date-time"}, \
                \(shared.joined(separator: ","))}}
                """,
            ] + pets
        let response = ##"{"description": "", "content": {"application/json": {"schema": {"$ref": "#/components/schemas/Pet"}}}}"##
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Long", "version": "1"}, \
            "paths": {"/pet": {"get": {"responses": {"200": \(response)}}}}, \
            "components": {"schemas": {\(schemas.joined(separator: ","))}}}
            """
        let client = ClientOptions(
            module: "LongAPI",
            clientName: "Long",
            access: access,
            runtime: .importing(module: "ClientRuntime"),
            grouping: .tags
        )
        let files = try Generation.files(ofDescription: text, .init(client: client, hasPages: false))
        return Dictionary(uniqueKeysWithValues: files.map { ($0.path, $0.text) })
    }
}
