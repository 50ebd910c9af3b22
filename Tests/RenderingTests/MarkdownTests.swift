import Testing

@testable import Rendering

@Suite struct MarkdownTests {
    /// A text of a description, and its form in a cell of a table.
    static let cells: [(String, String)] = [
        ("Plain words, 5 of them.", "Plain words, 5 of them."),
        ("", ""),
        ("one\ntwo", "one two"),
        ("one\n\ntwo", "one<br>two"),
        ("one\r\n\r\n\r\ntwo\n", "one<br>two"),
        ("a | b", "a \\| b"),
        ("`a|b`", "`a\\|b`"),
        ("a \\| b", "a \\| b"),
        ("`open", "\\`open"),
        ("``a`b`` and `c`", "``a`b`` and `c`"),
        ("<script>alert(1)</script>", "&lt;script>alert(1)&lt;/script>"),
        ("a <!-- comment", "a &lt;!-- comment"),
        ("<img src=x onerror=alert(1)>", "&lt;img src=x onerror=alert(1)>"),
        ("`<b>`", "`<b>`"),
        ("<b>bold</b><br>next", "**bold** next"),
        ("see <a href=\"https://example.com/a\">this</a>", "see [this](https://example.com/a)"),
        ("see <a href='/docs'>this</a>", "see this"),
        ("<https://example.com>", "<https://example.com>"),
        ("<javascript:alert(1)>", "&lt;javascript:alert(1)>"),
        ("[x](https://example.com/a|b)", "[x](https://example.com/a%7Cb)"),
        ("[x](/relative) and [y](#there)", "x and y"),
        ("[x](javascript:alert(1))", "x"),
        ("[x](https://example.com/a_(b))", "[x](https://example.com/a_(b))"),
        ("``<b>`` and <b>b</b>", "``<b>`` and **b**"),
        ("![x](https://example.com/a.png)", "[x](https://example.com/a.png)"),
        ("[name]: https://example.com", "\\[name]: https://example.com"),
        ("# Heading\ntext", "Heading text"),
        ("- one\n- two", "• one<br>• two"),
        ("> quoted", "quoted"),
        ("text\n---\nmore", "text<br>more"),
        ("```json\n{}\n```", "{}"),
        ("back\\slash", "back\\\\slash"),
        ("nul\u{0}and\u{202E}left", "nulandleft"),
        ("[a [b] c](https://example.com)", "[a [b] c](https://example.com)"),
    ]

    @Test(arguments: cells)
    func aCellIsOneSafeLine(_ text: String, _ expected: String) {
        let line = Markdown.line(text)
        #expect(line == expected)
        #expect(!line.contains { $0.isNewline })
    }

    /// A text of a description, and its form as paragraphs of a page.
    static let pages: [(String, String)] = [
        ("one\ntwo\n\nthree", "one\ntwo\n\nthree"),
        ("## Errors\ntext", "**Errors**\n\ntext"),
        // A link can continue on the next line, but not across blocks.
        ("see [the\nguide](https://a.b) now", "see [the guide](https://a.b) now"),
        ("see [the\nguide](/guide) now", "see the guide now"),
        ("see [it](\njavascript:x) now", "see it now"),
        ("see [the\n- guide](javascript:x)", "see \\[the\n- guide](javascript:x)"),
        ("[a\nb\nc\nd\ne](javascript:x)", "\\[a b c d\ne](javascript:x)"),
        ("[a](\n\njavascript:x)", "\\[a](\n\njavascript:x)"),
        ("| `a | <b>c` |", "| `a | &lt;b>c` |"),
        ("#no heading", "#no heading"),
        ("Title\n===\ntext", "Title\n\ntext"),
        ("Title\n---\ntext", "Title\n\ntext"),
        ("```json\n<b>{}</b>", "```json\n<b>{}</b>\n```"),
        ("~~~\n```\n# a\n~~~\n<i>", "~~~\n```\n# a\n~~~\n*"),
        ("```\n<b>", "```\n<b>\n```"),
        ("```swift\nlet x = 1\n```", "```\nlet x = 1\n```"),
        ("``` js onclick=\"x\"\n1\n```", "```\n1\n```"),
        ("- a\n  - <u>b</u>", "- a\n  - &lt;u>b&lt;/u>"),
        ("| a | b |\n| - | - |", "| a | b |\n| - | - |"),
        ("a\n\n\n\nb", "a\n\nb"),
        ("<p>One</p><p>Two <code>x</code></p>", "One\n\nTwo `x`"),
    ]

    @Test(arguments: pages)
    func textStaysInItsBlock(_ text: String, _ expected: String) {
        #expect(Markdown.page(text) == expected)
    }

    @Test(arguments: [
        ("GET /a", "`GET /a`"), ("a`b", "``a`b``"), ("`a", "`` `a ``"), ("``", "``` `` ```"), ("a\nb", "`a b`"), ("", ""),
    ])
    func codeIsShownVerbatim(_ text: String, _ expected: String) {
        #expect(Markdown.code(text) == expected)
    }

    @Test func titlesAreEscaped() {
        #expect(Markdown.plain("*A* <b> [c](d) `e` #1") == "\\*A\\* \\<b\\> \\[c\\](d) \\`e\\` \\#1")
    }

    @Test(arguments: [
        ("One sentence. And another.", "One sentence."), ("One\ntwo\n\nthree", "One two"), ("# Title\n\ntext", "Title"),
        ("\n\nLate", "Late"), ("<p>In a paragraph.</p>", "In a paragraph."),
    ])
    func aSummaryIsTheFirstSentence(_ text: String, _ expected: String) {
        #expect(Markdown.summary(text) == expected)
    }

    @Test func anchorsAreThoseOfGitHub() {
        #expect(Markdown.anchor(of: "Pet.Kind") == "petkind")
        #expect(Markdown.anchor(of: "mix list_all-1") == "mix-list_all-1")
    }
}
