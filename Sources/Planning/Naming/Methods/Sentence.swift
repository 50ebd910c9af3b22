/// Identifiers that are sentences: `List an Organization's Projects`, `get-the-users-profile`.
enum Sentence {
    /// Returns the text without possessive endings.
    static func withoutPossessives(_ id: String) -> String {
        // Searching for a byte is faster than for a character: ’ begins with E2.
        guard id.utf8.contains(where: { $0 == UInt8(ascii: "'") || $0 == 0xE2 }) else { return id }
        return id.replacing(/['’]s\b/, with: "")
    }

    /// Returns the words without articles. `A` before a plural isn't an article (`listARecords`), nor is one that the identifier doesn't
    /// write in lowercase after a separator.
    static func withoutArticles(_ words: [String], of id: String) -> [String] {
        guard words.dropFirst().dropLast().contains(where: articles.contains) else { return words }
        let lowercase = Set(id.split { !$0.isLetter && !$0.isNumber }.map(String.init))
        return words.indices.filter { index in
            guard index > 0, index + 1 < words.count, articles.contains(words[index]) else { return true }
            if words[index] == "the" { return false }
            guard lowercase.contains(words[index]) || words[index] == "an" else { return true }
            return singular(words[index + 1]) != words[index + 1]
        }.map { words[$0] }
    }

    private static let articles: Set<String> = ["a", "an", "the"]

    /// Returns the words with a verb instead of a phrase: `listPlaylists` for `getListOfPlaylists`, `getListPlaylists` and
    /// `listPaginatedPlaylists`.
    static func withoutList(_ words: [String]) -> [String] {
        if words.count > 2, words[0] == "list", words[1] == "paginated" || words[1] == "paged" { return ["list"] + words.dropFirst(2) }
        guard words.count > 2, let index = words.firstIndex(of: "list"), index > 0, index + 1 < words.count else { return words }
        let isGet = index == 1 && Verbs.canonical[words[0]] == "get"
        if words[index + 1] == "of", index + 2 < words.count { return (isGet ? ["list"] : Array(words[..<index])) + words[(index + 2)...] }
        guard isGet, singular(words[index + 1]) != words[index + 1] else { return words }
        return Array(words.dropFirst())
    }
}
