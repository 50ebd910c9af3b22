import APIDescription

/// Separates words that are written as one, by the words that the operation's own texts use.
enum RunTogether {
    /// Returns the words of an identifier such as `Getspendlimit`, whose summary is "Get the spend limit.", or the words themselves if they
    /// aren't made of several words of the texts.
    ///
    /// - Parameter path: The path of the operation.
    static func separated(_ words: [String], by operation: Operation, _ path: ResourcePath) -> [String] {
        guard words.contains(where: { $0.count >= 10 }), words.joined().count >= 12 else { return words }
        let texts = prose(of: operation)
        let literals = path.segments.filter { !$0.isParameter }.flatMap(\.words)
        let known = common.union((texts + literals + operation.tags.flatMap { Words($0).list }).flatMap { [$0, singular($0)] })
        let letters = Array(words.joined())
        let isUnknown = words.contains { $0.count >= 10 && !known.contains($0) }
        if isUnknown, letters.allSatisfy(\.isLetter), let all = split(letters[...], known) { return all.filter { !articles.contains($0) } }
        return words.flatMap { word in
            guard word.count >= 10, word.allSatisfy(\.isLetter), !known.contains(word) else { return [word] }
            return split(Array(word)[...], known)?.filter { !articles.contains($0) } ?? [word]
        }
    }

    /// Returns a path's words, in which a word such as `cachekey` is two if the texts write it so, and `getall` always is.
    static func separated(_ words: [String], by prose: [String]) -> [String] {
        words.flatMap { word -> [String] in
            let verb = String(word.dropLast("all".count))
            if word.hasSuffix("all"), ["delete", "find", "get", "list"].contains(verb) { return [verb, "all"] }
            guard word.count >= 7,
                let index = prose.indices.dropLast().first(where: { index in
                    singular(prose[index] + prose[index + 1]) == singular(word) && prose[index].count > 2 && prose[index + 1].count > 2
                })
            else { return [word] }
            return [prose[index], String(word.dropFirst(prose[index].count))]
        }
    }

    /// Returns the words of the summary, of the beginning of the description and of the tags.
    static func prose(of operation: Operation) -> [String] {
        Words(operation.summary ?? "").list + Words(String((operation.description ?? "").prefix(300))).list
            + operation.tags.flatMap { [""] + Words($0).list }
    }

    private static let articles: Set<String> = ["a", "an", "the"]
    /// The words that every API uses.
    private static let common = Set(Verbs.canonical.keys).union(Verbs.prepositions).union(articles).union(["beta"])

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
