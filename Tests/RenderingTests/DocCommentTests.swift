import Planning
import Testing

@testable import Rendering

struct DocCommentTests {
    @Test(
        arguments: [
            ([], ""),
            ([""], ""),
            ([" \n\t\n"], ""),
            (["\u{0}\u{200B}"], ""),
            (["One line."], "/// One line."),
            (["First.", "Second."], "/// First.\n///\n/// Second."),
            (["First.", "", "Second."], "/// First.\n///\n/// Second."),
            (["\n\n  Indented.  \n\n"], "///   Indented."),
            (["one\ntwo\r\nthree\rfour"], "/// one\n/// two\n/// three\n/// four"),
            (["one\u{B}two\u{C}three\u{85}four\u{2028}five\u{2029}six"], "/// one\n/// two\n/// three\n/// four\n/// five\n/// six"),
            (["a paragraph\n\nanother"], "/// a paragraph\n///\n/// another"),
            (["*/ public func a() {} /*"], "/// */ public func a() {} /*"),
            ([#"""" \(x) `code` # "quote""#], #"/// """ \(x) `code` # "quote""#),
            (["text\u{0}with\u{202E}marks\u{FEFF}"], "/// textwithmarks"),
            (["\tlist\tof"], "/// \tlist\tof"),
            (["blank at the end \u{A0}\u{3000}\t"], "/// blank at the end"),
            (["\u{200D}\n می\u{200C}خواهم\u{200D}"], "///  می\u{200C}خواهم"),
            (["10\u{A0}MB"], "/// 10\u{A0}MB"),
            (["👩\u{200D}🚀 ❤\u{FE0F}"], "/// 👩\u{200D}🚀 ❤\u{FE0F}"),
        ] as [([String], String)]
    )
    func paragraphsBecomeLines(paragraphs: [String], comment: String) {
        #expect(Array(DocComment.text(paragraphs).unicodeScalars) == Array(comment.unicodeScalars))
    }

    @Test func deprecationIsDocumented() {
        #expect(DocComment.text(Documentation(paragraphs: ["A title."], isDeprecated: true)) == "/// A title.\n///\n/// Deprecated.")
        #expect(DocComment.text(Documentation(paragraphs: [], isDeprecated: true)) == "/// Deprecated.")
        #expect(DocComment.text(Documentation()) == "")
    }

    @Test func furtherLinesOfAnItemAreIndented() {
        #expect(DocComment.item("- id:", []) == ["- id:"])
        #expect(DocComment.item("- id:", ["The session."]) == ["- id: The session."])
        #expect(DocComment.item("- id:", ["One.\n\nTwo.", "Three."], indent: "  ") == ["  - id: One.", "    Two.", "    Three."])
    }
}
