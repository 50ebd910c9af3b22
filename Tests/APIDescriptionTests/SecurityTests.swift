import Testing

@testable import APIDescription

@Suite struct SecurityTests {
    @Test(arguments: [
        (#"{ "type": "apiKey", "name": "X-Key", "in": "header" }"#, SecurityScheme.Kind.apiKey(name: "X-Key", place: .header)),
        (#"{ "type": "http", "scheme": "Basic" }"#, .http(scheme: "Basic")),
        (#"{ "type": "http", "bearerFormat": "JWT" }"#, .http(scheme: "bearer")),
        (#"{ "type": "openIdConnect", "openIdConnectUrl": "https://x" }"#, .openIDConnect(url: "https://x")),
        (#"{ "type": "mutualTLS" }"#, .mutualTLS),
        (
            #"{ "type": "oauth2", "flows": { "password": { "tokenUrl": "t", "scopes": { "r": "Read.", "w": "" } } } }"#,
            .oauth2(flows: [
                OAuthFlow(
                    kind: .password,
                    authorizationURL: nil,
                    tokenURL: "t",
                    refreshURL: nil,
                    scopes: [.init("r", description: "Read."), .init("w")]
                )
            ])
        ),
    ])
    func schemesAreRead(text: String, kind: SecurityScheme.Kind) {
        let loaded = Loaded(#""components": { "securitySchemes": { "s": \#(text) } }"#)
        #expect(loaded.api?.securitySchemes.map(\.name) == ["s"])
        #expect(loaded.api?.securitySchemes.map(\.kind) == [kind])
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: [
        (
            #"{ "type": "apiKey", "name": "k" }"#, "45",
            "an `apiKey` needs a `name`, and `in`: `query`, `header` or `cookie`; the scheme is omitted"
        ),
        (#"{ "type": "http" }"#, "45", "an `http` scheme needs a `scheme`, such as `bearer`; it is omitted"),
        (#"{ "type": "htpt" }"#, "55", #"unknown security scheme type "htpt"; did you mean "http"? It is omitted"#),
        (#"{ "type": "oauth" }"#, "55", #"unknown security scheme type "oauth"; did you mean "oauth2"? It is omitted"#),
    ])
    func unusableSchemesAreOmittedWithARemark(text: String, column: String, message: String) {
        let loaded = Loaded(#""components": { "securitySchemes": {   "s": \#(text) } }, "security": [{ "s": [] }]"#)
        #expect(loaded.api?.securitySchemes.count == 0)
        #expect(loaded.api?.security == [])
        #expect(loaded.diagnostics == ["api.json:2:\(column): warning: \(message)"])
        #expect(loaded.api?.leftOut == [Remark(pointer: "#/components/securitySchemes/s", why: message)])
    }

    @Test func requirementsAreAlternatives() {
        let loaded = Loaded(
            """
            "components": { "securitySchemes": { "a": { "type": "mutualTLS" }, "b": { "type": "mutualTLS" } } },
            "security": [{ "a": ["r"], "b": [] }, {}],
            "paths": { "/a": { "get": { "security": [] }, "put": { "security": [{ "b": [] }] }, "post": {} } }
            """
        )
        let both = SecurityRequirement(uses: [.init(scheme: "a", scopes: ["r"]), .init(scheme: "b", scopes: [])])
        #expect(loaded.api?.security == [both, SecurityRequirement(uses: [])])
        #expect(loaded.api?.operations.map(\.security) == [[], [SecurityRequirement(uses: [.init(scheme: "b", scopes: [])])], nil])
    }

    @Test func unknownSchemesAreOmitted() {
        let loaded = Loaded(
            """
            "components": { "securitySchemes": { "bearer": { "type": "http", "scheme": "bearer" } } },
            "security": [{ "bearr": [] }, { "bearer": [] }]
            """
        )
        #expect(loaded.api?.security == [SecurityRequirement(uses: [.init(scheme: "bearer", scopes: [])])])
        #expect(loaded.diagnostics == [#"api.json:3:16: warning: unknown security scheme "bearr"; did you mean "bearer"?"#])
    }
}
