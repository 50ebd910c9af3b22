import JSONReading
import Testing

/// Each construct of YAML, and the JSON with the same value.
@Suite struct ConstructTests {
    @Test(arguments: [
        ("a: 1\nb: two\n", #"{"a": 1, "b": "two"}"#),
        ("a:\n  b:\n    c: d\n  e: f\n", #"{"a": {"b": {"c": "d"}, "e": "f"}}"#),
        ("- a\n- b: 1\n  c: 2\n-\n  - d\n- - e\n  - f\n", #"["a", {"b": 1, "c": 2}, ["d"], ["e", "f"]]"#),
        ("a:\n- 1\n- 2\nb: 3\n", #"{"a": [1, 2], "b": 3}"#),
        ("a:\nb:\n-\n-\n", #"{"a": null, "b": [null, null]}"#),
        ("? a b\n: - c\n? d\ne: f\n", #"{"a b": ["c"], "d": null, "e": "f"}"#),
        ("- ? a\n  : b\n- : c\n", #"[{"a": "b"}, {"": "c"}]"#),
        ("  a: 1\n  b: 2\n", #"{"a": 1, "b": 2}"#),
        ("text\n", #""text""#),
    ])
    func blockCollections(_ yaml: String, _ expected: String) {
        let reading = Reading(yaml)
        #expect(reading.tree == json(expected), "\(reading.diagnostics)")
    }

    @Test(arguments: [
        ("{a: 1, 'b': 2, \"c\":3, d, e: , ? f : 4,}", #"{"a": 1, "b": 2, "c": 3, "d": null, "e": null, "f": 4}"#),
        ("[a, [b, {c: d}], e: f, \"g\":h, ? i : j, : k,]", #"["a", ["b", {"c": "d"}], {"e": "f"}, {"g": "h"}, {"i": "j"}, {"": "k"}]"#),
        ("a: [\n  b,   # comment\n  c\n  ,\n  d e\n   f\n]\ng: {\n  h: i\n}\n", #"{"a": ["b", "c", "d e f"], "g": {"h": "i"}}"#),
        ("[http://a/b?c=d#e, a:b, -1, -a, ?b, :c]", #"["http://a/b?c=d#e", "a:b", -1, "-a", "?b", ":c"]"#),
        ("[]", "[]"), ("{}", "{}"), ("[[]]", "[[]]"), ("{a: {}}", #"{"a": {}}"#),
        (#"{"a":[1,"b",true,null],"c":{"d":-1.5e3}}"#, #"{"a":[1,"b",true,null],"c":{"d":-1.5e3}}"#),
    ])
    func flowCollections(_ yaml: String, _ expected: String) {
        let reading = Reading(yaml)
        #expect(reading.tree == json(expected), "\(reading.diagnostics)")
    }

    @Test(arguments: [
        ("a b  # c\n", "a b"), ("a#b\n", "a#b"), ("a\n  b\n\n  c\n", "a b\nc"),
        ("'it''s'\n", "it's"), ("'a\n  b\n\n  c'\n", "a b\nc"), ("''\n", ""), ("\"\"\n", ""),
        (
            #""\0\a\b\t\n\v\f\r\e\ \"\/\\\N\_\L\P\x41\u00e9\U0001F600""#,
            "\0\u{7}\u{8}\t\n\u{B}\u{C}\r\u{1B} \"/\\\u{85}\u{A0}\u{2028}\u{2029}Aé😀"
        ),
        (#""\uD83D\uDE00""#, "😀"), ("\"a \\\n  b\"\n", "a b"), ("\"a\\\n\n  b\"\n", "a\nb"), ("\"a\\t  \n  \\tb\"\n", "a\t \tb"),
        ("|\n  a\n   b\n\n  c\n\n", "a\n b\n\nc\n"), ("|-\n  a\n\n", "a"), ("|+\n  a\n\n", "a\n\n"), ("|\n", ""), ("|+\n\n", "\n"),
        (">\n  a\n  b\n\n  c\n   d\n  e\n", "a b\nc\n d\ne\n"), (">-\n  a\n  b\n", "a b"), (">+\n\n  a\n\n\n", "\na\n\n\n"),
        ("|2\n    a\n  b\n", "  a\nb\n"), ("|1-\n  a\n", " a"), ("|-1 # comment\n  a\n", " a"),
        ("|\n  # a\n  b: c\n# end\n", "# a\nb: c\n"), ("|\r\n  a\r\n  b\r\n", "a\nb\n"), ("a\r\n  b\r\n", "a b"), ("a\r  b\r", "a b"),
    ])
    func scalars(_ yaml: String, _ expected: String) {
        let reading = Reading("k: \(yaml)")
        let node = reading.node?.object?["k"]
        #expect(node?.string.map { Array($0.unicodeScalars) } == Array(expected.unicodeScalars), "\(reading.diagnostics)")
    }

    @Test(arguments: [
        ("null", "null"), ("Null", "null"), ("NULL", "null"), ("~", "null"), ("", "null"), ("nULL", #""nULL""#), ("nil", #""nil""#),
        ("true", "true"), ("True", "true"), ("FALSE", "false"), ("tRUE", #""tRUE""#), ("yes", #""yes""#), ("on", #""on""#), ("n", #""n""#),
        ("12", "12"), ("+12", "12"), ("-12", "-12"), ("007", "7"), ("-00", "0"), ("0x1F", "31"), ("0o17", "15"), ("0xfg", #""0xfg""#),
        ("0o18", #""0o18""#), ("1.50", "1.50"), (".5", "0.5"), ("-.5", "-0.5"), ("1.", "1"), ("1.e3", "1000"), ("6.02e+23", "6.02e23"),
        ("1e", #""1e""#), (".", #"".""#), ("-", #""-""#), ("+", #""+""#), (".e1", #"".e1""#), ("1_000", #""1_000""#),
        ("1.2.3", #""1.2.3""#),
        ("12:30:45", #""12:30:45""#), ("2020-01-01", #""2020-01-01""#), ("2020-01-01T10:00:00Z", #""2020-01-01T10:00:00Z""#),
        ("0xFFFFFFFFFFFFFFFF", "18446744073709551615"), ("'12'", #""12""#), ("\"true\"", #""true""#), ("!!str 12", #""12""#),
        ("!!int '7'", "7"), ("!!float 1", "1"), ("!!bool \"true\"", "true"), ("!!null ''", "null"), ("! 12", #""12""#), ("!!str", #""""#),
        ("!<tag:yaml.org,2002:str> 12", #""12""#), ("!!binary aGk=", #""aGk=""#), ("!!map {a: 1}", #"{"a": 1}"#), ("!!seq []", "[]"),
    ])
    func valuesByTheCoreSchema(_ yaml: String, _ expected: String) {
        for text in ["k: \(yaml)\n", "- \(yaml)", "[\(yaml)\n ]"] where yaml != "-" && !(yaml.isEmpty && text.hasPrefix("[")) {
            let reading = Reading(text)
            let node = reading.node?.object?["k"] ?? reading.node?.array?.first
            #expect(node.map(Tree.init) == json(expected), "\(text): \(reading.diagnostics)")
            #expect(reading.diagnostics == [])
        }
    }

    @Test func numbersPreserveTheirText() {
        for number in ["1.10", "123456789012345678901234567890", "1e400", "0.1000", "-0", "1E5"] {
            #expect(Reading("a: \(number)").node?.object?["a"]?.number?.text == number)
        }
    }

    @Test func keysPreserveTheirText() {
        let reading = Reading("200: a\n'404': b\nyes: c\n1.0: d\nnull: e\n~: f\n0x1F: g\n\"h\\ti\": j\n? |\n  k\n: l\n2020-01-01: m\n")
        let keys = reading.node?.object?.members.map(\.key)
        #expect(keys == ["200", "404", "yes", "1.0", "null", "~", "0x1F", "h\ti", "k\n", "2020-01-01"])
    }

    @Test(arguments: [
        ("# comment\n\n--- # comment\na: 1 # comment\n  # comment\n\n# comment\n...\n# comment\n", #"{"a": 1}"#),
        ("%YAML 1.2\n---\na: 1\n", #"{"a": 1}"#), ("%TAG !e! tag:yaml.org,2002:\n---\na: !e!str 1\n", #"{"a": "1"}"#),
        ("\u{FEFF}a: 1\n", #"{"a": 1}"#), ("a: 1\r\nb:\r\n  - 2\r\n", #"{"a": 1, "b": [2]}"#), ("a: 1\rb: 2\r", #"{"a": 1, "b": 2}"#),
        ("--- text\n", #""text""#), ("--- |\n  text\n", #""text\n""#), ("a: 1\n\t\n \t\nb: 2\n", #"{"a": 1, "b": 2}"#),
        ("a:\t1\t# comment\n", #"{"a": 1}"#),
    ])
    func documents(_ yaml: String, _ expected: String) {
        let reading = Reading(yaml)
        #expect(reading.tree == json(expected))
        #expect(reading.diagnostics == [])
    }

    @Test func theFirstOfSeveralDocumentsIsUsed() {
        let reading = Reading("a: 1\n---\nb: 2\n---\nc: 3\n")
        #expect(reading.tree == json(#"{"a": 1}"#))
        #expect(reading.documents.count == 3)
        #expect(reading.diagnostics == ["2:1: warning: a second document begins here: only the first one is read"])
    }

    @Test func nodesHaveLocations() {
        let reading = Reading("# é\na: [é, 'b', {c: d}]\ne:\n  - f\n  - &g\n    h: i\nj:\nk: *g\n")
        let object = reading.node?.object
        #expect(reading.place(reading.node?.location) == "2:1")
        #expect(reading.place(object?["a"]?.location) == "2:4")
        #expect(reading.place(object?["a"]?.array?[1].location) == "2:8")
        #expect(reading.place(object?["a"]?.array?[2].object?.members[0].keyLocation) == "2:14")
        #expect(reading.place(object?["a"]?.array?[2].object?["c"]?.location) == "2:17")
        #expect(reading.place(object?["e"]?.location) == "4:3")
        #expect(reading.place(object?["e"]?.array?[1].location) == "6:5")
        #expect(reading.place(object?["j"]?.location) == "7:3")
        #expect(reading.place(object?["k"]?.location) == "8:4")
        #expect(reading.place(object?.member("k")?.keyLocation) == "8:1")
    }
}
