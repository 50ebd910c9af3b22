import Testing

@testable import Documenting

/// Texts that match the pattern of a schema.
@Suite struct PatternTextTests {
    @Test(arguments: [
        ("^[A-Z]{3}$", 0, "ABC"), ("^[a-z0-9-]+$", 4, "abcd"), (#"^\d{4}-\d{2}$"#, 0, "1234-12"), ("^(red|green)$", 0, "red"),
        ("^sk_(?:live|test)_[a-zA-Z]{2,4}$", 0, "sk_live_ab"), (#"^#[0-9a-f]{6}$"#, 0, "#012345"), ("^[^a-y]$", 0, "z"),
        ("^a?b*c+?$", 0, "bc"),
        (#"^\w+@\w+\.com$"#, 0, "a@a.com"),
    ])
    func aTextMatches(_ pattern: String, _ minimum: Int, _ expected: String) throws {
        let expression = try Regex(pattern)
        let text = PatternText.text(matching: pattern, minimumLength: minimum) { $0.contains(expression) }
        #expect(text == expected)
    }

    @Test(arguments: ["^(?=.*[A-Z]).+$", #"^\p{L}+$"#, "(", "[", "a{", "a{1000000}", "(((((((((((((((((((((a)))))))))))))))))))))"])
    func otherPatternsHaveNone(_ pattern: String) {
        #expect(PatternText.text(matching: pattern, minimumLength: 0) { _ in true } == nil)
    }

    @Test func aTextThatIsNeverValidEnds() {
        #expect(PatternText.text(matching: "^a{3}$", minimumLength: 4) { _ in true } == nil)
    }
}
