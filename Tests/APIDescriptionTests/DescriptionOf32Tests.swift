import JSONReading
import Testing

@testable import APIDescription

/// Features of OpenAPI 3.2.
@Suite struct DescriptionOf32Tests {
    @Test func theFullQueryIsAParameter() {
        let loaded = Loaded(
            #"""
            "paths": { "/a": { "get": { "parameters": [{ "name": "all", "in": "querystring", "required": true,
            "content": { "application/x-www-form-urlencoded": { "schema": { "type": "object" } } } }] } } }
            """#
        )
        #expect(loaded.operation?.parameters.map(\.place) == [.query])
        #expect(loaded.operation?.parameters.first?.isWholeQuery == true)
        #expect(loaded.schema(loaded.operation?.parameters.first?.schema)?.types == [.object])
        #expect(loaded.operation?.parameters.first?.isRequired == true)
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: [
        (
            #"{ "name": "q", "in": "query" }"#,
            #"the parameter "all" already represents the full query string: make "q" part of it; both are sent"#
        ),
        (
            #"{ "name": "b", "in": "querystring", "content": { "application/x-www-form-urlencoded": {} } }"#,
            #"the parameter "all" already represents the full query string: remove it or "b"; both are sent"#
        ),
    ])
    func fullQueriesNextToOtherParametersAreReported(other: String, message: String) {
        let loaded = Loaded(
            #"""
            "paths": { "/a": { "parameters": [{ "name": "all", "in": "querystring", "content": { "application/x-www-form-urlencoded": {} } }],
            "get": { "parameters": [\#(other)] } } }
            """#
        )
        #expect(loaded.diagnostics == ["api.json:3:25: warning: " + message])
    }

    @Test func fullQueriesAreReportedInUnusedPathItems() {
        let whole = #"{ "name": "all", "in": "querystring", "content": { "application/json": {} } }"#
        let parameters = #""parameters": [{ "name": "q", "in": "query" }, \#(whole)]"#
        let loaded = Loaded(
            #"""
            "components": { "pathItems": { "a": {
            \#(parameters), "get": {} }, "b": { "get": {
            \#(parameters) } } } }
            """#
        )
        let message = #"the parameter "all" already represents the full query string: make "q" part of it; both are sent"#
        #expect(loaded.diagnostics == ["api.json:3:16: warning: " + message, "api.json:4:16: warning: " + message])
    }

    @Test(arguments: [
        (
            #""in": "header", "name": "Bad[Header]""#,
            #""Bad[Header]" isn't a valid header name: use letters, digits and hyphens; the parameter is omitted"#
        ),
        (
            #""in": "header", "name": "a", "allowReserved": true"#,
            "`allowReserved` has no effect here, since nothing is percent-encoded: remove it"
        ),
        (
            #""in": "query", "name": "a", "style": "cookie""#,
            "the style `cookie` is only for cookies: the default is used"
        ),
        (
            #""in": "querystring", "name": "a", "content": {}"#,
            #"the parameter "a" represents the full query string, so it needs `content` instead of `schema`; it is omitted"#
        ),
        (
            #""in": "query", "name": "a", "style": "simple""#,
            "a query parameter can't have the style `simple`: the default is used"
        ),
        (
            #""in": "query", "name": "a", "style": "form", "content": { "text/plain": {} }"#,
            "`style` has no effect next to `content`: remove one of them; `content` is used"
        ),
        (
            #""in": "querystring", "name": "a", "schema": {}"#,
            #"the parameter "a" represents the full query string, so it needs `content` instead of `schema`; it is omitted"#
        ),
    ])
    func aParameterThatCannotBeSentAsWrittenIsReported(text: String, message: String) {
        let loaded = Loaded(#""paths": { "/a": { "get": { "parameters": [{ \#(text) }] } } }"#)
        #expect(loaded.diagnostics.map { $0.replacing(#/^api.json:\d+:\d+: warning: /#, with: "") } == [message])
    }

    @Test func aDiscriminatorHasADefault() {
        let loaded = Loaded(
            schemas: ##"""
                "A": {}, "B": {}, "Pet": { "oneOf": [{ "$ref": "#/components/schemas/A" }, { "$ref": "#/components/schemas/B" }],
                "discriminator": { "propertyName": "kind", "mapping": { "a": "A" }, "defaultMapping": "B" } }
                """##
        )
        let discriminator = loaded.schema("Pet")?.discriminator
        #expect(discriminator?.mapping.map(\.value) == ["a"])
        #expect(loaded.schema(discriminator?.defaultSchema)?.pointer == "#/components/schemas/B")
    }

    @Test func tagsAreNestedUnderOtherTags() {
        let loaded = Loaded(
            #"""
            "tags": [{ "name": "admin", "summary": "Administration" }, { "name": "users", "parent": "admin", "kind": "nav" },
            { "name": "a", "parent": "b" }, { "name": "b", "parent": "a" }, { "name": "c", "parent": "admni" }]
            """#
        )
        #expect(loaded.api?.tags.map(\.parent) == [nil, "admin", nil, "a", nil])
        #expect(loaded.api?.tags.first?.summary == "Administration")
        #expect(
            loaded.diagnostics == [
                #"api.json:3:65: warning: unknown tag "admni"; did you mean "admin"? The tag is not nested"#,
                #"api.json:3:1: warning: "a" refers to itself: "a" → "b" → "a"; replace one of the references with a definition"#,
            ]
        )
    }

    @Test func encodingsOfPartsByPositionHaveHeadersAndEncodingsInside() {
        let loaded = Loaded(
            #"""
            "paths": { "/a": { "post": { "requestBody": { "content": { "multipart/mixed": { "itemSchema": {},
            "prefixEncoding": [{ "contentType": "application/json", "headers": { "X-A": { "required": true } } }],
            "itemEncoding": { "contentType": "multipart/mixed", "itemEncoding": { "contentType": "image/png" } } } } } } } }
            """#
        )
        let content = loaded.operation?.requestBody?.content.first
        #expect(content?.prefixEncodings.map(\.contentType) == ["application/json"])
        #expect(content?.prefixEncodings.first?.headers.map(\.name) == ["X-A"])
        #expect(content?.prefixEncodings.first?.headers.first?.isRequired == true)
        guard case .byPosition(let prefix, let item) = content?.itemEncoding?.inner else {
            Issue.record("the encoding inside is missing")
            return
        }
        #expect(prefix.isEmpty)
        #expect(item?.contentType == "image/png")
    }

    @Test func anExampleIsAValueOrItsText() {
        let loaded = Loaded(
            #"""
            "paths": { "/a": { "post": { "requestBody": { "content": {
            "application/json": { "examples": { "a": { "dataValue": [1] }, "b": { "serializedValue": "[2]" }, "c": { "serializedValue": "[" } } },
            "text/plain": { "examples": { "d": { "serializedValue": "[3]" } } },
            "application/xml": { "examples": { "e": { "serializedValue": "<e/>" } } } } } } } }
            """#
        )
        let examples = loaded.operation?.requestBody?.content.map(\.examples) ?? []
        #expect(examples.map(\.count) == [2, 1, 0])
        #expect(examples.first?.compactMap { $0.array?.first?.number?.text } == ["1", "2"])
        #expect(examples.dropFirst().first?.first?.string == "[3]")
        #expect(loaded.diagnostics == [])
    }

    @Test func securitySchemesMayBeDeprecatedAndHaveFlowsForDevices() {
        let loaded = Loaded(
            #"""
            "components": { "securitySchemes": { "A": { "type": "oauth2", "deprecated": true, "oauth2MetadataUrl": "https://a/meta",
            "flows": { "deviceAuthorization": { "deviceAuthorizationUrl": "/device", "tokenUrl": "/token", "scopes": { "a": "A" } } } } } }
            """#
        )
        let scheme = loaded.api?.securitySchemes.first
        #expect(scheme?.isDeprecated == true)
        #expect(scheme?.metadataURL == "https://a/meta")
        let flow = OAuthFlow(
            kind: .deviceAuthorization,
            authorizationURL: nil,
            deviceAuthorizationURL: "/device",
            tokenURL: "/token",
            refreshURL: nil,
            scopes: [.init("a", description: "A")]
        )
        #expect(scheme?.kind == .oauth2(flows: [flow]))
        #expect(loaded.diagnostics == [])
    }

    @Test func mediaTypesMayBeShared() {
        let loaded = Loaded(
            ##"""
            "components": { "mediaTypes": { "M": { "description": "Shared.", "schema": { "type": "string" } } } },
            "paths": { "/a": { "get": { "responses": { "200": { "summary": "Short.", "content": { "text/plain": { "$ref":
            "#/components/mediaTypes/M" } } } } } } }
            """##
        )
        let response = loaded.operation?.responses.first
        #expect(response?.summary == "Short.")
        #expect(response?.content.first?.description == "Shared.")
        #expect(loaded.schema(response?.content.first?.schema)?.types == [.string])
        #expect(loaded.diagnostics == [])
    }

    @Test func conditionsOfASchemaAreRead() {
        let loaded = Loaded(
            schemas: #"""
                "A": { "if": { "properties": { "a": {} } }, "then": { "properties": { "b": {} } }, "else": false,
                "dependentSchemas": { "c": { "properties": { "d": {} } } }, "dependentRequired": { "c": ["e"] },
                "dependencies": { "f": ["g"], "h": { "properties": { "i": {} } } } }
                """#
        )
        let conditions = loaded.schema("A")?.conditions
        #expect(conditions?.schemas.map { loaded.schema($0)?.properties.map(\.name) ?? [] } == [["a"], ["b"], [], ["d"], ["i"]])
        #expect(loaded.schema(conditions?.else)?.boolean == false)
        #expect(conditions?.dependentSchemas.map(\.name) == ["c", "h"])
        #expect(conditions?.dependentRequired.map(\.required) == [["e"], ["g"]])
        #expect(loaded.api?.leftOut.isEmpty == true)
    }
}
