import JSONReading
import Testing

/// Anchors, aliases and merge keys.
@Suite struct AliasTests {
    @Test(arguments: [
        ("a: &x 1\nb: *x\n", #"{"a": 1, "b": 1}"#),
        ("a: &x {b: c}\nd: [*x, *x]\n", #"{"a": {"b": "c"}, "d": [{"b": "c"}, {"b": "c"}]}"#),
        ("- &x a\n- *x\n- &x b\n- *x\n", #"["a", "a", "b", "b"]"#),
        ("&x a: b\nc: *x\ne: {*x : f}\n", #"{"a": "b", "c": "a", "e": {"a": "f"}}"#),
        ("a: &x\nb: *x\n", #"{"a": null, "b": null}"#),
        ("a: &x\n  b: 1\nc: *x\n", #"{"a": {"b": 1}, "c": {"b": 1}}"#),
    ])
    func aliases(_ yaml: String, _ expected: String) {
        let reading = Reading(yaml)
        #expect(reading.tree == json(expected))
        #expect(reading.diagnostics == [])
    }

    @Test(arguments: [
        ("a: &x {b: 1, c: 2}\nd: {<<: *x, c: 3, e: 4}\n", #"{"b": 1, "c": 3, "e": 4}"#),
        ("a: &x {b: 1}\nd:\n  e: 4\n  <<: *x\n", #"{"b": 1, "e": 4}"#),
        ("a: [&x {b: 1}, &y {b: 2, c: 3}]\nd: {<<: [*x, *y]}\n", #"{"b": 1, "c": 3}"#),
        ("a: [&x {b: 1}, &y {b: 2, c: 3}]\nd: {<<: *x, <<: *y}\n", #"{"b": 1, "c": 3}"#),
        ("a: &x {b: 1}\nd: {!!merge <<: *x}\n", #"{"b": 1}"#),
        ("d: {<<: {b: 1, <<: {c: 2}}}\n", #"{"c": 2, "b": 1}"#),
        ("d: {'<<': text}\n", #"{"<<": "text"}"#),
    ])
    func mergeKeys(_ yaml: String, _ expected: String) {
        let reading = Reading(yaml)
        #expect(reading.node?.object?["d"].map(Tree.init) == json(expected))
        #expect(reading.diagnostics == [])
    }

    @Test(arguments: [
        ("a: &pet 1\nb: *pat\n", #"2:4: error: no anchor is named "pat"; did you mean "pet"?"#),
        ("a: *b\n", #"1:4: error: no value before this has the anchor "b": add one, or put this value in quotes if it is text"#),
        ("a: &x [*x]\n", #"1:8: error: the value of the anchor "x" contains itself here: a description can't be recursive this way"#),
        ("a: &x 1\nb: &y *x\n", "2:4: error: an alias can't have an anchor or a tag: remove it"),
        ("a: &x [1]\n? *x\n: b\n", "2:3: error: a key must be a scalar, not a sequence or mapping: put it in quotes if it is text"),
        (
            "<<: a\n",
            "1:1: error: `<<` merges a mapping or a sequence of mappings, not a string: refer to one as `*name`, "
                + "or put the key in quotes if it is a name"
        ),
        ("--- &x a\n--- *x\n", #"2:5: error: no value before this has the anchor "x": add one, or put this value in quotes if it is text"#),
    ])
    func errors(_ yaml: String, _ message: String) {
        #expect(Reading(yaml).diagnostics == [message])
    }

    /// Nine levels of ten aliases each represent a billion nodes.
    @Test func aliasesCannotExplode() {
        var yaml = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n"
        for level in 1...9 {
            let alias = "*a\(level - 1)"
            yaml += "a\(level): &a\(level) [\(Array(repeating: alias, count: 10).joined(separator: ", "))]\n"
        }
        let reading = Reading(yaml)
        #expect(reading.node == nil)
        #expect(reading.diagnostics.count == 1)
        #expect(reading.diagnostics.first?.contains("the aliases up to this one repeat more than 16 MiB of text") == true)
    }

    @Test func mergingIsLimitedLikeAliases() {
        let base = (0..<10).map { "k\($0): \(String(repeating: "v", count: 5000))" }.joined(separator: ", ")
        let uses = (0..<400).map { "u\($0): {<<: *b}" }.joined(separator: "\n")
        #expect(Reading("b: &b {\(base)}\n\(uses)\n").diagnostics.first?.contains("16 MiB") == true)
    }

    @Test func aliasesAreSharedNotCopied() {
        let reading = Reading("a: &x {b: [1]}\nc: *x\nd: {<<: *x}\n")
        let object = reading.node?.object
        #expect(object?["c"]?.object?["b"]?.location == object?["a"]?.object?["b"]?.location)
        #expect(object?["d"]?.object?["b"]?.location == object?["a"]?.object?["b"]?.location)
    }

    @Test func aliasesHaveTheirOwnLocation() {
        let reading = Reading("a: &x {b: [1]}\nc: *x\n")
        #expect(reading.place(reading.node?.object?["c"]?.location) == "2:4")
    }

    @Test func depthIsLimitedAsInJSON() {
        let limit = JSONNode.deepestNesting
        let flow = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        let dashes = { (depth: Int) in String(repeating: "- ", count: depth) + "a" }
        let lines = { (depth: Int) in (0..<depth).map { String(repeating: " ", count: $0) + "a:\n" }.joined() }
        for text in [flow, dashes, lines] {
            #expect(Reading(text(limit)).node != nil)
            #expect(
                Reading(text(limit + 1)).diagnostics.first?.contains("error: sequences and mappings are nested more than 512 deep")
                    == true
            )
        }
        // Through an alias.
        #expect(
            Reading("a: &x \(flow(300))\nb: \(String(repeating: "[", count: 200))*x\(String(repeating: "]", count: 200))\n").node != nil
        )
        #expect(
            Reading("a: &x \(flow(300))\nb: \(String(repeating: "[", count: 300))*x\(String(repeating: "]", count: 300))\n").node == nil
        )
    }
}
