import Foundation
import JSONReading
import Reporting
import Testing
import YAMLReading

@testable import APIDescription

/// The test documents of the OpenAPI Specification's schemas, and the keywords of those schemas.
@Suite(.enabled(if: StandardSuite.exists))
struct StandardSuiteTests {
    @Test(arguments: StandardSuite.documents(in: "pass"))
    func aValidDocumentIsReadWithoutAnError(path: String) {
        let loaded = StandardSuite.load(path)
        #expect(loaded.api != nil)
        #expect(loaded.diagnostics.allSatisfy { $0.contains(": warning: ") })
    }

    /// Invalid documents that are unambiguous, or whose errors don't affect a client.
    private static let accepted = [
        "3.1/fail/link-object-no-body.yaml": "links are not used",
        "3.2/fail/xml-attr-exclusion.yaml": "XML is not written",
        "3.2/fail/xml-wrapped-exclusion.yaml": "XML is not written",
        "3.1/fail/no_containers.yaml": "a client without operations loses nothing",
        "3.2/fail/no_containers.yaml": "a client without operations loses nothing",
        "3.1/fail/unknown_container.yaml": "a client without operations loses nothing; unknown keywords may be of a later version",
        "3.2/fail/unknown_container.yaml": "a client without operations loses nothing; unknown keywords may be of a later version",
        "3.1/fail/parameter-object-cookie-form-allowReserved.yaml": "`style: cookie` of OpenAPI 3.2 means the same in 3.1",
        "3.1/fail/parameter-object-header-allowReserved.yaml": "`allowReserved: false` is what headers have",
        "3.2/fail/parameter-object-header-allowReserved.yaml": "`allowReserved: false` is what headers have",
        "3.1/fail/parameter-object-path-allowReserved.yaml": "`allowReserved: false` is the default",
    ]

    @Test(arguments: StandardSuite.documents(in: "fail"))
    func anInvalidDocumentIsReportedOrAcceptedForAReason(path: String) {
        let loaded = StandardSuite.load(path)
        #expect(loaded.diagnostics.isEmpty == (Self.accepted[path] != nil))
    }

    @Test func everyAcceptedDocumentExists() {
        #expect(Set(Self.accepted.keys).isSubset(of: StandardSuite.documents(in: "fail")))
    }

    @Test(arguments: ["3.0/schema", "3.1/schema", "3.1/meta", "3.2/schema", "3.2/meta"])
    func everyKeywordOfTheStandardIsInTheTable(schema: String) throws {
        let definitions = try StandardSuite.definitions(of: schema)
        #expect(definitions.count > 2)
        for (name, keywords) in definitions {
            let objects = StandardSuite.objects(of: name)
            let known = objects.flatMap { $0.keywords.map(\.name) } + (objects.isEmpty ? SchemaKeyword.all.map(\.name) : [])
            #expect(keywords.subtracting(known) == [], "\(schema): \(name)")
        }
    }
}

/// Reads the suite with the reader under test.
enum StandardSuite {
    static let folder = "../shared/suites/openapi-3.2"

    static var exists: Bool { FileManager.default.fileExists(atPath: folder) }

    /// The paths from the folder.
    static func documents(in kind: String) -> [String] {
        let paths = FileManager.default.enumerator(atPath: folder)?.compactMap { $0 as? String } ?? []
        return paths.filter { $0.contains("/\(kind)/") && $0.hasSuffix(".yaml") }.sorted()
    }

    static func load(_ path: String) -> Loaded {
        let text = FileManager.default.contents(atPath: "\(folder)/\(path)").map { String(decoding: $0, as: UTF8.self) } ?? ""
        return Loaded(text: text, path: path)
    }

    /// The keywords of each definition of a schema of the standard, by its name; those of the root have an empty name.
    static func definitions(of schema: String) throws -> [String: Set<String>] {
        var (files, diagnostics) = (SourceFiles(), Diagnostics())
        let data = try #require(FileManager.default.contents(atPath: "\(folder)/schemas/\(schema).yaml"))
        let file = files.add(path: schema, bytes: Array(data))
        let root = try #require(JSONNode.readDocument(file, in: files, diagnostics: &diagnostics)?.object)
        var definitions: [String: Set<String>] = [:]
        for member in (root["$defs"] ?? root["definitions"])?.object?.members ?? [] {
            definitions[member.key, default: []].formUnion(keywords(of: member.value))
        }
        let own = root.members.filter { $0.key != "$defs" && $0.key != "definitions" }
        definitions[schema.hasSuffix("meta") ? "schema" : ""] = keywords(
            of: JSONNode(value: .object(JSONObject(members: own)), location: SourceLocation(file: file, offset: 0))
        )
        return definitions
    }

    /// The names under `properties`, at any depth, without extensions.
    private static func keywords(of schema: JSONNode) -> Set<String> {
        var found: Set<String> = []
        for member in schema.object?.members ?? [] {
            if member.key == "properties" {
                for property in member.value.object?.members ?? [] {
                    found.insert(property.key)
                    found.formUnion(keywords(of: property.value))
                }
            } else {
                found.formUnion(keywords(of: member.value))
            }
        }
        for element in schema.array ?? [] { found.formUnion(keywords(of: element)) }
        return found
    }

    /// The objects that a definition describes; none for the Schema Object.
    static func objects(of definition: String) -> [DescribedObject] {
        let name = definition.replacing("-", with: "").lowercased()
        switch name {
        case "": return [.openAPI]
        case "schema": return []
        case "parameters", "explodeforform": return [.parameter]
        case "examples": return [.mediaType]
        case "externaldocs": return [.externalDocumentation]
        case "oauthflows": return [.oauthFlows, .oauthFlow]
        default: break
        }
        let matches = DescribedObject.allCases.filter { name.hasSuffix($0.rawValue.replacing(" ", with: "").lowercased()) }
        if matches.isEmpty, name.hasSuffix("flow") { return [.oauthFlow] }
        return matches.max { $0.rawValue.count < $1.rawValue.count }.map { [$0] } ?? []
    }
}
