import Testing

/// The reader visits each byte a limited number of times for any text. Visits are counted, not timed.
@Suite struct WorkTests {
    @Test(
        arguments: [
            "long flow sequences": { "[" + String(repeating: "a, ", count: $0) + "]" },
            "long flow mappings": { "{" + (0..<$0).map { "k\($0): v, " }.joined() + "}" },
            "pairs in flow sequences": { "[" + String(repeating: "a : b, ", count: $0) + "]" },
            "flow text over lines": { "[" + String(repeating: "a\n", count: $0) + "]" },
            "deep indents": { size in (0..<size).map { "\(String(repeating: " ", count: $0 % 500))a:\n" }.prefix(500).joined() + "b: c\n" },
            "wide indents": { String(repeating: " ", count: $0) + "a: 1\n" + String(repeating: " ", count: $0) + "b: 2\n" },
            "many dashes": { String(repeating: "- ", count: min($0, 500)) + "a" },
            "lines of dashes": { String(repeating: "- - - a\n", count: $0) },
            "long implicit keys": { String(repeating: "k", count: $0) + ": v\n" },
            "long lines without a colon": { String(repeating: "k ", count: $0) },
            "long quoted keys": { "'" + String(repeating: "k", count: $0) + "': v\n" },
            "huge block scalars": { "a: |\n" + String(repeating: "  text\n", count: $0) },
            "huge folded scalars": { "a: >\n" + String(repeating: "  text\n\n", count: $0) },
            "block scalars of empty lines": { "a: |\n" + String(repeating: "\n", count: $0) + "b: 1\n" },
            "many block scalars": { (0..<$0).map { "a\($0): |\n\n\nb\($0): >\n  c\n\n" }.joined() },
            "plain text over lines": { "a:" + String(repeating: "\n  text", count: $0) },
            "empty lines after plain text": { (0..<$0).map { "a\($0): b\n\n\n\n" }.joined() },
            "white space inside text": { "a" + String(repeating: "  ", count: $0) + "b" + String(repeating: "\t ", count: $0) },
            "white space in quotes": { "\"" + String(repeating: "a   \n\n   ", count: $0) + "\"" },
            "escapes": { "\"" + String(repeating: #"\u00e9\n"#, count: $0) + "\"" },
            "quotes in quotes": { "'" + String(repeating: "''", count: $0) + "'" },
            "comments": { String(repeating: "# comment\n", count: $0) + "a: 1\n" },
            "documents": { String(repeating: "---\na\n", count: $0) },
            "anchors and aliases": { (0..<$0).map { "- &a\($0) b\n- *a\($0)\n" }.joined() },
            "merge keys": { size in "a: &a {b: c}\n" + (0..<size).map { "m\($0): {<<: *a}\n" }.joined() },
            "several merge keys": { "a: &a {b: c}\nd:\n" + String(repeating: "  <<: *a\n", count: $0) },
            "duplicate keys": { String(repeating: "a: 1\n", count: $0) },
            "colons": { "- " + String(repeating: ":", count: $0) },
            "number signs": { "- a" + String(repeating: "#", count: $0) },
            "long numbers": { "- " + String(repeating: "0", count: $0) + "1" },
            "tags": { String(repeating: "- !!str a\n", count: $0) },
            "markers in text": { "a: |\n" + String(repeating: "  ---\n  ...\n", count: $0) },
            "unclosed brackets": { String(repeating: "[", count: $0) },
            "unclosed quotes": { String(repeating: "- '\n", count: $0) },
        ] as [String: @Sendable (Int) -> String]
    )
    func timeIsLinear(_ name: String, _ text: @Sendable (Int) -> String) {
        for size in [400, 4000] {
            let bytes = Array(text(size).utf8)
            let reading = Reading(bytes)
            #expect(reading.work <= 3 * bytes.count, "\(name): \(reading.work) for \(bytes.count) bytes")
        }
    }
}
