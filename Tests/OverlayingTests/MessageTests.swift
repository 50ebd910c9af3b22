import Testing

struct MessageTests {
    private static let document = #"{"openapi": "3.1.0", "paths": {"/pets": {"get": {}}, "/owners": {"get": {}}}, "tags": [{"name": "a"}]}"#

    @Test(
        "A target that selects nothing is a warning that names the nearest key",
        arguments: [
            (
                #""target": "$.paths['/pest'].get", "update": {}"#,
                #"1.json:1:97: warning: the target selects nothing: there is no "/pest" in $['paths']; did you mean "/pets"?"#
            ),
            (
                #""target": "$.paths.*.post", "remove": true"#,
                #"1.json:1:97: warning: the target selects nothing: there is no "post" in $['paths']['/pets'] and 1 more"#
            ),
            (
                #""target": "$.tags[?@.name == 'b']", "remove": true"#,
                #"1.json:1:97: warning: the target selects nothing: nothing in $['tags'] passes the filter"#
            ),
            (
                #""target": "$.tags[1]", "remove": true"#,
                #"1.json:1:97: warning: the target selects nothing: $['tags'] has no such value"#
            ),
            (
                #""target": "$.tags[0]", "copy": "$.tag[0]""#,
                #"1.json:1:118: warning: `copy` selects nothing: there is no "tag" in $; did you mean "tags"?"#
            ),
        ]
    )
    func targetsWithoutNodes(_ action: String, _ message: String) throws {
        let overlaid = try Overlaid(Self.document, overlay(action))
        #expect(overlaid.diagnostics == [message])
        #expect(overlaid.text == (try Overlaid(Self.document)).text)
    }

    @Test(
        "An action that can't be applied is an error, and changes nothing",
        arguments: [
            (#""target": "$", "remove": true"#, "1.json:1:97: error: the root of a document can't be removed: select a part of it"),
            (
                #""target": "$.openapi", "update": {"a": 1}"#,
                "1.json:1:120: error: an object can't be merged with a string at $['openapi']: "
                    + "remove the old value with a separate action first, or correct the new one"
            ),
            (
                #""target": "$.paths", "update": {"/pets": null}"#,
                "1.json:1:128: error: null can't be merged with an object at $['paths']['/pets']: "
                    + "remove the old value with a separate action first, or correct the new one"
            ),
            (
                #""target": "$.*", "update": {"a": 1}"#,
                "1.json:1:97: error: the target selects a string at $['openapi'] and an object at $['paths']: "
                    + "the targets must be all objects, all arrays or all primitive values"
            ),
            (
                #""target": "$.tags[0]", "copy": "$.paths.*""#,
                "1.json:1:118: error: expected `copy` to select one value, found 2: make the query more specific"
            ),
        ]
    )
    func actionsThatCannotBeApplied(_ action: String, _ message: String) throws {
        let overlaid = try Overlaid(Self.document, overlay(action))
        #expect(overlaid.diagnostics == [message])
        #expect(overlaid.text == (try Overlaid(Self.document)).text)
    }

    @Test("An error in a query is located inside the string")
    func queryErrorsAreLocated() throws {
        let overlaid = try Overlaid(Self.document, overlay(#""target": "$.paths./pets", "remove": true"#))
        #expect(
            overlaid.diagnostics
                == ["1.json:1:106: error: expected a name or `*`, found `/`; write names with other characters as `['name']`"]
        )
    }

    @Test(
        "A document that isn't an overlay is refused with what to change",
        arguments: [
            ("[]", "1.json:1:1: error: this isn't an overlay: expected an object with `overlay`, `info` and `actions`, found an array"),
            ("{}", #"1.json:1:1: error: this isn't an overlay: it has no `overlay` member, such as `"overlay": "1.1.0"`"#),
            (
                overlay(#""target": "$", "update": {}"#, version: "2.0.0"),
                "1.json:1:13: error: Overlay version 2.0.0 isn't supported: use 1.0.0 or 1.1.0"
            ),
            (overlay(), "1.json:1:85: error: the overlay has no `actions`: add a list with at least one"),
            (
                overlay(#""update": {}"#),
                "1.json:1:86: error: the action has no `target`: add a JSONPath query, such as \"$.paths['/pets'].get\""
            ),
            (overlay(#""target": "$", "updat": {}"#), #"1.json:1:102: error: unknown key "updat"; did you mean "update"?"#),
            (overlay(#""target": "$", "remove": "yes""#), "1.json:1:112: error: `remove` must be true or false, not a string"),
            (
                overlay(#""target": "$", "update": {}, "copy": "$""#),
                "1.json:1:116: error: the action has both `update` and `copy`: split it into two actions"
            ),
        ]
    )
    func documentsThatAreNotOverlays(_ text: String, _ message: String) throws {
        #expect(try Overlaid(Self.document, text).diagnostics.first == message)
    }

    @Test(
        "Actions without effect are warnings, and the rest is applied",
        arguments: [
            (
                overlay(#""target": "$", "description": "Later""#),
                "1.json:1:86: warning: the action changes nothing: give it `update`, `copy` or `\"remove\": true`"
            ),
            (
                overlay(#""target": "$.tags", "remove": true, "update": 1"#),
                "1.json:1:123: warning: `update` has no effect, because the action removes its targets"
            ),
            (
                overlay(#""target": "$.tags", "copy": "$.tags[0]""#, version: "1.0.0"),
                #"1.json:1:107: warning: `copy` is part of Overlay 1.1: write "overlay": "1.1.0""#
            ),
            (
                overlay(#""target": "$.tags", "update": 1"#, version: "1.1"),
                #"1.json:1:13: warning: the version must be a string of three numbers: write "1.1.0""#
            ),
            (
                overlay(#""target": "$.tags", "update": 1"#, #""target": "$.tags", "update": 1"#),
                "1.json:1:121: warning: the action repeats an earlier one: remove one of them"
            ),
        ]
    )
    func effectsThatAreMissing(_ text: String, _ message: String) throws {
        #expect(try Overlaid(Self.document, text).diagnostics == [message])
    }

    @Test("Overlays that grow a document exponentially are rejected")
    func growthIsLimited() throws {
        let doubling = (0..<60).map { _ in #""target": "$.a", "copy": "$.a""# }
        var text = doubling.map { "{\($0)}" }.joined(separator: ",")
        text = #"{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": [\#(text)]}"#
        let wide = try Overlaid(#"{"a":[1]}"#, text, mostAdditions: 10_000)
        #expect(wide.diagnostics.contains { $0.contains("error: the overlays add more than 10000 values") })
        let deep = try Overlaid(#"{"a":{"b":{}}}"#, overlay(#""target": "$.a.b", "copy": "$""#, #""target": "$..b", "copy": "$""#))
        #expect(deep.diagnostics == [])
        let nesting = (0..<40).map { _ in #"{"target": "$..b", "copy": "$"}"# }.joined(separator: ",")
        let deeper = try Overlaid(
            #"{"b":{}}"#,
            #"{"overlay": "1.1.0", "info": {"title": "T", "version": "1"}, "actions": [\#(nesting)]}"#
        )
        #expect(deeper.diagnostics.contains { $0.contains("error: the arrays and objects of the result are nested more than 512 deep") })
    }
}
