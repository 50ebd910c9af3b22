import Reporting
import Testing

@testable import APIDescription

@Suite struct OperationTests {
    @Test func operationsKeepTheOrderOfTheDescription() {
        let loaded = Loaded(
            """
            "paths": { "/b": { "put": {}, "get": {}, "query": {} }, "x-not": 5, "/a/{x}": { "parameters": [{ "name": "x", "in": "path" }],
              "trace": {} } }
            """
        )
        #expect(
            loaded.api?.operations.map(\.pointer) == ["#/paths/~1b/put", "#/paths/~1b/get", "#/paths/~1b/query", "#/paths/~1a~1{x}/trace"]
        )
        #expect(loaded.api?.operations.map(\.method) == [.put, .get, .query, .trace])
        #expect(loaded.operation.map { loaded.files.describe($0.location) } == "api.json:2:20")
        #expect(loaded.diagnostics == [])
    }

    @Test func valuesOfThePathAreMerged() {
        let loaded = Loaded(
            """
            "paths": { "/a": { "summary": "S", "description": "D", "servers": [{ "url": "/p" }],
              "get": { "description": "Own.", "tags": ["t"], "deprecated": true, "servers": [{ "url": "/o" }] }, "put": {} } }
            """
        )
        let operations = loaded.api?.operations ?? []
        #expect(operations.map(\.summary) == ["S", "S"])
        #expect(operations.map(\.description) == ["Own.", "D"])
        #expect(operations.map { $0.servers.map(\.url) } == [["/o"], ["/p"]])
        #expect(operations.map(\.tags) == [["t"], []])
        #expect(operations.map(\.isDeprecated) == [true, false])
    }

    @Test func aPathItemCanExtendTheOneItRefersTo() {
        let loaded = Loaded(
            ##"""
            "components": { "pathItems": { "P": { "get": { "operationId": "g" }, "put": { "operationId": "p" } },
              "Loop": { "$ref": "#/components/pathItems/Loop" } } },
            "paths": { "/a": { "$ref": "#/components/pathItems/P", "get": { "operationId": "own" } }, "/b": { "$ref": "#/paths/~1a" },
              "/c": { "$ref": "#/components/pathItems/Loop" } }
            """##
        )
        #expect(loaded.api?.operations.map(\.id) == ["own", "p", "own", "p"])
        #expect(loaded.api?.operations.map(\.pointer) == ["#/paths/~1a/get", "#/paths/~1a/put", "#/paths/~1b/get", "#/paths/~1b/put"])
        let loop = "#/components/pathItems/Loop"
        #expect(
            loaded.diagnostics
                == [
                    "api.json:3:21: warning: \"\(loop)\" refers to itself: \"\(loop)\" → \"\(loop)\"; "
                        + "replace one of the references with a definition"
                ]
        )
    }

    @Test func duplicateIdentifiersAreReportedWithTheFirst() {
        let loaded = Loaded(
            """
            "paths": { "/a": { "get": { "operationId": "x" },
            "put": { "operationId": "x" } } }
            """
        )
        #expect(loaded.api?.operations.map(\.id) == ["x", "x"])
        #expect(
            loaded.diagnostics
                == [#"api.json:3:25: warning: the operation at api.json:2:44 already has the `operationId` "x": make them unique"#]
        )
    }

    @Test(arguments: [
        ("200", ResponseStatus.code(200)), ("4XX", .range(4)), ("5xx", .range(5)), ("default", .default),
    ])
    func aStatusIsANumberARangeOrTheDefault(key: String, status: ResponseStatus) {
        let loaded = Loaded(#""paths": { "/a": { "get": { "responses": { "x-a": 1, "\#(key)": { "description": "D" } } } } }"#)
        #expect(loaded.operation?.responses.map(\.status) == [status])
        #expect(loaded.operation?.responses.map(\.description) == ["D"])
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: ["OK", "99", "600", "6XX", "2X", "+20"])
    func unknownStatusesAreOmittedWithARemark(key: String) {
        let loaded = Loaded(#""paths": { "/a": { "get": { "responses": { "\#(key)": {}, "200": {} } } } }"#)
        let message =
            "\"\(key)\" isn't a status: write a number such as `404`, a range such as `4XX`, or `default`; this response is omitted"
        #expect(loaded.operation?.responses.map(\.status) == [.code(200)])
        #expect(loaded.diagnostics == ["api.json:2:44: warning: " + message])
        #expect(loaded.api?.leftOut == [Remark(pointer: "#/paths/~1a/get/responses/\(key)", why: message)])
    }

    @Test func callbacksAndWebhooksAreOperations() {
        let loaded = Loaded(
            ##"""
            "components": { "callbacks": { "C": { "{$request.body#/url}": { "post": { "operationId": "called",
              "callbacks": { "again": { "$ref": "#/components/callbacks/C" } } } } } } },
            "paths": { "/a": { "post": { "callbacks": { "on": { "$ref": "#/components/callbacks/C" } } } } },
            "webhooks": { "new pet": { "post": { "requestBody": { "content": { "application/json": null } } } } }
            """##
        )
        let callback = loaded.operation?.callbacks.first
        #expect(callback?.path == "{$request.body#/url}")
        #expect(callback?.pointer == "#/paths/~1a/post/callbacks/on/{$request.body#~1url}/post")
        #expect(callback?.callbacks.count == 0)
        #expect(loaded.api?.webhooks.map(\.path) == ["new pet"])
        #expect(loaded.api?.webhooks.first?.requestBody?.content.map(\.name) == ["application/json"])
        #expect(loaded.diagnostics == [])
    }

    @Test func mediaTypesPreserveTheirValues() {
        let loaded = Loaded(
            """
            "paths": { "/a": { "post": { "requestBody": { "content": { "multipart/form-data": { "schema": {}, "encoding": {
              "file": { "contentType": "image/png", "style": "form", "explode": true } } } } },
            "responses": { "200": { "content": { "text/event-stream": { "itemSchema": { "type": "string" },
              "x-speakeasy-sse-sentinel": "[DONE]" } } } } } } }
            """
        )
        let encoding = loaded.operation?.requestBody?.content.first?.encodings.first
        #expect(encoding?.property == "file")
        #expect(encoding?.contentType == "image/png")
        #expect(encoding?.style == .form)
        #expect(encoding?.explode == true)
        let events = loaded.operation?.responses.first?.content.first
        #expect(events?.sentinel == "[DONE]")
        #expect(loaded.schema(events?.itemSchema)?.types == [.string])
    }

    @Test func aPathBeginsWithASlash() {
        let loaded = Loaded(#""paths": { "a": { "get": {} } }"#)
        #expect(loaded.operation?.path == "/a")
        #expect(loaded.operation?.pointer == "#/paths/a/get")
        #expect(loaded.diagnostics == [#"api.json:2:12: warning: the path "a" must begin with `/`: add it; it is read as if it did"#])
    }

    @Test func additionalOperationsHaveTheMethodAsItIsWritten() {
        let loaded = Loaded(#""paths": { "/a": { "additionalOperations": { "COPY": {}, "x-note": 1, "copy": {} }, "get": {} } }"#)
        #expect(loaded.api?.operations.map(\.method.name) == ["GET", "COPY", "copy"])
        #expect(
            loaded.api?.operations.map(\.pointer) == [
                "#/paths/~1a/get", "#/paths/~1a/additionalOperations/COPY", "#/paths/~1a/additionalOperations/copy",
            ]
        )
        #expect(loaded.diagnostics == [])
    }

    @Test(arguments: [
        ("GET", "the path item already has a GET operation: remove one; this one is omitted", 1),
        ("A B", "\"A B\" isn't a valid method: use letters, digits and hyphens; the operation is omitted", 1),
        ("POST", "the method POST has its own keyword: write `post`, next to `additionalOperations`", 2),
    ])
    func invalidAdditionalOperationsAreReported(method: String, message: String, count: Int) {
        let loaded = Loaded(#""paths": { "/a": { "additionalOperations": { "\#(method)": {} }, "get": {} } }"#)
        #expect(loaded.diagnostics == ["api.json:2:46: warning: " + message])
        #expect(loaded.api?.operations.count == count)
        #expect(loaded.api?.leftOut.count == 2 - count)
    }

    @Test(arguments: [("get", true), ("head", true), ("delete", false), ("post", false), ("query", false)])
    func aBodyOfAGetIsSentWithAWarning(method: String, isReported: Bool) {
        let loaded = Loaded(#""paths": { "/a": { "\#(method)": { "requestBody": { "content": { "text/plain": {} } } } } }"#)
        #expect(loaded.operation?.requestBody != nil)
        #expect(
            loaded.diagnostics.contains { $0.contains("a body has no defined meaning in a \(method.uppercased()) request") } == isReported
        )
    }

    @Test(arguments: [
        ("/box?comp=list", "comp", "query", "/box?comp=list", []),
        ("/box?comp=list&a=1", "comp", "query", "/box?comp=list&a=1", []),
        ("/box?comp={comp}", "comp", "query", "/box", ["comp"]),
        ("/box?comp={comp}&a", "comp", "path", "/box?comp={comp}&a", ["comp"]),
        ("/box?comp=list", "other", "query", "/box?comp=list", ["other"]),
    ])
    func aParameterThatTheQueryOfThePathHasIsSentOnce(path: String, name: String, place: String, sent: String, parameters: [String]) {
        let loaded = Loaded(#""paths": { "\#(path)": { "get": { "parameters": [{ "name": "\#(name)", "in": "\#(place)" }] } } }"#)
        #expect(loaded.operation?.path == sent)
        #expect(loaded.operation?.parameters.map(\.name) == parameters)
        #expect(loaded.diagnostics.contains { $0.contains("which OpenAPI doesn't allow there") })
    }

    @Test(arguments: [
        (#""paths": []"#, "10: warning: `paths` must be an object, not an array; it is ignored"),
        (#""paths": { "/a": 5 }"#, "18: warning: a path item must be an object, not a number; it is omitted"),
        (#""paths": { "/a": { "get": [] } }"#, "27: warning: an operation must be an object, not an array; it is omitted"),
        (#""paths": { "/a": { "gte": {} } }"#, "20: warning: a path item has no `gte`; did you mean `get`?"),
        (#""pahts": {}"#, "1: warning: a description has no `pahts`; did you mean `paths`?"),
        (#""tags": [{ "nam": "a" }]"#, "12: warning: a tag has no `nam`; did you mean `name`?"),
        (#""servers": [{}]"#, "13: warning: a server needs a `url`; this one is omitted"),
    ])
    func anErrorOmitsOnlyItsOwnValue(members: String, diagnostic: String) {
        let loaded = Loaded(members)
        #expect(loaded.api != nil)
        #expect(loaded.diagnostics.first == "api.json:2:" + diagnostic)
    }

    @Test func valuesThatAreNotObjectsAreOmittedWithARemark() {
        let loaded = Loaded(
            #""paths": { "/a": { "get": { "parameters": [5], "requestBody": [], "responses": { "200": "OK" }, "callbacks": { "c": 1 } } }, "/b": 1 }"#
        )
        #expect(
            loaded.api?.leftOut.map(\.pointer) == [
                "#/paths/~1a/get/requestBody", "#/paths/~1a/get/parameters/0", "#/paths/~1a/get/responses/200",
                "#/paths/~1a/get/callbacks/c", "#/paths/~1b",
            ]
        )
        #expect(loaded.diagnostics.count == 5)
        #expect(loaded.operation?.responses.count == 0)
    }

    @Test func serversHaveVariables() {
        let loaded = Loaded(
            """
            "servers": [{ "url": "https://{region}.example.com:{port}", "description": "D", "variables": {
              "region": { "default": "eu", "enum": ["eu", "us"] }, "port": { "default": 8443 }, "x": { "enum": ["one"] } } }],
            "tags": [{ "name": "pets", "description": "Pets." }]
            """
        )
        let server = loaded.api?.servers.first
        #expect(server?.url == "https://{region}.example.com:{port}")
        #expect(server?.variables.map(\.defaultValue) == ["eu", "8443", "one"])
        #expect(server?.variables.map(\.values) == [["eu", "us"], [], ["one"]])
        #expect(loaded.api?.tags.map(\.description) == ["Pets."])
        #expect(
            loaded.diagnostics == [
                "api.json:3:77: warning: `default` must be a string: write \"8443\" in quotes",
                "api.json:3:85: warning: the server variable \"x\" has no `default`: add one; \"one\" is used",
            ]
        )
    }
}
