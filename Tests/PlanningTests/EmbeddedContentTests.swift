import APIDescription
import Testing

@testable import Planning

/// The `contentSchema` of strings with JSON is used or reported.
@Suite struct EmbeddedContentTests {
    private static let text = """
        {"type": "string", "contentMediaType": "application/json", "contentSchema": {"type": "object", "properties": {"a": {"type": "integer"}}}}
        """

    @Test(arguments: [
        (#"{"type": "array", "items": TEXT}"#, "#/components/schemas/Holder/properties/p/items"),
        (#"{"type": "object", "additionalProperties": TEXT}"#, "#/components/schemas/Holder/properties/p/additionalProperties"),
        (##"{"type": "array", "items": {"$ref": "#/components/schemas/Text"}}"##, "#/components/schemas/Holder/properties/p/items"),
    ])
    func jsonThatRemainsTextIsReported(property: String, pointer: String) throws {
        let untyped = try report(property)
        #expect(untyped.map(\.pointer.text) == [pointer])
        #expect(untyped.map(\.why) == ["the JSON that the string holds remains text"])
    }

    @Test(arguments: ["TEXT", ##"{"$ref": "#/components/schemas/Text"}"##, #"{"type": "array", "items": {"type": "string"}}"#])
    func jsonInAPropertyIsTyped(property: String) throws {
        #expect(try report(property).isEmpty)
    }

    private func report(_ property: String) throws -> [Remark] {
        let schemas = #"{"Holder": {"type": "object", "properties": {"p": PROPERTY}}, "Text": TEXT}"#
            .replacing("PROPERTY", with: property)
            .replacing("TEXT", with: Self.text)
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Example", "version": "1"}, "paths": {}, "components": {"schemas": \(schemas)}}
            """
        return try ClientPlan(ofDescription: text).report.untyped
    }
}
