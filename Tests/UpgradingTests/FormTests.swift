import Testing

@Suite struct FormTests {
    private func upgrade(_ parameters: String, consumes: String = "[]") -> Upgraded {
        Upgraded(#""consumes": \#(consumes), "paths": {"/a": {"post": {"parameters": [\#(parameters)]}}}"#)
    }

    @Test func eachParameterIsAProperty() {
        let upgraded = upgrade(
            #"""
            {"name": "a", "in": "formData", "type": "integer", "required": true, "description": "A", "default": 1},
            {"name": "b", "in": "formData", "type": "string", "x-swift-name": "c", "x-example": "d"}
            """#
        )
        #expect(
            upgraded.json("/paths/~1a/post")
                == #"{"requestBody":{"content":{"application/x-www-form-urlencoded":{"schema":{"type":"object","properties":{"#
                + #""a":{"type":"integer","default":1,"description":"A"},"b":{"type":"string","x-swift-name":"c","example":"d"}},"#
                + #""required":["a"]}}},"required":true}}"#
        )
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        ("string", "[]", ["application/x-www-form-urlencoded"]),
        ("file", "[]", ["multipart/form-data"]),
        ("string", #"["application/json"]"#, ["application/x-www-form-urlencoded"]),
        (
            "string", #"["multipart/form-data", "application/x-www-form-urlencoded"]"#,
            ["multipart/form-data", "application/x-www-form-urlencoded"]
        ),
        ("file", #"["application/x-www-form-urlencoded", "multipart/form-data"]"#, ["multipart/form-data"]),
        ("file", #"["application/x-www-form-urlencoded"]"#, ["multipart/form-data"]),
        ("string", #"["multipart/form-data"]"#, ["multipart/form-data"]),
    ])
    func formsWithFilesAreMultipart(type: String, consumes: String, types: [String]) {
        let upgraded = upgrade(#"{"name": "a", "in": "formData", "type": "\#(type)"}"#, consumes: consumes)
        let schema = type == "file" ? #"{"type":"string","format":"binary"}"# : #"{"type":"string"}"#
        let content = types.map { #""\#($0)":{"schema":{"type":"object","properties":{"a":\#(schema)}}}"# }.joined(separator: ",")
        #expect(upgraded.json("/paths/~1a/post/requestBody/content") == "{\(content)}")
    }

    @Test(arguments: [
        ("csv", #"{"style":"form","explode":false}"#),
        ("ssv", #"{"style":"spaceDelimited","explode":false}"#),
        ("pipes", #"{"style":"pipeDelimited","explode":false}"#),
        ("multi", #"{"style":"form","explode":true}"#),
    ])
    func collectionFormatsAreEncodings(format: String, encoding: String) {
        let upgraded = upgrade(
            #"{"name": "a", "in": "formData", "type": "array", "items": {"type": "string"}, "collectionFormat": "\#(format)"}"#
        )
        #expect(
            upgraded.json("/paths/~1a/post/requestBody/content/application~1x-www-form-urlencoded")
                == #"{"schema":{"type":"object","properties":{"a":{"type":"array","items":{"type":"string"}}}},"#
                + #""encoding":{"a":\#(encoding)}}"#
        )
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        ("string", #""collectionFormat": "multi","#, #"{"type":"array","items":{"type":"string"}}"#, []),
        ("file", "", #"{"type":"array","items":{"type":"string","format":"binary"}}"#, []),
        (
            "string", "", #"{"type":"string"}"#,
            ["OpenAPI 3 has no `csv` here: the property is a string of elements separated by commas"]
        ),
        (
            "string", #""collectionFormat": "pipes","#, #"{"type":"string"}"#,
            ["OpenAPI 3 has no `pipes` here: the property is a string of elements separated by `|`"]
        ),
    ])
    func inMultipartEachElementIsAPart(items: String, format: String, schema: String, messages: [String]) {
        let upgraded = upgrade(
            #"{"name": "a", "in": "formData", "type": "array", \#(format) "items": {"type": "\#(items)"}}"#,
            consumes: #"["multipart/form-data"]"#
        )
        #expect(
            upgraded.json("/paths/~1a/post/requestBody/content/multipart~1form-data")
                == #"{"schema":{"type":"object","properties":{"a":\#(schema)}}}"#
        )
        #expect(upgraded.diagnostics.map { $0.split(separator: ": ", maxSplits: 2).last.map(String.init) } == messages)
    }

    @Test func anArrayWithSeparatorsIsSentURLEncodedIfTheOperationAcceptsThat() {
        let upgraded = upgrade(
            #"{"name": "a", "in": "formData", "type": "array", "items": {"type": "string"}}"#,
            consumes: #"["multipart/form-data", "application/x-www-form-urlencoded"]"#
        )
        #expect(upgraded.json("/paths/~1a/post/requestBody/content").hasPrefix(#"{"application/x-www-form-urlencoded":"#))
        #expect(upgraded.json("/paths/~1a/post/requestBody/content/multipart~1form-data") == "")
        #expect(upgraded.diagnostics == [])
    }
}
