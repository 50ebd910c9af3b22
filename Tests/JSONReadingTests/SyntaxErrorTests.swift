import JSONReading
import Reporting
import Testing

/// Each error has its location and states the remedy.
struct SyntaxErrorTests {
    @Test(arguments: [
        ("", "1:1: error: expected a JSON value, found the end of the text"),
        (" \n ", "2:2: error: expected a JSON value, found the end of the text"),
        ("openapi: 3.0.0\ninfo:", "1:1: error: expected a JSON value, found `openapi:`"),
        ("<html>", "1:1: error: expected a JSON value, found `<html>`"),
        ("[,1]", "1:2: error: expected a JSON value, found `,`"),
        ("[1,,2]", "1:4: error: a second comma: remove it"),
        ("[1,\n,2]", "2:1: error: a second comma: remove it"),
        ("{\"a\":}", "1:6: error: expected a JSON value, found `}`"),
        ("{\"a\"::1}", "1:6: error: expected a JSON value, found `:1`"),
        ("]", "1:1: error: expected a JSON value, found `]`"),
        ("[nul]", "1:2: error: expected a JSON value, found `nul`"),
        ("[truely]", "1:2: error: expected a JSON value, found `truely`"),
        ("[True]", "1:2: error: write `true` in lowercase"),
        ("[NaN]", "1:2: error: `NaN` isn't a JSON number: write a number or `null`"),
        ("[é]", "1:2: error: expected a JSON value, found `é`"),
        ("[\u{A0}1]", "1:2: error: expected a JSON value, found the invisible character U+A0"),
        ("[\u{0C}]", "1:2: error: expected a JSON value, found the control character U+000C"),
        ("[\u{00}]", "1:2: error: expected a JSON value, found the control character U+0000"),
        ("['a']", "1:2: error: expected a string in straight double quotes: write `\"`"),
        ("{'a':1}", "1:2: error: expected a string in straight double quotes: write `\"`"),
        ("[“a”]", "1:2: error: expected a string in straight double quotes: write `\"`"),
        ("[1, // one\n2]", "1:5: error: JSON doesn't allow comments: remove it"),
        ("[1/* one */]", "1:3: error: JSON doesn't allow comments: remove it"),
        ("# one\n1", "1:1: error: JSON doesn't allow comments: remove it"),
        ("1 //", "1:3: error: JSON doesn't allow comments: remove it"),
    ])
    func aMissingValue(text: String, message: String) {
        expect(text, message)
    }

    @Test(arguments: [
        ("[1,]", "1:3: error: a comma before `]`: remove it"),
        ("{\"a\":1,\n}", "1:7: error: a comma before `}`: remove it"),
        ("{\"a\":1,,}", "1:8: error: a second comma: remove it"),
        ("{,}", "1:2: error: expected a key in double quotes, found `,`"),
        ("{a: 1}", "1:2: error: expected a key in double quotes, found `a:`"),
        ("{1: 1}", "1:2: error: expected a key in double quotes, found `1:`"),
        ("{", "1:2: error: expected a key in double quotes, found the end of the text"),
        ("{\"a\"}", "1:5: error: expected `:` after the key, found `}`"),
        ("{\"a\" \"b\"}", "1:6: error: expected `:` after the key, found a string"),
        ("[1 2]", "1:4: error: a comma is missing before this element"),
        ("[[]\n{}]", "2:1: error: a comma is missing before this element"),
        ("[1 true]", "1:4: error: a comma is missing before this element"),
        ("{\"a\":1\n \"b\":2}", "2:2: error: a comma is missing before this member"),
        ("[1;2]", "1:2: error: `1;2` isn't a JSON number: put it in double quotes if it is text"),
        ("[\"a\";2]", "1:5: error: expected `,` or `]` in the array that opens at 1:1, found `;2`"),
        ("[[1]", "1:5: error: expected `,` or `]` in the array that opens at 1:1, found the end of the text"),
        ("\n {\"a\":[1}", "2:9: error: expected `,` or `]` in the array that opens at 2:7, found `}`"),
        ("{\"a\":1", "1:7: error: expected `,` or `}` in the object that opens at 1:1, found the end of the text"),
        ("{\"a\":1]", "1:7: error: expected `,` or `}` in the object that opens at 1:1, found `]`"),
        ("{} {}", "1:4: error: expected nothing after the JSON value, found `{`: remove it"),
        ("1]", "1:2: error: expected nothing after the JSON value, found `]`: remove it"),
        ("{}\nabc", "2:1: error: expected nothing after the JSON value, found `abc`: remove it"),
    ])
    func misplacedTokens(text: String, message: String) {
        expect(text, message)
    }

    @Test(arguments: [
        ("01", "1:1: error: a number can't have leading zeros: remove them"),
        ("-012", "1:2: error: a number can't have leading zeros: remove them"),
        ("+1", "1:1: error: a number can't have a leading plus sign: remove it"),
        (".5", "1:1: error: expected a digit before the decimal point: write `0.`"),
        ("-", "1:2: error: expected a digit after the minus sign"),
        ("[-x]", "1:3: error: expected a digit after the minus sign"),
        ("-.5", "1:2: error: expected a digit after the minus sign"),
        ("1.", "1:3: error: expected a digit after the decimal point"),
        ("1.e5", "1:3: error: expected a digit after the decimal point"),
        ("1e", "1:3: error: expected a digit after the `e` of the exponent"),
        ("1E+", "1:4: error: expected a digit after the `e` of the exponent"),
        ("0x1F", "1:1: error: `0x1F` isn't a JSON number: put it in double quotes if it is text"),
        ("[3.1.0]", "1:2: error: `3.1.0` isn't a JSON number: put it in double quotes if it is text"),
        ("[2024-01-31]", "1:2: error: `2024-01-31` isn't a JSON number: put it in double quotes if it is text"),
        ("1_000", "1:1: error: `1_000` isn't a JSON number: put it in double quotes if it is text"),
    ])
    func numbers(text: String, message: String) {
        expect(text, message)
    }

    @Test(arguments: [
        ("[\"abc", "1:2: error: the string that begins here isn't closed: write `\"` at its end"),
        ("\"abc\\", "1:1: error: the string that begins here isn't closed: write `\"` at its end"),
        ("\"abc\\n", "1:1: error: the string that begins here isn't closed: write `\"` at its end"),
        ("\"", "1:1: error: the string that begins here isn't closed: write `\"` at its end"),
        ("\"ab\nc\"", "1:4: error: the line ends inside a string: close the string with `\"`, or write `\\n` for a line break"),
        ("\"a\tb\"", "1:3: error: a tab in a string: write `\\t`"),
        ("\"0123456789\u{1F}\"", "1:12: error: the control character U+001F in a string: write `\\u001F`"),
        ("\"\\d+\"", "1:2: error: `\\d` isn't a JSON escape: write `\\\\` for a backslash"),
        ("\"\\n\\é\"", "1:4: error: `\\é` isn't a JSON escape: write `\\\\` for a backslash"),
        ("\"\\u12G4\"", "1:2: error: expected four hexadecimal digits after `\\u`"),
        ("\"\\u12", "1:2: error: expected four hexadecimal digits after `\\u`"),
        ("\"\\uD83D\"", "1:2: error: `\\uD83D` is half of a surrogate pair: write both halves or the character itself"),
        ("\"\\uD83Dx\"", "1:2: error: `\\uD83D` is half of a surrogate pair: write both halves or the character itself"),
        ("\"\\uD83D\\u0041\"", "1:2: error: `\\uD83D` is half of a surrogate pair: write both halves or the character itself"),
        ("\"a\\uDE00\"", "1:3: error: `\\uDE00` is half of a surrogate pair: write both halves or the character itself"),
    ])
    func strings(text: String, message: String) {
        expect(text, message)
    }

    @Test(
        arguments: [
            ([0x80], "the byte 0x80 is a continuation byte without a first byte"),
            ([0xC0, 0xAF], "the byte 0xC0 begins an overlong sequence"),
            ([0xC3], "the character that begins with the byte 0xC3 is cut off"),
            ([0xE0, 0x80, 0xAF], "the byte 0xE0 begins an overlong sequence"),
            ([0xE2, 0x82], "the character that begins with the byte 0xE2 is cut off"),
            ([0xED, 0xA0, 0x80], "a surrogate isn't a character"),
            ([0xF0, 0x80, 0x80, 0xAF], "the byte 0xF0 begins an overlong sequence"),
            ([0xF0, 0x9F, 0x98], "the character that begins with the byte 0xF0 is cut off"),
            ([0xF4, 0x90, 0x80, 0x80], "the character is beyond U+10FFFF"),
            ([0xF5], "the byte 0xF5 begins a character beyond U+10FFFF"),
            ([0xFF], "the byte 0xFF begins a character beyond U+10FFFF"),
        ] as [([UInt8], String)]
    )
    func bytesThatAreNotUTF8(bytes: [UInt8], reason: String) {
        let message = "error: the text isn't UTF-8: \(reason); save it as UTF-8"
        // In a string, in a key, outside strings, and at the very end.
        #expect(Reading(Array("[\"é".utf8) + bytes + Array("\"]".utf8)).diagnostics == ["1:4: " + message])
        #expect(Reading(Array("{\"".utf8) + bytes + Array("\":1}".utf8)).diagnostics == ["1:3: " + message])
        #expect(Reading(Array("[".utf8) + bytes + Array("]".utf8)).diagnostics == ["1:2: " + message])
        #expect(Reading(Array("\"".utf8) + bytes).diagnostics == ["1:2: " + message])
    }

    @Test(
        arguments: [[0xFE, 0xFF, 0x00, 0x5B], [0xFF, 0xFE, 0x5B, 0x00], [0x00, 0x5B, 0x00, 0x5D], [0x5B, 0x00, 0x5D, 0x00]] as [[UInt8]]
    )
    func utf16(bytes: [UInt8]) {
        #expect(Reading(bytes).diagnostics == ["1:1: error: expected UTF-8, found UTF-16: save the file as UTF-8"])
    }

    @Test func longWordsAreTruncated() {
        let found = String(repeating: "é", count: 40)
        expect(String(repeating: "é", count: 1000), "1:1: error: expected a JSON value, found `\(found)`")
    }

    private func expect(_ text: String, _ message: String, sourceLocation: Testing.SourceLocation = #_sourceLocation) {
        let reading = Reading(text)
        #expect(reading.diagnostics == [message], sourceLocation: sourceLocation)
        #expect(reading.node == nil, sourceLocation: sourceLocation)
    }
}
