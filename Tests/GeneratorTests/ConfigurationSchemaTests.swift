import Foundation
import JSONReading
import Reporting
import Testing

@testable import generator

@Suite("The JSON Schema of the configuration") struct ConfigurationSchemaTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    private func object(_ text: String) throws -> JSONObject {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let file = files.add(path: "schema.json", bytes: Array(text.utf8))
        let node = JSONNode.read(file, in: files, diagnostics: &diagnostics)
        return try #require(node?.object, "\(diagnostics.list.map(\.message.text))")
    }

    @Test("The file in spec/ is the output of `generator schema`")
    func isCurrent() throws {
        let file = try String(contentsOf: Self.root.appending(path: "spec/generator.schema.json"), encoding: .utf8)
        #expect(file == ConfigurationSchema.text + "\n", "run `swift run generator schema > spec/generator.schema.json`")
    }

    @Test("The reader of the configuration knows the keys of the schema, and no others")
    func hasTheKeysOfTheReader() throws {
        let keys = try #require(try object(ConfigurationSchema.text)["properties"]?.object).members.map(\.key)
        #expect(Set(keys).count == keys.count)
        for key in keys + ["something"] {
            try Workplace.with(["generator.json": "{\(key.jsonText): null}"]) { place in
                let errors = try place.run("generate", "--config", "generator.json").errors
                #expect(errors.contains("unknown key") == (key == "something"), "\(key): \(errors)")
            }
        }
        for name in SettingName.allCases { #expect(keys.contains(name.rawValue)) }
    }

    @Test("Values that the schema lists are accepted, and others aren't")
    func hasTheValuesOfTheReader() throws {
        let properties = try #require(try object(ConfigurationSchema.text)["properties"]?.object)
        for member in properties.members {
            guard let values = member.value.object?["enum"]?.array?.compactMap(\.string) else { continue }
            for value in values + ["something"] {
                let configuration =
                    #"{"description": "api.json", "output": "Out", "module": "Pets", \#(member.key.jsonText): \#(value.jsonText)}"#
                try Workplace.with(["generator.json": configuration, "api.json": minimal]) { place in
                    let status = try place.run("generate", "--config", "generator.json").status
                    #expect(status == (value == "something" ? 2 : 0), "\(member.key): \(value)")
                }
            }
        }
    }

    @Test("The configuration of the Mix client names its schema")
    func completesOurOwn() throws {
        let text = try String(contentsOf: Self.root.appending(path: "spec/generator.json"), encoding: .utf8)
        #expect(try object(text)["$schema"]?.string == "generator.schema.json")
    }
}
