import JSONReading
import Testing

struct TextTests {
    @Test("Text preserves the order of keys and the spelling of numbers")
    func textPreservesOrderAndNumbers() throws {
        let text = #"{"b": [1.0, -0, 1E+2, 123456789012345678901234567890], "a": {"é": true, "x": null, "e": {}, "l": []}}"#
        let expected = """
            {
              "b": [
                1.0,
                -0,
                1E+2,
                123456789012345678901234567890
              ],
              "a": {
                "é": true,
                "x": null,
                "e": {},
                "l": []
              }
            }
            """
        #expect(Reading(text).node?.text == expected)
    }

    @Test("Text escapes characters that JSON doesn't allow, and survives a round trip")
    func textEscapes() throws {
        let written = try #require(Reading(#"["\" \\ \/ \u0000\u001f\n\r\t\b\f\u007f\u2028 \ud83d\ude00"]"#).node?.text)
        #expect(written == "[\n  \"\\\" \\\\ / \\u0000\\u001f\\n\\r\\t\\u0008\\u000c\u{7f}\u{2028} \u{1F600}\"\n]")
        #expect(Reading(written).node?.text == written)
    }
}
