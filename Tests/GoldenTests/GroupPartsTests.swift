import Testing

/// If a group has many operations, its page lists them, and parts of them have separate pages.
@Suite struct GroupPartsTests {
    @Test func upTo120OperationsShareThePageOfTheirGroup() throws {
        let pages = try pages(of: (0..<120).map { "call\($0)" })
        #expect(pages.keys.filter { $0.hasPrefix("Docs/") } == ["Docs/Calls.md"])
        #expect(pages["Docs/Calls.md"]?.contains("\n| [`call119`](#call119) |") == true)
        #expect(pages["Docs/Calls.md"]?.contains("\n## call119\n") == true)
    }

    @Test func largerGroupsAreSplitByLetter() throws {
        let pages = try pages(of: (0..<70).flatMap { ["getArea\($0)", "getBook\($0)"] } + ["postArea", "1st"])
        let expected = ["Docs/Calls-GetA.md", "Docs/Calls-GetB.md", "Docs/Calls-P.md", "Docs/Calls-_.md", "Docs/Calls.md"]
        #expect(pages.keys.filter { $0.hasPrefix("Docs/") }.sorted() == expected)

        let whole = try #require(pages["Docs/Calls.md"])
        #expect(whole.contains("\n| [`getBook69`](Calls-GetB.md#getbook69) |"))
        #expect(!whole.contains("\n## "))
        let part = try #require(pages["Docs/Calls-GetB.md"])
        #expect(part.contains("\n# Calls: GetB\n\nPart of [Calls](Calls.md). Access these calls as `many.calls`.\n"))
        #expect(part.contains("\n| [`getBook69`](#getbook69) |"))
        #expect(part.contains("\n## getBook69\n"))
        #expect(!part.contains("getArea"))
        let readme = try #require(pages["README.md"])
        #expect(readme.contains("](Docs/Calls-P.md#postarea)"))
        #expect(readme.contains("[its page](Docs/Calls.md)"))
    }

    /// The pages of a client whose only group has operations of these names.
    private func pages(of operations: [String]) throws -> [String: String] {
        let paths = operations.map { name in
            #""/\#(name)": {"get": {"operationId": "\#(name)", "tags": ["calls"], "responses": {"204": {"description": "Done."}}}}"#
        }
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "paths": {\(paths.joined(separator: ","))}}
            """
        return try Pages.pages(ofDescription: text)
    }
}
