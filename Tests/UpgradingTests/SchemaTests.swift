import Testing

@Suite struct SchemaTests {
    private func upgrade(_ schema: String) -> String {
        Upgraded(#""definitions": {"A": \#(schema), "B": {}}"#).json("/components/schemas/A")
    }

    @Test(arguments: [
        (##"{"$ref": "#/definitions/B"}"##, ##"{"$ref":"#/components/schemas/B"}"##),
        (##"{"$ref": "#/definitions/B/properties/c"}"##, ##"{"$ref":"#/components/schemas/B/properties/c"}"##),
        (##"{"$ref": "other.json#/definitions/B"}"##, ##"{"$ref":"other.json#/definitions/B"}"##),
        (##"{"$ref": "#/definitions/C"}"##, ##"{"$ref":"#/definitions/C"}"##),
        (
            ##"{"properties": {"$ref": {"$ref": "#/definitions/B"}, "x-nullable": {"type": "string"}}}"##,
            ##"{"properties":{"$ref":{"$ref":"#/components/schemas/B"},"x-nullable":{"type":"string"}}}"##
        ),
        (
            ##"{"items": {"$ref": "#/definitions/B"}, "additionalProperties": {"items": [{"$ref": "#/definitions/B"}]}}"##,
            ##"{"items":{"$ref":"#/components/schemas/B"},"additionalProperties":{"items":[{"$ref":"#/components/schemas/B"}]}}"##
        ),
        (##"{"allOf": [{"$ref": "#/definitions/B"}, {}]}"##, ##"{"allOf":[{"$ref":"#/components/schemas/B"},{}]}"##),
        (##"{"example": {"$ref": "#/definitions/B"}}"##, ##"{"example":{"$ref":"#/definitions/B"}}"##),
        (##"{"enum": [{"$ref": "#/definitions/B"}]}"##, ##"{"enum":[{"$ref":"#/definitions/B"}]}"##),
        (##"{"additionalProperties": false, "readOnly": true}"##, ##"{"additionalProperties":false,"readOnly":true}"##),
        (#"{"type": "file"}"#, #"{"type":"string","format":"binary"}"#),
        ("true", "true"),
    ])
    func referencesAreThoseOfComponents(schema: String, expected: String) {
        #expect(upgrade(schema) == expected)
    }

    @Test(arguments: [
        (#"{"type": "string", "x-nullable": true}"#, #"{"type":"string","nullable":true}"#),
        (#"{"type": "string", "x-nullable": true, "nullable": false}"#, #"{"type":"string","nullable":false}"#),
        (#"{"x-isnullable": true}"#, #"{"nullable":true}"#),
        (#"{"x-isnullable": true, "x-nullable": false}"#, #"{"nullable":false}"#),
        (#"{"x-example": 1}"#, #"{"example":1}"#),
        (#"{"x-example": 1, "example": 2}"#, #"{"example":2}"#),
        (#"{"x-examples": {"one": {"a": 1}}}"#, #"{"example":{"a":1}}"#),
        (#"{"x-deprecated": true}"#, #"{"deprecated":true}"#),
        (#"{"x-enum-varnames": ["A"], "x-other": 1}"#, #"{"x-enum-varnames":["A"],"x-other":1}"#),
    ])
    func extensionsAreKeywords(schema: String, expected: String) {
        #expect(upgrade(schema) == expected)
    }

    @Test func aDiscriminatorIsAnObject() {
        let upgraded = Upgraded(
            ##"""
            "definitions": {
              "Pet": {"type": "object", "discriminator": "kind", "properties": {"kind": {"type": "string"}}},
              "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}]}
            }
            """##
        )
        #expect(upgraded.json("/components/schemas/Pet/discriminator") == #"{"propertyName":"kind"}"#)
    }

    @Test func declaredDiscriminatorValuesAreAMapping() {
        let upgraded = Upgraded(
            ##"""
            "definitions": {
              "Pet": {"discriminator": "kind", "x-ms-discriminator-value": "#pet"},
              "Cat": {"allOf": [{"$ref": "#/definitions/Pet"}], "x-ms-discriminator-value": "#cat"},
              "Lion": {"allOf": [{"$ref": "#/definitions/Cat"}, {"x-ms-discriminator-value": "#lion"}]},
              "Dog": {"allOf": [{"$ref": "#/definitions/Pet"}]},
              "Other": {"discriminator": "kind"}
            }
            """##
        )
        #expect(
            upgraded.json("/components/schemas/Pet/discriminator")
                == ##"{"propertyName":"kind","mapping":{"#pet":"#/components/schemas/Pet","#cat":"#/components/schemas/Cat","##
                + ##""#lion":"#/components/schemas/Lion","Dog":"#/components/schemas/Dog"}}"##
        )
        #expect(upgraded.json("/components/schemas/Other/discriminator") == #"{"propertyName":"kind"}"#)
    }

    @Test func circularInheritanceEnds() {
        let upgraded = Upgraded(
            ##"""
            "definitions": {
              "A": {"discriminator": "k", "allOf": [{"$ref": "#/definitions/B"}], "x-ms-discriminator-value": "a"},
              "B": {"allOf": [{"$ref": "#/definitions/A"}]}
            }
            """##
        )
        #expect(
            upgraded.json("/components/schemas/A/discriminator/mapping")
                == ##"{"a":"#/components/schemas/A","B":"#/components/schemas/B"}"##
        )
    }

    @Test func referencesIntoResponsesFollowTheirTargets() {
        let upgraded = Upgraded(
            ##"""
            "paths": {"/a": {"get": {"responses": {"200": {"description": "", "schema": {"properties": {"b": {"type": "string"}}}}}}}},
            "definitions": {
              "A": {"$ref": "#/paths/~1a/get/responses/200/schema/properties/b"},
              "B": {"$ref": "#/paths/~1a/get/responses/404/schema"}
            }
            """##
        )
        #expect(
            upgraded.json("/components/schemas")
                == ##"{"A":{"$ref":"#/paths/~1a/get/responses/200/content/application~1json/schema/properties/b"},"##
                + ##""B":{"$ref":"#/paths/~1a/get/responses/404/schema"}}"##
        )
    }
}
