import APIDescription
import Reporting
import Testing
import Validating

/// Examples that contradict their own schemas.
@Suite struct ExampleTests {
    /// Returns the diagnostics of a component `A` with these keywords and this example.
    private func check(_ schema: String, example: String, others: String = "") -> [String] {
        diagnostics(##""components": {"schemas": {"A": {\##(schema), "example": \##(example)}\##(others.isEmpty ? "" : ", " + others)}}"##)
    }

    private func diagnostics(_ content: String) -> [String] {
        let text = #"{"openapi": "3.0.3", "info": {"title": "T", "version": "1"}, \#(content)}"#
        var (files, diagnostics) = (SourceFiles(), Diagnostics())
        let api = API.load(
            path: "api.json",
            overlays: [],
            files: &files,
            readFile: { _ in Array(text.utf8) },
            diagnostics: &diagnostics
        )
        _ = api?.checkExamples(diagnostics: &diagnostics)
        return diagnostics.list.map { $0.formatted(in: files) }.map { line in
            line.replacing(#/^api\.json:\d+:\d+: warning: the example contradicts /#, with: "").replacing(": correct one of them", with: "")
        }
    }

    @Test(
        "Values of another kind, another list and outside of limits are reported",
        arguments: [
            (#""type": "string""#, "12", "expected a string, found 12"),
            (#""type": "integer""#, "1.5", "expected an integer, found 1.5"),
            (#""type": "object""#, "[1]", "expected an object, found an array"),
            (#""type": "string", "enum": ["a", "b"]"#, #""c""#, #"expected one of "a", "b", found "c""#),
            (#""type": "integer", "minimum": 1"#, "0", "expected at least 1, found 0"),
            (#""type": "number", "maximum": 2"#, "2.5", "expected at most 2, found 2.5"),
            (#""type": "string", "maxLength": 2"#, #""abc""#, "expected at most 2 characters, found 3"),
            (#""type": "string", "pattern": "^[a-z]+$""#, #""A1""#, #"expected text that matches `^[a-z]+$`, found "A1""#),
            (#""type": "array", "items": {}, "minItems": 1"#, "[]", "expected at least 1 element, found 0"),
        ]
    )
    func contradictions(_ schema: String, _ example: String, _ text: String) {
        #expect(check(schema, example: example) == ["#/components/schemas/A: \(text)"])
    }

    @Test(
        "What a schema allows isn't reported",
        arguments: [
            (#""type": "integer""#, "1.0"),
            (#""type": "string", "nullable": true"#, "null"),
            (#""nullable": true, "allOf": [{"type": "string"}]"#, "null"),
            (#""type": "number", "enum": [1, 2]"#, "1.0"),
            (#""type": "string", "format": "email""#, #""not an address""#),
            (#""type": "string", "pattern": "(?<unclosed""#, #""x""#),
            (#""type": "object", "required": ["id"], "properties": {"id": {"type": "string", "readOnly": true}}"#, "{}"),
            (#""oneOf": [{"type": "string"}, {"type": "string", "maxLength": 3}]"#, #""ab""#),
            (##""properties": {"a": {"$ref": "#/components/schemas/A"}}"##, #"{"a": {"a": {}}}"#),
        ]
    )
    func allowed(_ schema: String, _ example: String) {
        #expect(check(schema, example: example) == [])
    }

    @Test("Members are compared with their own schemas") func members() {
        let schema =
            #""type": "object", "required": ["id", "name"], "properties": {"id": {"type": "integer"}}, "additionalProperties": false"#
        #expect(
            check(schema, example: #"{"id": "1", "extra": 2}"#) == [
                "#/components/schemas/A: expected a member `name`, which is required",
                "#/components/schemas/A/properties/id: expected an integer, found \"1\"",
                "#/components/schemas/A: expected no member `extra`, since `additionalProperties` is false",
            ]
        )
    }

    @Test("A value of a union is compared with the member that its discriminator names") func unions() {
        let pets = ##"""
            "Cat": {"type": "object", "required": ["kind"], "properties": {"kind": {"type": "string"}, "lives": {"type": "integer"}}},
            "Dog": {"type": "object", "required": ["kind", "bark"], "properties": {"kind": {"type": "string"}, "bark": {"type": "string"}}}
            """##
        let members = ##""oneOf": [{"$ref": "#/components/schemas/Cat"}, {"$ref": "#/components/schemas/Dog"}]"##
        let mapping = ##""propertyName": "kind", "mapping": {"cat": "#/components/schemas/Cat", "dog": "#/components/schemas/Dog"}"##
        let named = check("\(members), \"discriminator\": {\(mapping)}", example: #"{"kind": "cat", "lives": "nine"}"#, others: pets)
        #expect(named == ["#/components/schemas/Cat/properties/lives: expected an integer, found \"nine\""])
        let unnamed = check(members, example: #"{"lives": 9}"#, others: pets)
        #expect(unnamed == ["#/components/schemas/A: expected a value of one of the 2 schemas of `oneOf`, found an object"])
    }

    @Test("Schemas that refer to themselves end") func recursion() {
        let schemas = ##"""
            "A": {"allOf": [{"$ref": "#/components/schemas/B"}], "example": {"next": {"next": {"next": 1}}}},
            "B": {"type": "object", "properties": {"next": {"$ref": "#/components/schemas/A"}}}
            """##
        #expect(
            diagnostics("\"components\": {\"schemas\": {\(schemas)}}") == [
                "#/components/schemas/B: expected an object, found 1"
            ]
        )
    }

    @Test("Examples of parameters and JSON bodies are compared, and those of other bodies aren't") func operations() {
        let found = diagnostics(
            ##"""
            "paths": {"/a": {"post": {
              "parameters": [{"name": "limit", "in": "query", "schema": {"type": "integer"}, "example": "ten"}],
              "requestBody": {"content": {
                "application/json": {"schema": {"type": "integer"}, "examples": {"one": {"value": "x"}, "two": {"value": 2}}},
                "application/xml": {"schema": {"type": "object"}, "example": "<a/>"}}},
              "responses": {"200": {"description": "", "content": {"application/vnd.a+json": {"schema": {"type": "array"}, "example": {}}}}}
            }}}
            """##
        )
        #expect(
            found.map { $0.split(separator: ": ", maxSplits: 1)[1] } == [
                "expected an integer, found \"ten\"", "expected an integer, found \"x\"", "expected an array, found an object",
            ]
        )
    }
}
