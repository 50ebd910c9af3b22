import Foundation
import JSONReading
import Reporting
import Testing
import Upgrading
import YAMLReading

/// Documents that another tool converted: `swagger.yaml` and the resulting `openapi.yaml`, if they are next to the package.
@Suite struct ConvertedPairsTests {
    /// The intended differences of the upgrade, with reasons.
    private static let deviations: [String: [String: String]] = [
        "issue112": [
            "/components/requestBodies": "every shared body is a component, whether or not it is used",
            "/paths//v1/bodytest1/post/x-codegen-request-body-name": "an extension for other generators",
            "/paths//v1/bodytest2/post/x-codegen-request-body-name": "an extension for other generators",
        ],
        "issue117": [
            "/components": "a form belongs to its operation: forms with equal parameters are not merged",
            "/paths//v1/formtest1/post/requestBody/$ref": "the same",
            "/paths//v1/formtest1/post/requestBody/content": "the same",
            "/paths//v1/formtest2/post/requestBody/$ref": "the same",
            "/paths//v1/formtest2/post/requestBody/content": "the same",
        ],
        "issue145": [
            "/paths//v1/formtest1/post/requestBody/content/multipart/form-data/schema/properties/referenced_form_param/type":
                "3.0 has no `csv` in multipart: the property is a string, with a warning",
            "/paths//v1/formtest1/post/requestBody/content/multipart/form-data/schema/properties/referenced_form_param/items":
                "the same",
            "/paths//v1/formtest2/post/requestBody/content/multipart/form-data/schema/properties/inline_form_param/type":
                "the same",
            "/paths//v1/formtest2/post/requestBody/content/multipart/form-data/schema/properties/inline_form_param/items":
                "the same",
        ],
        "issue169": [
            "/paths//random/post/responses/400/content/*/*": "without `produces` a response is JSON",
            "/paths//random/post/responses/400/content/application/json": "the same",
        ],
        "issue215": [
            "/components/schemas/Error/400": "names of schemas are kept",
            "/components/schemas/Error_400": "the same",
            "/components/schemas/Random/Request": "the same",
            "/components/schemas/Random_Request": "the same",
            "/paths//post/post/requestBody/content/application/json/schema/$ref": "the same",
            "/paths//post/post/responses/400/content/*/*": "without `produces` a response is JSON",
            "/paths//post/post/responses/400/content/application/json": "the same",
        ],
        "issue51d": [
            "/components": "a schema that references name inside a response stays there",
            "/paths//test/get/responses/200/content/application/json/schema/properties/database/$ref": "the same",
            "/paths//test/get/responses/200/content/application/json/schema/properties/default/$ref": "the same",
            "/paths//test/get/responses/200/content/application/json/schema/properties/default/properties": "the same",
            "/paths//test/get/responses/200/content/application/json/schema/properties/default/title": "the same",
            "/paths//test/get/responses/200/content/application/json/schema/properties/default/type": "the same",
            "/paths//test/get/responses/200/content/text/xml/schema/properties/database/$ref": "the same",
            "/paths//test/get/responses/200/content/text/xml/schema/properties/default/$ref": "the same",
            "/paths//test/get/responses/200/content/text/xml/schema/properties/default/properties": "the same",
            "/paths//test/get/responses/200/content/text/xml/schema/properties/default/title": "the same",
            "/paths//test/get/responses/200/content/text/xml/schema/properties/default/type": "the same",
        ],
        "issue76": [
            "/paths//{p4}/get/parameters/1/style": "styles are written even if they are the default",
            "/paths//{p4}/get/parameters/2/style": "`simple` is the default of a path",
            "/paths//{p4}/get/parameters/3/style": "`simple` is the default of a header",
            "/paths//{p4}/get/parameters/4/explode": "`explode` is written even if it is the default",
            "/paths//{p4}/get/parameters/5/explode": "the same",
        ],
    ]

    private static let folder: URL = {
        let package = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        return package.deletingLastPathComponent().appending(path: "shared/corpus/swagger2/converted")
    }()

    private static let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []).sorted()

    @Test(.enabled(if: !names.isEmpty), arguments: names)
    func upgradesMatchThoseOfAnotherTool(name: String) throws {
        let folder = Self.folder.appending(path: name)
        let upgraded = Upgraded(document: try String(contentsOf: folder.appending(path: "swagger.yaml"), encoding: .utf8))
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        let text = try String(contentsOf: folder.appending(path: "openapi.yaml"), encoding: .utf8)
        let expected = JSONNode.tree(text, in: &files, diagnostics: &diagnostics)
        #expect(upgraded.root.object?["openapi"]?.string == "3.0.4")
        let differences = upgraded.root.differences(from: expected).filter { $0 != "/openapi" }
        #expect(Set(differences) == Set(Self.deviations[name, default: [:]].keys))
    }
}

extension JSONNode {
    /// The places, as paths of keys, at which two trees differ. The order of keys doesn't count.
    fileprivate func differences(from other: JSONNode, at path: String = "") -> [String] {
        switch (value, other.value) {
        case (.object(let object), .object(let others)):
            let added = others.members.filter { object[$0.key] == nil }.map { "\(path)/\($0.key)" }
            return added
                + object.members.flatMap { member in
                    others[member.key].map { member.value.differences(from: $0, at: "\(path)/\(member.key)") } ?? ["\(path)/\(member.key)"]
                }
        case (.array(let elements), .array(let others)) where elements.count == others.count:
            return zip(elements, others).enumerated().flatMap { $1.0.differences(from: $1.1, at: "\(path)/\($0)") }
        default:
            return compact == other.compact ? [] : [path]
        }
    }
}
