import APIDescription

/// Separates words that are written as one, by the words that the operation's own texts use.
enum RunTogether {
    /// Returns the words of an identifier such as `Getspendlimit`, whose summary is "Get the spend limit.", or `nil` if it isn't made of
    /// several words of the texts.
    static func words(of id: String, by operation: Operation) -> [String]? {
        let letters = Array(id.lowercased())
        guard letters.count >= 12, letters.allSatisfy(\.isLetter) else { return nil }
        let long = Words(id).list.filter { $0.count >= 10 }
        guard !long.isEmpty else { return nil }
        let texts = prose(of: operation)
        let path = ResourcePath(operation.path).segments.filter { !$0.isParameter }.flatMap(\.words)
        let known = Set((texts + path + operation.tags.flatMap { Words($0).list }).flatMap { [$0, singular($0)] })
            .union(Verbs.canonical.keys).union(Verbs.prepositions).union(articles).union(["beta"])
        guard !long.allSatisfy(known.contains) else { return nil }
        return split(letters[...], known)?.filter { !articles.contains($0) }
    }

    /// Returns a path's words, in which a word such as `cachekey` is two if the texts write it so.
    static func separated(_ words: [String], by prose: [String]) -> [String] {
        words.flatMap { word -> [String] in
            guard word.count >= 7,
                let index = prose.indices.dropLast().first(where: { index in
                    prose[index] + prose[index + 1] == word && prose[index].count > 2 && prose[index + 1].count > 2
                })
            else { return [word] }
            return [prose[index], prose[index + 1]]
        }
    }

    /// Returns the words of the summary and of the beginning of the description.
    static func prose(of operation: Operation) -> [String] {
        Words(operation.summary ?? "").list + Words(String((operation.description ?? "").prefix(300))).list
    }

    private static let articles: Set<String> = ["a", "an", "the"]

    /// Returns the fewest known words that spell the letters.
    private static func split(_ letters: ArraySlice<Character>, _ known: Set<String>) -> [String]? {
        // The best words that end before each position.
        var best: [Int: [String]] = [letters.startIndex: []]
        let longest = known.map(\.count).max() ?? 0
        for end in letters.indices.map({ $0 + 1 }) {
            for start in max(letters.startIndex, end - longest)..<end {
                guard let before = best[start], before.count + 1 < best[end]?.count ?? .max else { continue }
                let word = String(letters[start..<end])
                if known.contains(word), word.count > 1 || word == "a" { best[end] = before + [word] }
            }
        }
        return best[letters.endIndex].flatMap { $0.count > 1 ? $0 : nil }
    }
}
