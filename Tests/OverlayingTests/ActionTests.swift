import Testing

struct ActionTests {
    @Test(
        "An action changes what its target selects",
        arguments: [
            // Merging objects: kept, added, replaced, merged, concatenated.
            (
                #"{"a":{"kept":1,"old":"x","deep":{"b":[1]}}}"#,
                #""target": "$.a", "update": {"old": "y", "deep": {"b": [2], "c": null}, "new": [{}]}"#,
                #"{"a":{"kept":1,"old":"y","deep":{"b":[1,2],"c":null},"new":[{}]}}"#
            ),
            (#"{"a":{"b":1}}"#, #""target": "$", "update": {"a": {"c": 2}}"#, #"{"a":{"b":1,"c":2}}"#),
            (
                #"{"p":{"x":{"get":{}},"y":{"get":{},"put":{}}}}"#, #""target": "$.p.*.get", "update": {"s": true}"#,
                #"{"p":{"x":{"get":{"s":true}},"y":{"get":{"s":true},"put":{}}}}"#
            ),
            // Arrays: an entry is appended, an array is concatenated.
            (#"{"a":[1]}"#, #""target": "$.a", "update": {"n": 2}"#, #"{"a":[1,{"n":2}]}"#),
            (#"{"a":[1]}"#, #""target": "$.a", "update": 2"#, #"{"a":[1,2]}"#),
            (#"{"a":[1]}"#, #""target": "$.a", "update": [2, [3]]"#, #"{"a":[1,2,[3]]}"#),
            // Primitive values are replaced.
            (#"{"a":"x","b":[1,2]}"#, #""target": "$.a", "update": null"#, #"{"a":null,"b":[1,2]}"#),
            (#"{"a":"x","b":[1,2]}"#, #""target": "$.b[1]", "update": 1e400"#, #"{"a":"x","b":[1,1e400]}"#),
            // Removal.
            (#"{"a":[1,2,3],"b":{"c":1}}"#, #""target": "$.a[?@ != 2]", "remove": true"#, #"{"a":[2],"b":{"c":1}}"#),
            (#"{"a":[1,2,3],"b":{"c":1}}"#, #""target": "$..c", "remove": true"#, #"{"a":[1,2,3],"b":{}}"#),
            (#"{"a":{"b":{"b":1}}}"#, #""target": "$..b", "remove": true"#, #"{"a":{}}"#),
            (#"{"a":[1,2,3]}"#, #""target": "$['a'][0,0,2]", "remove": true"#, #"{"a":[2]}"#),
            // Copies.
            (
                #"{"a":{"x":{"y":[1]}},"b":{"x":{"z":2}}}"#, #""target": "$.b", "copy": "$.a""#,
                #"{"a":{"x":{"y":[1]}},"b":{"x":{"z":2,"y":[1]}}}"#
            ),
            (#"{"a":[1],"b":[2]}"#, #""target": "$['a','b']", "copy": "$.a""#, #"{"a":[1,1],"b":[2,1]}"#),
            (#"{"a":{"b":{}}}"#, #""target": "$.a.b", "copy": "$.a""#, #"{"a":{"b":{"b":{}}}}"#),
            // A node that is selected twice is changed once; one inside another is changed after it.
            (#"{"a":[1]}"#, #""target": "$['a','a']", "update": 2"#, #"{"a":[1,2]}"#),
            (#"{"a":{"a":{}}}"#, #""target": "$..a", "update": {"n": 1}"#, #"{"a":{"a":{"n":1},"n":1}}"#),
            (#"{"a":{"a":{}}}"#, #""target": "$..a", "update": {"a": {"m": 1}}"#, #"{"a":{"a":{"m":1,"a":{"m":1}}}}"#),
            // Keys are equal only by their code points.
            ("{\"\u{e9}\":1,\"e\u{301}\":2}", "\"target\": \"$\", \"update\": {\"e\u{301}\": 3}", "{\"\u{e9}\":1,\"e\u{301}\":3}"),
        ]
    )
    func actionChangesTargets(_ document: String, _ action: String, _ result: String) throws {
        let overlaid = try Overlaid(document, overlay(action))
        #expect(overlaid.text == result)
        #expect(overlaid.diagnostics == [])
    }

    @Test("Actions apply to the result of earlier ones, overlays to the result of earlier overlays")
    func actionsApplyInOrder() throws {
        let replace = overlay(#""target": "$.servers", "remove": true"#, #""target": "$", "update": {"servers": [{"url": "/"}]}"#)
        let describe = overlay(#""target": "$.servers[0]", "update": {"description": "Local"}"#)
        let overlaid = try Overlaid(#"{"servers":[{"url":"https://a.example"}]}"#, replace, describe)
        #expect(overlaid.text == #"{"servers":[{"url":"/","description":"Local"}]}"#)
        #expect(overlaid.diagnostics == [])
    }

    @Test("A node from an overlay has its location there; other nodes keep theirs")
    func nodesHaveLocations() throws {
        let overlaid = try Overlaid(
            "{\"a\": {\"b\": 1},\n \"c\": {\"d\": 2}}",
            "{\"overlay\": \"1.1.0\", \"info\": {\"title\": \"T\", \"version\": \"1\"}, \"actions\": [\n{\"target\": \"$.*\", \"update\": {\"n\": [true]}}]}"
        )
        #expect(overlaid.text == #"{"a":{"b":1,"n":[true]},"c":{"d":2,"n":[true]}}"#)
        #expect(overlaid.place("/a/n/0") == "1.json:2:36")
        #expect(overlaid.place("/c/n") == "1.json:2:35")
        #expect(overlaid.place("/a") == "api.json:1:7")
        #expect(overlaid.place("/c/d") == "api.json:2:13")
    }

    @Test("No two nodes of the result have the same location")
    func locationsAreUnique() throws {
        let overlaid = try Overlaid(
            #"{"a": {"x": {"y": [1, {}]}}, "b": {}, "c": {}}"#,
            overlay(
                #""target": "$['b', 'c']", "copy": "$.a""#,
                #""target": "$.*", "update": {"n": {"m": [1]}}"#,
                #""target": "$.b.n.m", "update": [2]"#,
                #""target": "$.c", "copy": "$.b""#,
                #""target": "$..m", "update": {}"#
            )
        )
        #expect(overlaid.diagnostics == [])
        #expect(Set(overlaid.locations).count == overlaid.locations.count)
    }
}
