import Testing

@Suite struct ResponseTests {
    private func upgrade(_ responses: String, document: String = "", operation: String = "") -> Upgraded {
        Upgraded(#"\#(document) "paths": {"/a": {"get": {\#(operation) "responses": {\#(responses)}}}}"#)
    }

    @Test(arguments: [
        ("", "", #"{"type": "object"}"#, ["application/json"]),
        (#""produces": ["application/xml"],"#, "", #"{"type": "object"}"#, ["application/xml"]),
        (#""produces": ["application/xml"],"#, #""produces": ["text/csv", "text/csv"],"#, #"{"type": "object"}"#, ["text/csv"]),
        ("", "", #"{"type": "file"}"#, ["application/octet-stream"]),
        (#""produces": ["application/json"],"#, "", #"{"type": "file"}"#, ["application/json"]),
    ])
    func aResponseHasTheMediaTypesOfItsOperation(document: String, operation: String, schema: String, types: [String]) {
        let upgraded = upgrade(#""200": {"description": "", "schema": \#(schema)}"#, document: document, operation: operation)
        let expected = schema.contains("file") ? #"{"type":"string","format":"binary"}"# : #"{"type":"object"}"#
        let content = types.map { #""\#($0)":{"schema":\#(expected)}"# }.joined(separator: ",")
        #expect(upgraded.json("/paths/~1a/get/responses/200") == #"{"description":"","content":{\#(content)}}"#)
        #expect(upgraded.diagnostics == [])
    }

    @Test func aResponseWithoutASchemaHasNoContent() {
        let upgraded = upgrade(#""204": {"description": "Gone"}, "x-a": {"schema": {}}"#)
        #expect(upgraded.json("/paths/~1a/get/responses") == #"{"204":{"description":"Gone"},"x-a":{"schema":{}}}"#)
    }

    @Test func examplesAreThoseOfTheirMediaType() {
        let upgraded = upgrade(
            #""200": {"schema": {}, "examples": {"application/json": {"id": 1}, "text/plain": "x"}}, "201": {"examples": {"text/csv": "a,b"}}"#,
            operation: #""produces": ["application/json; charset=utf-8"],"#
        )
        #expect(
            upgraded.json("/paths/~1a/get/responses")
                == #"{"200":{"content":{"application/json; charset=utf-8":{"schema":{},"example":{"id":1}}}},"#
                + #""201":{"content":{"application/json; charset=utf-8":{}}}}"#
        )
    }

    @Test func headersHaveSchemas() {
        let upgraded = upgrade(
            #""200": {"headers": {"X-Rate": {"type": "integer", "description": "R", "x-example": 3}, "X-Ids": {"type": "array", "items": {"type": "string"}}}}"#
        )
        #expect(
            upgraded.json("/paths/~1a/get/responses/200/headers")
                == #"{"X-Rate":{"description":"R","example":3,"schema":{"type":"integer"}},"#
                + #""X-Ids":{"schema":{"type":"array","items":{"type":"string"}}}}"#
        )
    }

    @Test func anErrorOfAnOperationThatProducesFilesIsJSON() {
        let upgraded = upgrade(
            #""200": {"schema": {"type": "file"}}, "404": {"schema": {"type": "object"}}"#,
            operation: #""produces": ["image/png"],"#
        )
        #expect(upgraded.json("/paths/~1a/get/responses/404/content").hasPrefix(#"{"application/json":{"#))
        #expect(upgraded.json("/paths/~1a/get/responses/200/content") == #"{"image/png":{"schema":{"type":"string","format":"binary"}}}"#)
        #expect(upgraded.diagnostics == [])
    }

    @Test func anObjectInAnImageIsReported() {
        let upgraded = upgrade(#""200": {"schema": {"type": "array"}}"#, operation: #""produces": ["image/png"],"#)
        #expect(
            upgraded.diagnostics == [
                #"1:59: warning: `produces` lists only "image/png", which can't encode the response's schema: `application/json` is added"#
            ]
        )
    }

    @Test func aSharedResponseIsCopiedOnlyIfTheMediaTypesDiffer() {
        let upgraded = Upgraded(
            ##"""
            "produces": ["application/json"],
            "responses": {"Gone": {"description": "", "schema": {"type": "object"}}, "Empty": {"description": ""}},
            "paths": {"/a": {
              "get": {"responses": {"404": {"$ref": "#/responses/Gone"}}},
              "put": {"produces": ["text/xml"], "responses": {"404": {"$ref": "#/responses/Gone"}, "204": {"$ref": "#/responses/Empty"}}}
            }}
            """##
        )
        #expect(upgraded.json("/paths/~1a/get/responses") == ##"{"404":{"$ref":"#/components/responses/Gone"}}"##)
        #expect(
            upgraded.json("/paths/~1a/put/responses")
                == ##"{"404":{"description":"","content":{"text/xml":{"schema":{"type":"object"}}}},"204":{"$ref":"#/components/responses/Empty"}}"##
        )
    }
}
