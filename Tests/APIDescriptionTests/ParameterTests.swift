import JSONReading
import Testing

@testable import APIDescription

@Suite struct ParameterTests {
    /// Loads one operation; its parameters begin on line 3, the parameters of its path on line 4.
    private func load(path: String = "/a", _ parameters: String, ofPath: String = "") -> Loaded {
        Loaded(
            """
            "paths": { "\(path)": { "get": { "parameters": [
            \(parameters)], "responses": {} }, "parameters": [
            \(ofPath)] } }
            """
        )
    }

    @Test(arguments: [
        (#""in": "query""#, Parameter.Style.form, true, false),
        (#""in": "cookie""#, .form, true, false),
        (#""in": "header""#, .simple, false, false),
        (#""in": "query", "explode": false"#, .form, false, false),
        (#""in": "query", "style": "deepObject", "required": true"#, .deepObject, false, true),
        (#""in": "query", "style": "pipeDelimited", "explode": true"#, .pipeDelimited, true, false),
    ])
    func styleAndExplodeHaveTheirDefaults(text: String, style: Parameter.Style, explode: Bool, isRequired: Bool) {
        let loaded = load(#"{ "name": "p", \#(text) }"#)
        let parameter = loaded.operation?.parameters.first
        #expect(parameter?.style == style)
        #expect(parameter?.explode == explode)
        #expect(parameter?.isRequired == isRequired)
        #expect(loaded.diagnostics == [])
    }

    @Test func pathParametersAreAlwaysRequired() {
        let loaded = load(path: "/a/{p}", #"{ "name": "p", "in": "path", "required": false }"#)
        #expect(loaded.operation?.parameters.map(\.isRequired) == [true])
    }

    @Test(arguments: [
        (#"{ "in": "query" }"#, "3:1", "a parameter needs a `name`; this one is omitted"),
        (#"{ "name": "p" }"#, "3:1", "the parameter \"p\" needs an `in`: `path`, `query`, `header` or `cookie`; it is omitted"),
        (
            #"{ "name": "p", "in": "elsewhere" }"#, "3:22",
            #"the parameter "p" can't be in "elsewhere", only in `path`, `query`, `header` or `cookie`; it is omitted"#
        ),
        (#"{ "name": "p", "in": "querie" }"#, "3:22", #"the parameter "p" can't be in "querie"; did you mean "query"? It is omitted"#),
        (
            #"{ "name": "p", "in": "body" }"#, "3:22",
            #"the parameter "p" is in "body", as in Swagger 2.0: write a `requestBody` instead; it is omitted"#
        ),
    ])
    func parametersThatCannotBeSentAreOmittedWithARemark(text: String, place: String, message: String) {
        let loaded = load(text + #", { "name": "q", "in": "query" }"#)
        #expect(loaded.diagnostics == ["api.json:\(place): warning: \(message)"])
        #expect(loaded.operation?.parameters.map(\.name) == ["q"])
        #expect(loaded.api?.leftOut == [Remark(pointer: "#/paths/~1a/get/parameters/0", why: message)])
    }

    @Test(arguments: [
        (#""required": "yes""#, "42: warning: `required` must be true or false, not a string; it is ignored"),
        (#""style": "forms""#, #"39: warning: unknown style "forms"; did you mean "form"? The default is used"#),
        (#""descripton": """#, "30: warning: a parameter has no `descripton`; did you mean `description`?"),
    ])
    func invalidParametersAreReported(text: String, diagnostic: String) {
        let loaded = load(#"{ "name": "p", "in": "query",\#(text) }"#)
        #expect(loaded.diagnostics == ["api.json:3:" + diagnostic])
        #expect(loaded.operation?.parameters.first?.isRequired == false)
        #expect(loaded.operation?.parameters.first?.style == .form)
    }

    @Test func parametersOfThePathComeFirstUnlessOverridden() {
        let loaded = load(
            #"{ "name": "b", "in": "query", "required": true }, { "name": "X-A", "in": "header" }, { "name": "b", "in": "header" }"#,
            ofPath: #"{ "name": "a", "in": "query" }, { "name": "b", "in": "query" }, { "name": "x-a", "in": "header" }"#
        )
        let parameters = loaded.operation?.parameters ?? []
        #expect(
            parameters.map { "\($0.place) \($0.name) \($0.isRequired)" } == [
                "query a false", "query b true", "header X-A false", "header b false",
            ]
        )
        #expect(loaded.diagnostics == [])
    }

    @Test func theFirstOfEqualParametersIsUsed() {
        let loaded = load(#"{ "name": "b", "in": "query", "required": true }, { "name": "b", "in": "query" }"#)
        #expect(loaded.operation?.parameters.map(\.isRequired) == [true])
        #expect(
            loaded.diagnostics
                == [#"api.json:3:51: warning: the query parameter "b" is already declared: remove one of them; the first is used"#]
        )
    }

    @Test func pathParametersWithoutAPlaceholderAreOmitted() {
        let loaded = load(path: "/a/{id}", #"{ "name": "id", "in": "path" }, { "name": "ib", "in": "path" }"#)
        #expect(loaded.operation?.parameters.map(\.name) == ["id"])
        #expect(
            loaded.diagnostics
                == [#"api.json:3:33: warning: the path "/a/{id}" has no `{ib}`; did you mean `{id}`? The parameter is omitted there"#]
        )
    }

    @Test func aParameterThatIsNotDeclaredIsAString() {
        let loaded = load(path: "/a/{id}/{id}", "")
        let parameter = loaded.operation?.parameters.first
        #expect(loaded.operation?.parameters.count == 1)
        #expect(parameter?.name == "id")
        #expect(parameter?.isRequired == true)
        #expect(loaded.schema(parameter?.schema)?.types == [.string])
        #expect(
            loaded.diagnostics == [
                #"api.json:2:30: warning: the parameter `{id}` of the path "/a/{id}/{id}" isn't declared: "#
                    + "add it to `parameters`; a string is assumed"
            ]
        )
    }

    @Test func operatorsOfURITemplatesAreRemoved() {
        let loaded = load(path: "/a/{id*}", #"{ "name": "id", "in": "path" }"#)
        #expect(loaded.operation?.path == "/a/{id}")
        #expect(loaded.operation?.parameters.map(\.name) == ["id"])
        #expect(
            loaded.diagnostics == [
                "api.json:2:12: warning: `{id*}` isn't a path parameter: write `{id}`, and `style` and `explode` in the parameter; it is read that way"
            ]
        )
    }

    @Test func typesNextToTheNameAreRead() {
        let loaded = load(#"{ "name": "p", "in": "query", "type": "integer" }"#)
        #expect(loaded.schema(loaded.operation?.parameters.first?.schema)?.types == [.integer])
        #expect(loaded.diagnostics == ["api.json:3:31: warning: the `type` must be inside a `schema`, not next to it"])
    }

    @Test func contentAndExamplesArePreserved() {
        let loaded = load(
            #"{ "name": "p", "in": "query", "content": { "application/json": { "schema": { "type": "object" } } }, "#
                + #""example": 1, "examples": { "a": { "value": 2 } }, "x-swift-name": "filter" }"#
        )
        let parameter = loaded.operation?.parameters.first
        #expect(parameter?.content?.name == "application/json")
        #expect(loaded.schema(parameter?.content?.schema)?.types == [.object])
        #expect(parameter?.examples.map { $0.number?.text } == ["1", "2"])
        #expect(parameter?.swiftName == "filter")
    }
}
