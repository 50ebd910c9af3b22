import Testing

@testable import Rendering

struct DocCommentWrappingTests {
    private let long = String(repeating: "word ", count: 30) + "end."

    @Test("A long line of prose is broken between words")
    func prose() {
        let lines = DocCommentWrapping.wrap([long])
        #expect(lines.count == 2)
        #expect(lines.allSatisfy { $0.count <= DocCommentWrapping.width })
        #expect(lines.joined(separator: " ") == long)
    }

    @Test("Further lines of a list item are indented below its text")
    func items() {
        #expect(DocCommentWrapping.wrap(["  - id: \(long)"])[1].hasPrefix("    word"))
        #expect(DocCommentWrapping.wrap(["12. \(long)"])[1].hasPrefix("    word"))
    }

    @Test("A line whose meaning depends on its breaks isn't broken", arguments: ["| a |", "# ", "    ", "<p>"])
    func otherBlocks(start: String) {
        #expect(DocCommentWrapping.wrap([start + long]) == [start + long])
    }

    @Test("Fenced code is preserved")
    func fences() {
        let lines = ["```json", long, "```", long]
        #expect(Array(DocCommentWrapping.wrap(lines).prefix(3)) == ["```json", long, "```"])
        #expect(DocCommentWrapping.wrap(lines).count == 5)
    }

    @Test("No line begins with a word that would be markup there", arguments: ["-", "12.", "#", ">", "+", "2)"])
    func markup(word: String) {
        let lines = DocCommentWrapping.wrap([Array(repeating: word, count: 80).joined(separator: " ")])
        #expect(lines.count == 1)
        let mixed = DocCommentWrapping.wrap([Array(repeating: "and \(word)", count: 40).joined(separator: " ")])
        #expect(mixed.count > 1)
        #expect(mixed.dropFirst().allSatisfy { $0.hasPrefix("and ") })
    }

    @Test("Spaces between words and words of any length are preserved")
    func spaces() {
        let text = "Two  spaces. " + String(repeating: "x", count: 200) + "  " + long
        #expect(DocCommentWrapping.wrap([text]).joined(separator: " ").filter { $0 != " " } == text.filter { $0 != " " })
        #expect(DocCommentWrapping.wrap([text]).joined(separator: " ").contains("Two  spaces."))
    }
}
