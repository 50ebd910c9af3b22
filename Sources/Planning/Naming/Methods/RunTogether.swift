import APIDescription

/// Separates words that are written as one, by the words that the operation's own texts use.
enum RunTogether {
    /// Returns the words of an identifier such as `Getspendlimit`, whose summary is "Get the spend limit.", or the words themselves if they
    /// aren't made of several words of the texts.
    ///
    /// - Parameter path: The path of the operation.
    static func separated(_ words: [String], by operation: OperationWords, _ path: ResourcePath) -> [String] {
        guard words.contains(where: isLong), words.joined().count >= 12 else { return words }
        let names = path.segments.filter { !$0.isParameter }.flatMap(\.words) + operation.tags.joined()
        lazy var prose = operation.prose
        // Most words are known, and collecting all of them is slow.
        func isUnknown(_ word: String) -> Bool {
            func isSame(_ other: String) -> Bool { other == word || singular(other) == word }
            return isLong(word) && !common.contains(word) && !names.contains(where: isSame) && !prose.contains(where: isSame)
        }
        guard words.contains(where: isUnknown) else { return words }
        let known = common.union((prose + names).flatMap { [$0, singular($0)] })
        let letters = Array(words.joined())
        if letters.allSatisfy(\.isLetter), let all = split(letters[...], known) { return all.filter { !articles.contains($0) } }
        return words.flatMap { word in
            guard isUnknown(word) else { return [word] }
            return split(Array(word)[...], known)?.filter { !articles.contains($0) } ?? [word]
        }
    }

    /// Returns whether a word has enough letters to be several words. With other characters, it isn't separated.
    private static func isLong(_ word: String) -> Bool { word.utf8.count >= 10 && word.count >= 10 && word.allSatisfy(\.isLetter) }

    /// Returns a path's words, in which a word such as `cachekey` is two if the texts write it so, and `getall` always is.
    static func separated(_ words: [String], by prose: [String]) -> [String] {
        words.flatMap { word -> [String] in
            if let verb = verbsOfAll[word] { return [verb, "all"] }
            guard !prose.isEmpty, word.count >= 7,
                let index = prose.indices.dropLast().first(where: { index in
                    prose[index].count > 2 && prose[index + 1].count > 2 && singular(prose[index] + prose[index + 1]) == singular(word)
                })
            else { return [word] }
            return [prose[index], String(word.dropFirst(prose[index].count))]
        }
    }

    /// The verbs that paths write together with `all`.
    private static let verbsOfAll = Dictionary(uniqueKeysWithValues: ["delete", "find", "get", "list"].map { ($0 + "all", $0) })
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
