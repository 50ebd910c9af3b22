import JSONReading
import Reporting
import Testing

@testable import APIDescription

@Suite struct SchemaTests {
    @Test(arguments: [
        (#"{ "type": "string" }"#, [SchemaType.string], false),
        (#"{ "type": ["string", "null"] }"#, [.string, .null], false),
        (#"{ "type": ["string", null] }"#, [.string, .null], false),
        (#"{ "nullable": true, "type": "string" }"#, [.string, .null], false),
        (#"{ "type": "string", "nullable": false }"#, [.string], false),
        (#"{ "x-nullable": true, "type": "string" }"#, [.string, .null], false),
        (#"{ "type": "string", "x-nullable": false }"#, [.string], false),
        (#"{ "type": "string", "x-nullable": true, "nullable": false }"#, [.string], false),
        (#"{ "type": "string", "nullable": false, "x-nullable": true }"#, [.string], false),
        (##"{ "nullable": true, "$ref": "#/components/schemas/A" }"##, [], true),
        (#"{ "nullable": true }"#, [], true),
    ])
    func typesAreOneSet(text: String, types: [SchemaType], isNullable: Bool) {
        let loaded = Loaded(schemas: #""A": {}, "B": \#(text)"#)
        #expect(loaded.schema("B")?.types == SchemaTypeSet(types))
        #expect(loaded.schema("B")?.isNullable == isNullable)
        #expect(loaded.diagnostics == [])
    }

    @Test(
        arguments: [
            (#"{ "minimum": 3 }"#, "3", nil),
            (#"{ "exclusiveMinimum": 3 }"#, nil, "3"),
            (#"{ "exclusiveMinimum": true, "minimum": 3 }"#, nil, "3"),
            (#"{ "minimum": 3, "exclusiveMinimum": false }"#, "3", nil),
            (#"{ "exclusiveMinimum": true }"#, nil, nil),
        ] as [(String, String?, String?)]
    )
    func exclusiveMinimumIsANumber(text: String, minimum: String?, exclusiveMinimum: String?) {
        let loaded = Loaded(schemas: #""A": \#(text)"#)
        #expect(loaded.schema("A")?.limits.minimum?.text == minimum)
        #expect(loaded.schema("A")?.limits.exclusiveMinimum?.text == exclusiveMinimum)
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: [
        (#"{ "example": 1, "examples": [2] }"#, ["1", "2"]),
        (#"{ "examples": { "a": { "value": 1 }, "b": 2 } }"#, ["1", "2"]),
        (#"{ "example": 1 }"#, ["1"]),
    ])
    func everyKindOfExampleIsPreserved(text: String, examples: [String]) {
        let loaded = Loaded(schemas: #""A": \#(text)"#)
        #expect(loaded.schema("A")?.examples.map { $0.number?.text } == examples)
        #expect(loaded.diagnostics == [])
    }

    @Test func aNullExampleAndANullDefaultAreValues() {
        let loaded = Loaded(schemas: #""A": { "example": null, "default": null, "const": null }"#)
        #expect(loaded.schema("A")?.examples.map(\.isNull) == [true])
        #expect(loaded.schema("A")?.defaultValue?.isNull == true)
        #expect(loaded.schema("A")?.constant?.isNull == true)
    }

    @Test(arguments: [
        (#"{}"#, "unspecified"),
        (#"{ "additionalProperties": true }"#, "any"),
        (#"{ "additionalProperties": {} }"#, "any"),
        (#"{ "additionalProperties": { "description": "Whatever." } }"#, "any"),
        (#"{ "additionalProperties": false }"#, "none"),
        (#"{ "additionalProperties": { "type": "string" } }"#, "schema"),
        (#"{ "unevaluatedProperties": { "type": "string" } }"#, "schema"),
        (#"{ "unevaluatedProperties": true, "additionalProperties": false }"#, "none"),
    ])
    func additionalPropertiesHaveFourForms(text: String, expected: String) {
        let loaded = Loaded(schemas: #""A": \#(text)"#)
        let found =
            switch loaded.schema("A").map(\.additionalProperties) {
            case .some(.unspecified): "unspecified"
            case .some(.any): "any"
            case .some(.none): "none"
            case .some(.schema): "schema"
            case nil: "no schema"
            }
        #expect(found == expected)
    }

    @Test func anArrayOfItemsIsATuple() {
        let loaded = Loaded(schemas: #""A": { "items": [{ "type": "string" }, { "type": "integer" }] }"#)
        #expect(loaded.schema("A")?.items == nil)
        #expect(loaded.schema("A")?.prefixItems.map { loaded.schema($0)?.types } == [[.string], [.integer]])
    }

    @Test func propertiesPreserveTheirOrderAndLocations() {
        let loaded = Loaded(schemas: #""A": { "required": ["z", "z", "q"], "properties": { "z": {}, "a/b": {}, "$ref": {} } }"#)
        let schema = loaded.schema("A")
        #expect(schema?.properties.map(\.name) == ["z", "a/b", "$ref"])
        #expect(schema?.required == ["z", "q"])
        #expect(schema?.reference == nil)
        #expect(loaded.property("a/b", of: "A")?.pointer == "#/components/schemas/A/properties/a~1b")
        #expect(schema.map { loaded.files.describe($0.properties[0].location) } == "api.json:3:53")
        #expect(loaded.diagnostics == [])
    }

    @Test func anEnumHasEachValueOnce() {
        let loaded = Loaded(schemas: #""A": { "enum": ["a", 1, 1.0, "1", null, "a", null, { "x": 1 }, { "x": 1.0 }] }"#)
        #expect(loaded.schema("A")?.enumeration?.map(\.kindDescription) == ["a string", "a number", "a string", "null", "an object"])
        #expect(loaded.diagnostics == [])
    }

    @Test func booleanSchemasArePreserved() {
        let loaded = Loaded(schemas: #""A": true, "B": { "items": false }"#)
        #expect(loaded.schema("A")?.boolean == true)
        #expect(loaded.schema(loaded.schema("B")?.items)?.boolean == false)
    }

    @Test(arguments: [
        (#"{ "type": "strng" }"#, #"15: warning: unknown type "strng"; did you mean "string"?"#),
        (
            #"{ "type": "vector" }"#,
            #"15: warning: unknown type "vector": write `null`, `boolean`, `integer`, `number`, `string`, `array`, `object`"#
        ),
        (#"{ "description": 5 }"#, "22: warning: `description` must be a string, not a number; it is ignored"),
        (#"{ "properties": [] }"#, "21: warning: `properties` must be an object, not an array; it is ignored"),
        (#"{ "minLength": "1" }"#, "20: warning: `minLength` must be a whole number, not a string; it is ignored"),
        (#"{ "minLength": 1.5 }"#, "20: warning: `minLength` must be a whole number, not 1.5; it is ignored"),
        (#"{ "required": ["a", 1] }"#, "25: warning: `required` must contain only strings, not a number; this one is ignored"),
        (
            #"{ "required": true }"#,
            "19: warning: `required` must be an array of names in the object's schema, not a boolean in a property's; it is ignored"
        ),
        (#"{ "propertes": {} }"#, "7: warning: a schema has no `propertes`; did you mean `properties`?"),
        (#"{ "requried": [] }"#, "7: warning: a schema has no `requried`; did you mean `required`?"),
        (#"{ "tpye": "string" }"#, "7: warning: a schema has no `tpye`; did you mean `type`?"),
        ("5", "5: warning: a schema must be an object, `true` or `false`, not a number; any value is accepted here"),
        (#"{ "$ref": 5 }"#, "15: warning: `$ref` must be a string, not a number; it is ignored"),
        (#"{ "discriminator": {} }"#, "24: warning: a discriminator needs a `propertyName`; it is omitted"),
    ])
    func errorsAreLocatedAndOmitOnlyTheirValue(text: String, diagnostic: String) {
        let loaded = Loaded(schemas: #""A":\#(text), "B": { "type": "string" }"#)
        #expect(loaded.diagnostics == ["api.json:3:" + diagnostic])
        #expect(loaded.schema("A")?.types == [])
        #expect(loaded.schema("B")?.types == [.string])
    }

    @Test(arguments: [
        #"{ "x-propertes": 1 }"#, #"{ "unheardOf": 1 }"#, #"{ "description": null, "type": null }"#, #"{ "$id": "a", "not": {} }"#,
    ])
    func unknownKeywordsAreNotErrors(text: String) {
        #expect(Loaded(schemas: #""A": \#(text)"#).diagnostics == [])
    }

    @Test func theTypeOfAFileIsAString() {
        let loaded = Loaded(schemas: #""A": { "type": "file" }"#)
        #expect(loaded.schema("A")?.types == [.string])
        #expect(loaded.schema("A")?.format == "binary")
        #expect(
            loaded.diagnostics
                == [#"api.json:3:16: warning: `file` is a type of Swagger 2.0: write `"type": "string", "format": "binary"`"#]
        )
    }

    @Test func aDiscriminatorNamesSchemasOrRefersToThem() {
        let loaded = Loaded(
            schemas: ##"""
                "Cat": {}, "Dog": {},
                "Pet": { "discriminator": { "propertyName": "kind", "mapping": {
                "dog": "Dog", "cat": "#/components/schemas/Cat", "cow": "Dig"
                } } }
                """##
        )
        let discriminator = loaded.schema("Pet")?.discriminator
        #expect(discriminator?.propertyName == "kind")
        #expect(discriminator?.mapping.map(\.value) == ["dog", "cat"])
        #expect(
            discriminator?.mapping.map { loaded.schema($0.schema)?.pointer } == ["#/components/schemas/Dog", "#/components/schemas/Cat"]
        )
        #expect(loaded.diagnostics == [##"api.json:5:57: warning: there is no value at "#/components/schemas/Dig"; did you mean "Dog"?"##])
    }
}
