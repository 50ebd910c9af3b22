import Testing

@testable import JSONPath

struct IRegexpTests {
    @Test(
        "A pattern matches the full text",
        arguments: [
            ("", "", true), ("", "a", false), ("a|b", "b", true), ("a|", "", true), ("ab*", "abbb", true), ("a+", "", false),
            ("(ab)?c", "c", true), ("a{2}", "aa", true), ("a{2}", "aaa", false), ("a{2,}", "aaaa", true), ("a{1,3}", "aaaa", false),
            ("a{0}b", "b", true), ("a{0,0}", "", true), (".", "\n", false), (".", "\u{1F600}", true), ("a.c", "a\u{301}c", true),
            ("[a-c]+", "abc", true), ("[^a-c]", "d", true), ("[-a]", "-", true), ("[a-]", "-", true), ("[\\]\\-]+", "]-", true),
            ("\\p{Lu}\\P{Lu}", "Aa", true), ("\\p{L}+", "aÉж", true), ("[\\p{Nd}_]+", "1_2", true), ("^a$", "a", true),
            ("[\\^]a[$]", "^a$", true), ("(^)*a", "a", true), ("a^b", "ab", false),
            ("\\n\\t\\.", "\n\t.", true), ("(a*)*", "aaa", true), ("()*", "", true), ("(a|ab)(c|bcd)", "abcd", true),
        ]
    )
    func aPatternMatchesTheFullText(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try #require(IRegexp(pattern)).matches(text) == expected)
    }

    @Test(
        "A pattern is found in a part of the text",
        arguments: [
            ("b", "abc", true), ("^b", "abc", false), ("^ab", "abc", true), ("b$", "abc", false), ("c$", "abc", true), ("^$", "", true),
            ("", "", true), ("c+d", "abccd", true), ("[0-9]{2}", "a1b", false),
        ]
    )
    func aPatternIsFoundInAPartOfTheText(_ pattern: String, _ text: String, _ expected: Bool) throws {
        #expect(try #require(IRegexp(pattern)).isFound(in: text) == expected)
    }

    @Test(
        "What RFC 9485 doesn't allow isn't compiled",
        arguments: [
            "*", "a**", "(", ")", "a)", "[", "[]", "[b-a]", "a{", "a{,2}", "a{2,1}", "\\d", "\\w", "\\", "(?:a)", "a+?", "\\p{Xx}", "\\p{L",
            "\\p{Cs}", "[a", "]", "}", "[a-\\p{L}]", "a{100000}", "(a{1000}){1000}",
        ]
    )
    func expressionsThatRFC9485DoesntAllowAreNotCompiled(_ pattern: String) {
        #expect(IRegexp(pattern) == nil)
    }

    @Test("Patterns that make other engines backtrack match in linear time") func patternsThatMakeOtherEnginesBacktrackMatchInLinearTime()
        throws
    {
        let text = String(repeating: "a", count: 20_000) + "b"
        #expect(try #require(IRegexp("(a*)*c")).matches(text) == false)
        #expect(try #require(IRegexp("(a|a)*c")).isFound(in: text) == false)
    }
}
