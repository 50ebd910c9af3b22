import JSONReading
import Reporting
import Testing
import Upgrading

@Suite struct DocumentTests {
    @Test(arguments: [
        (#"{"swagger": "2.0"}"#, true), (#"{"swagger": 2.0}"#, true), (#"{"swagger": 2}"#, true), (#"{"swagger": "1.2"}"#, false),
        (#"{"swagger": "2.0", "openapi": "3.0.0"}"#, false), (#"{"openapi": "3.0.0"}"#, false), ("[]", false),
        (#"{"swagger": null}"#, false),
    ])
    func documentsAreRecognizedByTheirVersion(document: String, expected: Bool) {
        var files = SourceFiles()
        var diagnostics = Diagnostics()
        #expect(SwaggerDocument.isSwagger(JSONNode.tree(document, in: &files, diagnostics: &diagnostics)) == expected)
    }

    @Test func sectionsMoveToComponents() {
        let upgraded = Upgraded(
            #"""
            "info": {"title": "A"}, "tags": [], "definitions": {"P": {}}, "responses": {"R": {"description": ""}},
            "securityDefinitions": {"S": {"type": "apiKey"}}, "x-a": 1, "paths": {}
            """#
        )
        #expect(
            upgraded.root.compact
                == #"{"openapi":"3.0.4","info":{"title":"A"},"tags":[],"components":{"schemas":{"P":{}},"#
                + #""responses":{"R":{"description":""}},"securitySchemes":{"S":{"type":"apiKey"}}},"x-a":1,"paths":{}}"#
        )
    }

    @Test(arguments: [
        (#""host": "a.com", "basePath": "/v1", "schemes": ["https", "http"]"#, #"[{"url":"https://a.com/v1"},{"url":"http://a.com/v1"}]"#),
        (#""host": "a.com:81", "basePath": "/", "schemes": ["HTTPS"]"#, #"[{"url":"https://a.com:81"}]"#),
        (#""host": "a.com", "basePath": "v1/", "schemes": ["https"]"#, #"[{"url":"https://a.com/v1"}]"#),
        (#""host": "https://a.com/", "schemes": ["https"]"#, #"[{"url":"https://a.com"}]"#),
        (#""basePath": "/v1", "schemes": ["https"]"#, #"[{"url":"/v1"}]"#),
        (#""schemes": ["https"]"#, ""),
        (#""info": {}"#, ""),
    ])
    func hostsAreServers(members: String, servers: String) {
        let upgraded = Upgraded(members)
        #expect(upgraded.json("/servers") == servers)
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        (
            #""host": "a.com""#, "https://a.com",
            "`schemes` is missing: `https` is assumed for a.com; add `\"schemes\": [\"https\"]` to confirm it"
        ),
        (
            #""host": "localhost:80""#, "http://localhost:80",
            "`schemes` is missing: `http` is assumed for localhost:80; add `\"schemes\": [\"http\"]` to confirm it"
        ),
        (
            #""host": "a.com", "schemes": ["wss", "http"]"#, "http://a.com",
            "the scheme `wss` isn't supported, only `http` and `https`: it is omitted"
        ),
        (
            #""host": "a.com", "schemes": ["ftp", "http"]"#, "http://a.com",
            "unknown scheme \"ftp\": expected `http`, `https`, `ws` or `wss`; it is omitted"
        ),
    ])
    func ambiguousSchemesAreReported(members: String, url: String, message: String) {
        let upgraded = Upgraded(members)
        #expect(upgraded.json("/servers") == #"[{"url":"\#(url)"}]"#)
        #expect(upgraded.diagnostics.map { $0.split(separator: ": ", maxSplits: 2).last.map(String.init) } == [message])
    }

    @Test func anOperationMayHaveItsOwnSchemes() {
        let upgraded = Upgraded(
            #"""
            "host": "a.com", "basePath": "/v1", "schemes": ["https"],
            "paths": {"/a": {"get": {"schemes": ["http"]}, "put": {"schemes": ["https"]}}}
            """#
        )
        #expect(upgraded.json("/paths/~1a") == #"{"get":{"servers":[{"url":"http://a.com/v1"}]},"put":{}}"#)
    }

    @Test(arguments: [
        (#"{"type": "basic", "description": "B"}"#, #"{"type":"http","scheme":"basic","description":"B"}"#),
        (#"{"type": "apiKey", "name": "k", "in": "query"}"#, #"{"type":"apiKey","name":"k","in":"query"}"#),
        (
            #"{"type": "oauth2", "flow": "implicit", "authorizationUrl": "u", "scopes": {"s": "S"}, "x-a": 1}"#,
            #"{"type":"oauth2","flows":{"implicit":{"authorizationUrl":"u","scopes":{"s":"S"}}},"x-a":1}"#
        ),
        (
            #"{"type": "oauth2", "tokenUrl": "t", "flow": "application"}"#,
            #"{"type":"oauth2","flows":{"clientCredentials":{"tokenUrl":"t","scopes":{}}}}"#
        ),
        (
            #"{"type": "oauth2", "flow": "password", "tokenUrl": "t", "scopes": {}}"#,
            #"{"type":"oauth2","flows":{"password":{"tokenUrl":"t","scopes":{}}}}"#
        ),
        (
            #"{"type": "oauth2", "flow": "accessCode", "authorizationUrl": "u", "tokenUrl": "t", "scopes": {}}"#,
            #"{"type":"oauth2","flows":{"authorizationCode":{"authorizationUrl":"u","tokenUrl":"t","scopes":{}}}}"#
        ),
    ])
    func securityDefinitionsAreSchemes(scheme: String, expected: String) {
        let upgraded = Upgraded(#""securityDefinitions": {"s": \#(scheme)}"#)
        #expect(upgraded.json("/components/securitySchemes/s") == expected)
        #expect(upgraded.diagnostics == [])
    }

    @Test(arguments: [
        (
            #""definitons": {}"#,
            "1:20: warning: a Swagger document has no `definitons`; did you mean `definitions`?"
        ),
        (
            #""paths": {"/a": {"get": {"consumse": []}}}"#,
            "1:45: warning: an operation has no `consumse`; did you mean `consumes`?"
        ),
        (
            #""paths": {"/a": {"get": {"consumes": "text/csv"}}}"#,
            "1:57: warning: `consumes` must be an array: write [\"text/csv\"]"
        ),
        (#""produces": {}"#, "1:32: warning: expected an array as `produces`, found an object; it is ignored"),
        (#""definitions": []"#, "1:35: warning: expected an object as `definitions`, found an array; it is ignored"),
        (
            #""securityDefinitions": {"a": {"type": "oauth2", "flow": "acessCode"}}"#,
            "1:76: warning: unknown OAuth flow \"acessCode\": did you mean `accessCode`? tokens can't be requested"
        ),
        (
            #""definitions": {}, "components": {}"#,
            "1:39: warning: Swagger 2.0 has no `components`: it is ignored"
        ),
    ])
    func errorsAreReportedWithTheirLocation(members: String, diagnostic: String) {
        #expect(Upgraded(members).diagnostics == [diagnostic])
    }
}
