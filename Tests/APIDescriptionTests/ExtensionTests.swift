import Testing

@testable import APIDescription

@Suite struct ExtensionTests {
    @Test(arguments: [
        (#""x-swift-name": "a""#, "a"),
        (#""x-speakeasy-name-override": "b""#, "b"),
        (#""x-speakeasy-name-override": "b", "x-swift-name": "a""#, "a"),
        (#""x-swift-name": "a", "x-speakeasy-name-override": "b""#, "a"),
        (#""x-swift-name": { "t": "c", "u": 5 }"#, "t: c"),
    ])
    func anOperationCanBeNamed(text: String, name: String) {
        let loaded = Loaded(#""paths": { "/a": { "get": { \#(text), "x-speakeasy-group": "g" } } }"#)
        let found: String? =
            switch loaded.operation?.nameOverride {
            case .name(let name): name
            case .byTag(let names): names.map { "\($0): \($1)" }.joined()
            case nil: nil
            }
        #expect(found == name)
        #expect(loaded.operation?.groupOverride == "g")
    }

    @Test(arguments: [
        (#""x-swift-name": "a""#, "a"), (#""x-swift-name": "a", "x-speakeasy-name-override": "b""#, "a"),
        (#""x-speakeasy-name-override": "b", "x-swift-name": "a""#, "a"), (#""x-speakeasy-name-override": "b""#, "b"),
    ])
    func aSchemaCanBeNamed(text: String, name: String) {
        #expect(Loaded(schemas: #""A": { \#(text) }"#).schema("A")?.swiftName == name)
    }

    @Test(
        arguments: [
            ("\"Decimal\"", ChosenType(spelling: "Decimal")),
            (#"{ "type": "Money" }"#, ChosenType(spelling: "Money")),
            (#"{ "type": "Money", "import": "Currency" }"#, ChosenType(spelling: "Money", module: "Currency")),
            (#""Tagged<User.Kind, [String: Int?]>""#, ChosenType(spelling: "Tagged<User.Kind, [String: Int?]>")),
        ]
    )
    func aTypeCanBeChosen(json: String, type: ChosenType) {
        let loaded = Loaded(schemas: #""A": { "type": "string", "x-swift-type": \#(json) }"#)
        #expect(loaded.schema("A")?.chosenType == type)
        #expect(loaded.diagnostics == [])
    }

    @Test(
        arguments: [
            "12", "[]", "{}", #"{ "type": 1 }"#, #"{ "type": "A", "import": 1 }"#, #"{ "type": "A", "import": "" }"#,
            #"{ "type": "A", "import": "A\nimport B" }"#, #""""#, #""[A]""#, #""A?""#, #""A<""#, #""A<B""#, #""A>""#, #""A B""#, #""A.""#,
            #""1A""#, #""A;""#, #""A<[B>""#, #""_""#,
        ]
    )
    func invalidTypesAreReportedOnce(json: String) {
        let loaded = Loaded(schemas: #""A": { "type": "string", "x-swift-type": \#(json) }"#)
        #expect(loaded.schema("A")?.chosenType == nil)
        #expect(loaded.diagnostics.count == 1)
    }

    @Test func aTypeCanBeChosenNextToTheSchemaOfAParameter() {
        let loaded = Loaded(
            """
            "paths": { "/a": { "get": { "parameters": [
              { "name": "a", "in": "query", "x-swift-type": "Money", "schema": { "type": "string" } },
              { "name": "b", "in": "query", "x-swift-type": "Money", "content": { "application/json": {} } }
            ] } } }
            """
        )
        let schema = loaded.operation?.parameters.first?.schema.flatMap { loaded.api?.schemas[$0] }
        #expect(schema?.chosenType == ChosenType(spelling: "Money"))
        #expect(loaded.diagnostics.count == 1)
    }

    @Test(arguments: ["x-retries", "x-speakeasy-retries"])
    func retriesAreRead(key: String) {
        let loaded = Loaded(
            """
            "\(key)": { "strategy": "backoff", "backoff": { "initialInterval": 500, "maxInterval": 60000, "exponent": 1.5,
              "maxElapsedTime": 3600000 }, "maxAttempts": 7, "statusCodes": ["5XX", 429], "retryConnectionErrors": true },
            "paths": { "/a": { "get": { "\(key)": { "strategy": "none" } } } }
            """
        )
        let expected = RetryDescription(
            initialInterval: 500,
            maximumInterval: 60000,
            exponent: 1.5,
            maximumElapsedTime: 3_600_000,
            maximumAttempts: 7,
            statuses: ["5XX", "429"],
            retriesConnectionErrors: true
        )
        #expect(loaded.api?.retries == expected)
        #expect(loaded.operation?.retries == RetryDescription(isEnabled: false))
        #expect(loaded.diagnostics == [])
    }

    @Test func invalidRetriesAreReported() {
        let loaded = Loaded(
            """
            "x-retries": { "strategy": "fast", "backoff": { "maxInterval": -1, "exponent": 0 }, "maxAttempts": 0, "statusCodes": [true] }
            """
        )
        #expect(loaded.api?.retries == RetryDescription())
        #expect(
            loaded.diagnostics == [
                "api.json:2:28: warning: unknown retry strategy \"fast\": write `backoff` or `none`; `backoff` is used",
                "api.json:2:64: warning: `maxInterval` must be a whole number of milliseconds from 0, not -1; it is ignored",
                "api.json:2:80: warning: `exponent` must be a number above zero, not 0; it is ignored",
                "api.json:2:100: warning: `maxAttempts` must be a whole number from 1, which counts the first attempt, not 0; it is ignored",
                "api.json:2:119: warning: `statusCodes` must be an array of statuses such as `5XX`, not a boolean; it is ignored",
            ]
        )
    }
}
