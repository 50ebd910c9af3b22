import Testing

/// If a description has many models, those with the same first letters share a page.
@Suite struct SharedModelPagesTests {
    @Test func upTo100ModelsHaveTheirOwnPages() throws {
        let pages = try pages(of: (0..<100).map { ("Model\($0)", 1) })
        #expect(pages.count { $0.key.hasPrefix("Docs/Models/") } == 100)
    }

    @Test func moreModelsShareAPageByLetter() throws {
        let pages = try pages(of: (0..<60).flatMap { [("Ant\($0)", 1), ("bee\($0)", 1)] } + [("1st", 1)])
        let expected = ["A", "B", "_"].map { "Docs/Models/\($0).md" }
        #expect(pages.keys.filter { $0.hasPrefix("Docs/Models/") }.sorted() == expected)
        let page = try #require(pages["Docs/Models/A.md"])
        #expect(page.contains("\n# A\n\n- [`Ant0`](A.md#ant0)\n"))
        #expect(page.contains("\n## Ant59\n"))
        let readme = try #require(pages["README.md"])
        #expect(readme.contains("\n- [A](Docs/Models/A.md): `Ant0` to `Ant9`, 60 models\n"))
    }

    @Test func crowdedLettersAreSplitByTheNextLetters() throws {
        let models = (0..<60).map { ("PayIn\($0)", 5) } + (0..<60).map { ("PayOut\($0)", 1) } + [("Pear", 1), ("Zoo", 1)]
        let pages = try pages(of: models)
        let expected = ["PayI", "PayO", "Pear", "Z"].map { "Docs/Models/\($0).md" }
        #expect(pages.keys.filter { $0.hasPrefix("Docs/Models/") }.sorted() == expected)
        let readme = try #require(pages["README.md"])
        #expect(readme.contains("\n- [`Pear`](Docs/Models/Pear.md)\n"))
    }

    /// The pages of a client of models by name, each with so many declarations.
    private func pages(of models: [(name: String, declarations: Int)]) throws -> [String: String] {
        let schemas = models.map { name, declarations in
            let properties = (1..<max(declarations, 1)).map { #""p\#($0)": {"type": "string", "enum": ["\#(name)\#($0)", "b"]}"# }
            let all = properties + [#""q": {"type": "string"}"#]
            return #""\#(name)": {"type": "object", "properties": {\#(all.joined(separator: ","))}}"#
        }
        let text = """
            {"openapi": "3.1.0", "info": {"title": "Many", "version": "1"}, "paths": {}, \
            "components": {"schemas": {\(schemas.joined(separator: ","))}}}
            """
        return try Pages.pages(ofDescription: text)
    }
}
