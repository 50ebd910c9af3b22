import Testing

@Suite struct BodyTests {
    @Test(arguments: [
        (#""consumes": ["application/json", "application/xml"],"#, "", ["application/json", "application/xml"]),
        (#""consumes": ["application/json"],"#, #""consumes": ["text/plain"],"#, ["text/plain"]),
        (#""consumes": ["application/xml"],"#, #""consumes": [],"#, ["application/json"]),
        ("", "", ["application/json"]),
    ])
    func aBodyHasTheMediaTypesOfItsOperation(document: String, operation: String, types: [String]) {
        let body = #"{"name": "pet", "in": "body", "description": "P", "required": true, "schema": {"type": "object"}, "x-a": 1}"#
        let upgraded = Upgraded(#"\#(document) "paths": {"/a": {"post": {\#(operation) "parameters": [\#(body)]}}}"#)
        let content = types.map { #""\#($0)":{"schema":{"type":"object"}}"# }.joined(separator: ",")
        #expect(
            upgraded.json("/paths/~1a/post")
                == #"{"requestBody":{"description":"P","required":true,"x-a":1,"content":{\#(content)}}}"#
        )
        #expect(upgraded.diagnostics == [])
    }

    @Test func examplesAreThoseOfTheirMediaType() {
        let upgraded = Upgraded(
            #"""
            "consumes": ["application/json", "text/plain"],
            "paths": {"/a": {"post": {"parameters": [
              {"name": "a", "in": "body", "schema": {}, "x-examples": {"application/json": {"id": 1}, "application/xml": "<a/>"}}
            ]}}}
            """#
        )
        #expect(
            upgraded.json("/paths/~1a/post/requestBody/content")
                == #"{"application/json":{"schema":{},"example":{"id":1}},"text/plain":{"schema":{}}}"#
        )
    }

    @Test func aSharedBodyIsCopiedOnlyIfTheMediaTypesDiffer() {
        let upgraded = Upgraded(
            ##"""
            "consumes": ["application/json"],
            "parameters": {"pet": {"name": "pet", "in": "body", "schema": {"$ref": "#/definitions/Pet"}}},
            "definitions": {"Pet": {"type": "object"}},
            "paths": {"/a": {
              "post": {"parameters": [{"$ref": "#/parameters/pet"}]},
              "put": {"consumes": ["application/xml"], "parameters": [{"$ref": "#/parameters/pet"}]}
            }}
            """##
        )
        #expect(upgraded.json("/paths/~1a/post") == ##"{"requestBody":{"$ref":"#/components/requestBodies/pet"}}"##)
        #expect(
            upgraded.json("/paths/~1a/put")
                == ##"{"requestBody":{"content":{"application/xml":{"schema":{"$ref":"#/components/schemas/Pet"}}}}}"##
        )
    }

    @Test func bodiesAndFormsOfAPathApplyToEachOperation() {
        let upgraded = Upgraded(
            #"""
            "paths": {
              "/a": {
                "parameters": [{"name": "a", "in": "body", "schema": {}}, {"name": "q", "in": "query"}],
                "put": {},
                "post": {"parameters": [{"name": "b", "in": "formData", "type": "string"}]}
              },
              "/b": {
                "parameters": [{"name": "x", "in": "formData", "type": "integer"}, {"name": "y", "in": "formData", "type": "string"}],
                "put": {"parameters": [{"name": "x", "in": "formData", "type": "boolean"}]}
              }
            }
            """#
        )
        #expect(upgraded.json("/paths/~1a/parameters") == #"[{"name":"q","in":"query"}]"#)
        #expect(upgraded.json("/paths/~1a/put/requestBody/content") == #"{"application/json":{"schema":{}}}"#)
        #expect(
            upgraded.json("/paths/~1a/post/requestBody/content")
                == #"{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"b":{"type":"string"}}}}}"#
        )
        #expect(
            upgraded.json("/paths/~1b/put/requestBody/content/application~1x-www-form-urlencoded/schema/properties")
                == #"{"y":{"type":"string"},"x":{"type":"boolean"}}"#
        )
        #expect(upgraded.json("/paths/~1b/parameters") == "")
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        (
            #"{"name": "a", "in": "body", "schema": {}}, {"name": "b", "in": "body", "schema": {}}"#,
            #"warning: an operation can have only one body: the parameter "b" is omitted"#
        ),
        (
            #"{"name": "a", "in": "body", "schema": {}}, {"name": "b", "in": "formData", "type": "string"}"#,
            #"warning: an operation can't have both a body and a form: the form parameter "b" is omitted"#
        ),
        (#"{"name": "a", "in": "body", "type": "string"}"#, #"warning: the body "a" has no `schema`: add one that describes it"#),
        (#"{"in": "formData", "type": "string"}"#, "warning: the form parameter has no `name`: it is omitted"),
    ])
    func errorsAreReported(parameters: String, message: String) {
        let upgraded = Upgraded(#""paths": {"/a": {"post": {"parameters": [\#(parameters)]}}}"#)
        #expect(upgraded.diagnostics.map { $0.split(separator: ": ", maxSplits: 1).last.map(String.init) } == [message])
    }
}
