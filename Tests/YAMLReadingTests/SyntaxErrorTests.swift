import Testing

/// Each error has one message with its location, which states the remedy.
@Suite struct SyntaxErrorTests {
    @Test(arguments: [
        ("a: 1\n\tb: 2\n", "2:1: error: a tab in the indentation: indent with spaces"),
        ("a:\n  b: 1\n\tc: 2\n", "3:1: error: a tab in the indentation: indent with spaces"),
        ("-\t- a\n", "1:2: error: a tab in the indentation: indent with spaces"),
        ("a: |\n\tb\n", "2:1: error: a tab in the indentation of a block scalar: indent it with spaces, like its other lines"),
        ("a: \"b\n\tc\"\n", "2:1: error: a tab in the indentation: indent with spaces"),
        ("a: 1\nb:2\n", "2:2: error: a space is missing after this colon"),
        ("a:1\nb: 2\n", "1:2: error: a space is missing after this colon"),
        ("'a':1\n", "1:4: error: a space is missing after this colon"),
        (
            "a: b: c\n",
            "1:5: error: a key can't begin here: put the value in quotes if the colon is part of it, or begin the mapping on its own line"
        ),
        ("a: - b\n", "1:4: error: a sequence can't begin here: begin it on its own line"),
        (
            "a: b\n  c: d\n",
            "2:4: error: this line continues the text that begins at 1:4 and can't contain `: `: indent it like its siblings, or quote the text"
        ),
        ("a:\n  b: 1\n c: 2\n", "3:2: error: this line is indented by 1 space, which matches no entry above it; did you mean 2?"),
        ("a: 'b'\n   c: d\n", "2:4: error: this line is indented by 3 spaces, the entries before it by 0: indent them alike"),
        (
            "a: 1\nb\n",
            #"2:1: error: expected `key: value`, found "b": add the colon, or indent the line further if it continues the text above"#
        ),
        ("a: 1\n- b\n", "2:1: error: expected a key, found a sequence entry: indent it like the entries it belongs to"),
        ("- a\nb: 1\n", "2:1: error: expected `- ` and the next entry of the sequence, found `b:`"),
        ("[a]\nb\n", "2:1: error: expected the end of the document, found `b`: the value before it is complete"),
        ("a: @b\n", "1:4: error: text that begins with `@` needs quotes"),
        ("a: `b`\n", "1:4: error: text that begins with ``` needs quotes"),
        ("a: %b\n", "1:4: error: text that begins with `%` needs quotes"),
        (
            "a: 'b' c\n",
            "1:8: error: expected the end of the line after the value, found `c`: quote the full value, or move the rest to its own line"
        ),
        ("a: 'b'#c\n", "1:7: error: a comment needs a space before `#`; text that begins with `#` needs quotes"),
        ("a: ]\n", "1:4: error: `]` closes nothing: remove it, or put the text in quotes"),
        ("a: 'b\n", "1:4: error: the quote that opens here isn't closed: write `'` at its end"),
        ("a: \"b\n", "1:4: error: the quote that opens here isn't closed: write `\"` at its end"),
        ("a: \"b\nc\"\n", "2:1: error: a line of quoted text must be indented by at least 1 space"),
        (#"a: "\d""#, #"1:5: error: `\d` isn't an escape: write `\\` for a backslash, or use single quotes"#),
        (#"a: "\x4""#, #"1:5: error: expected 2 hexadecimal digits after `\x`"#),
        (#"a: "\uD800""#, "1:5: error: U+D800 is half of a surrogate pair: write both halves or the character itself"),
        (#"a: "\UFFFFFFFF""#, "1:5: error: U+FFFFFFFF isn't a character: the last one is U+10FFFF"),
        ("a: [b, c\n", "1:4: error: the sequence that opens here isn't closed: write `]` at its end"),
        ("a: {b: c\n", "1:4: error: the mapping that opens here isn't closed: write `}` at its end"),
        ("a: [b\n  c: d]\n", "2:4: error: a key inside brackets must be a scalar on the line of its colon"),
        ("a: [b, , c]\n", "1:8: error: a comma without a value before it: remove it"),
        ("a: ['b' c]\n", "1:9: error: expected `,` or `]` in the sequence that opens at 1:4, found `c]`"),
        ("a: {'b' c}\n", "1:9: error: expected `,` or `}` in the mapping that opens at 1:4, found `c}`"),
        ("a: [\nb ]\n", "2:1: error: a line inside the brackets that open at 1:4 must be indented by at least 1 space"),
        ("a: [- b]\n", "1:5: error: `- ` can't begin an entry inside brackets: separate the entries with commas"),
        ("a: [| b]\n", "1:5: error: a block scalar can't be inside brackets: put the text in quotes"),
        ("a: {{b}}\n", "1:5: error: a key must be a scalar, not a sequence or mapping: put it in quotes if it is text"),
        ("[a]: b\n", "1:1: error: a key must be a scalar, not a sequence or mapping: put it in quotes if it is text"),
        ("? - a\n: b\n", "1:3: error: a key must be a scalar, not a sequence or mapping: put it in quotes if it is text"),
        ("a: | b\n", "1:6: error: the text of a block scalar begins on the next line: move it there, or put it in quotes"),
        (
            "a: >=1\n",
            "1:5: error: expected `+`, `-` or a digit from 1 to 9 after `|` or `>`: text that begins with one of them needs quotes"
        ),
        (
            "a: |\n   \n  b\n",
            "2:4: error: this empty line has more spaces than the first line of the text: remove them, or write the indentation after `|` or `>`"
        ),
        ("&a &b c\n", "1:4: error: the value has two anchors: remove one, or indent this line further if it belongs to a key"),
        ("!!str !!int c\n", "1:7: error: the value has two tags: remove one"),
        ("a: *\n", "1:4: error: expected a name after `*`; text that begins with it needs quotes"),
        ("a: !b!c d\n", #"1:4: error: no `%TAG` directive of this document defines "!b!": add one, or remove the tag"#),
        ("a: !!int b\n", #"1:10: error: the tag is for an integer, which "b" isn't: remove it"#),
        ("a: !!map b\n", "1:4: error: the tag is for a sequence or mapping, and this is text: remove it"),
        ("a: !!str [b]\n", "1:4: error: the tag is for a string, and this is a sequence: remove it"),
        (
            "a: 0x10000000000000000\n",
            "1:4: error: the number doesn't fit 64 bits: write it as a decimal number, or put it in quotes if it is text"
        ),
        ("a: 1\n... b\n", "2:5: error: expected the end of the line after `...`"),
        ("%YAML 2.0\n---\n", #"1:7: error: expected a version 1 after `%YAML`, such as `%YAML 1.2`, found "2.0""#),
        ("%YAML 1.2\na: 1\n", "2:1: error: expected `---` after the directives"),
        ("a: b\u{1}c\n", #"1:5: error: the control character U+0001 can't be in a YAML text: remove it, or write `\x01` in double quotes"#),
        ("", "1:1: error: the file is empty except for white space and comments"),
        ("# a\n", "1:1: error: the file is empty except for white space and comments"),
    ])
    func errors(_ yaml: String, _ message: String) {
        let reading = Reading(yaml)
        #expect(reading.node == nil)
        #expect(reading.diagnostics == [message])
    }

    @Test(arguments: [
        (
            "a: 1\nb: 2\na: 3\n",
            #"3:1: warning: the mapping already has the key "a", at 1:1: remove one; the last value is used"#,
            #"{"a": 3, "b": 2}"#
        ),
        ("a: .inf\n", "1:4: warning: `.inf` isn't a JSON number: it is read as text", #"{"a": ".inf"}"#),
        ("a: !b 1\n", "1:4: warning: the tag `!b` has no meaning in an API description: it is ignored", #"{"a": "1"}"#),
        ("%YAML 1.1\n--- yes\n", "1:7: warning: YAML 1.1 is read as YAML 1.2: `yes`, `no`, `on` and `off` are text", #""yes""#),
        ("%FOO bar\n--- a\n", "1:1: warning: the directive `%FOO` is unknown and ignored; text that begins with `%` needs quotes", #""a""#),
    ])
    func warnings(_ yaml: String, _ message: String, _ expected: String) {
        let reading = Reading(yaml)
        #expect(reading.tree == json(expected))
        #expect(reading.diagnostics == [message])
    }

    @Test func oneRunReportsSeveralErrors() {
        let reading = Reading("a: *b\nc: \"\\d\"\ne: !!int f\n<<: 1\n")
        #expect(reading.node == nil)
        #expect(reading.diagnostics.map { $0.prefix { $0 != " " } } == ["1:4:", "2:5:", "3:10:", "4:1:"])
    }

    @Test func invalidUTF8IsAnError() {
        #expect(Reading([0x61, 0x3A, 0x20, 0xFF]).diagnostics.first?.hasPrefix("1:4: error: the text isn't UTF-8") == true)
        #expect(Reading([0xFF, 0xFE, 0x61, 0x00]).diagnostics.first?.contains("UTF-16") == true)
        #expect(Reading([0x61, 0x00, 0x3A, 0x00]).diagnostics.first?.contains("UTF-16") == true)
    }
}
