import Testing

@Suite struct ParameterTests {
    /// The only parameter of an operation.
    private func upgrade(_ parameter: String) -> Upgraded {
        Upgraded(#""paths": {"/a": {"get": {"parameters": [\#(parameter)]}}}"#)
    }

    @Test(arguments: [
        (
            #"{"name": "a", "in": "query", "type": "integer", "format": "int64", "minimum": 1, "exclusiveMinimum": true, "default": 2}"#,
            #"{"name":"a","in":"query","schema":{"type":"integer","format":"int64","minimum":1,"exclusiveMinimum":true,"default":2}}"#
        ),
        (
            #"{"name": "a", "in": "path", "required": true, "description": "A", "type": "string", "enum": ["x"], "x-enum-varnames": ["Y"]}"#,
            #"{"name":"a","in":"path","required":true,"description":"A","schema":{"type":"string","enum":["x"],"x-enum-varnames":["Y"]}}"#
        ),
        (
            #"{"name": "a", "in": "header", "type": "string", "x-nullable": true, "x-swift-name": "b", "x-example": "c"}"#,
            #"{"name":"a","in":"header","x-swift-name":"b","example":"c","schema":{"type":"string","nullable":true}}"#
        ),
        (
            #"{"name": "a", "in": "query", "type": "string", "allowEmptyValue": true, "x-examples": {"one": 1, "two": {"value": 2}}}"#,
            #"{"name":"a","in":"query","allowEmptyValue":true,"examples":{"one":{"value":1},"two":{"value":2}},"schema":{"type":"string"}}"#
        ),
        (
            ##"{"name": "a", "in": "query", "schema": {"$ref": "#/definitions/Missing"}, "x-deprecated": true}"##,
            ##"{"name":"a","in":"query","deprecated":true,"schema":{"$ref":"#/definitions/Missing"}}"##
        ),
        (#"{"name": "a", "in": "query"}"#, #"{"name":"a","in":"query"}"#),
        ("7", "7"),
    ])
    func keywordsOfAValueMoveToItsSchema(parameter: String, expected: String) {
        let upgraded = upgrade(parameter)
        #expect(upgraded.json("/paths/~1a/get/parameters/0") == expected)
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        ("query", "", #""style":"form","explode":false"#),
        ("query", #""collectionFormat": "csv","#, #""style":"form","explode":false"#),
        ("query", #""collectionFormat": "ssv","#, #""style":"spaceDelimited","explode":false"#),
        ("query", #""collectionFormat": "pipes","#, #""style":"pipeDelimited","explode":false"#),
        ("query", #""collectionFormat": "multi","#, #""style":"form","explode":true"#),
        ("path", "", nil),
        ("header", #""collectionFormat": "csv","#, nil),
    ])
    func collectionFormatsAreStyles(place: String, format: String, style: String?) {
        let upgraded = upgrade(#"{"name": "a", \#(format) "in": "\#(place)", "type": "array", "items": {"type": "string"}}"#)
        let expected = #"{"name":"a","in":"\#(place)",\#(style.map { $0 + "," } ?? "")"schema":{"type":"array","items":{"type":"string"}}}"#
        #expect(upgraded.json("/paths/~1a/get/parameters/0") == expected)
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        ("path", "pipes", "OpenAPI 3 has no `pipes` here: the argument is a string of elements separated by `|`"),
        ("header", "ssv", "OpenAPI 3 has no `ssv` here: the argument is a string of elements separated by spaces"),
        ("header", "tsv", "OpenAPI 3 has no `tsv` here: the argument is a string of elements separated by tabs"),
    ])
    func arraysWithoutAStyleAreStringsWithAWarning(place: String, format: String, message: String) {
        let upgraded = upgrade(#"{"name": "a", "in": "\#(place)", "type": "array", "items": {}, "collectionFormat": "\#(format)"}"#)
        #expect(upgraded.json("/paths/~1a/get/parameters/0/schema") == #"{"type":"string"}"#)
        #expect(upgraded.diagnostics.map { $0.split(separator: ": ", maxSplits: 2).last.map(String.init) } == [message])
    }

    @Test(arguments: [
        (
            #"{"name": "a", "in": "query", "type": "array", "collectionFormat": "mutli"}"#,
            "1:126: warning: unknown `collectionFormat` mutli: did you mean `multi`? `csv` is used"
        ),
        (
            #"{"name": "a", "in": "path", "type": "array", "collectionFormat": "multi"}"#,
            "1:125: warning: `multi` is allowed only in the query and in forms: `csv` is used"
        ),
        (
            #"{"name": "a", "in": "query", "type": "array", "items": {"type": "array", "collectionFormat": "pipes"}}"#,
            "1:153: warning: OpenAPI 3 has no style for a nested array here: its elements are sent as JSON"
        ),
        (
            #"{"name": "a", "in": "formdata", "type": "string"}"#,
            "1:80: warning: unknown `in` value \"formdata\": it is read as `formData`"
        ),
    ])
    func errorsAreReportedWithTheirLocation(parameter: String, diagnostic: String) {
        #expect(upgrade(parameter).diagnostics == [diagnostic])
    }

    @Test func sharedParametersAreComponents() {
        let upgraded = Upgraded(
            ##"""
            "parameters": {
              "limit": {"name": "limit", "in": "query", "type": "integer"},
              "pet": {"name": "pet", "in": "body", "schema": {"type": "object"}},
              "file": {"name": "file", "in": "formData", "type": "file"},
              "alias": {"$ref": "#/parameters/limit"}
            },
            "paths": {"/a": {"parameters": [{"$ref": "#/parameters/limit"}, {"$ref": "#/parameters/gone"}], "get": {}}}
            """##
        )
        #expect(
            upgraded.json("/components")
                == ##"{"parameters":{"limit":{"name":"limit","in":"query","schema":{"type":"integer"}},"##
                + ##""alias":{"$ref":"#/components/parameters/limit"}},"requestBodies":{"pet":{"##
                + ##""content":{"application/json":{"schema":{"type":"object"}}}}}}"##
        )
        #expect(
            upgraded.json("/paths/~1a/parameters") == ##"[{"$ref":"#/components/parameters/limit"},{"$ref":"#/parameters/gone"}]"##
        )
    }
}
