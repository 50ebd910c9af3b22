/// Whether a text spells a path, as frameworks do that make identifiers of paths.
///
/// Compared are letters and digits alone, so that it doesn't matter how the words are joined.
struct PathSpelling {
    private let segments: [ResourcePath.Segment]
    private let prefixCount: Int

    /// Whether the path is that of the root.
    var isEmpty: Bool { segments.isEmpty }

    /// How a text that spells a path does so.
    struct Match {
        /// How many of the literal segments it has.
        var literals = 0
        /// Whether it has parameters, a version or another prefix: words that a person would have left out.
        var isVerbatim = false
        /// Whether no parameter is missing.
        var isComplete = true
    }

    init(_ path: ResourcePath) {
        segments = path.segments + (path.action.isEmpty ? [] : [.init(words: path.action, isParameter: false)])
        prefixCount = path.prefixCount
    }

    /// The match of a text that consists of nothing else: all literals after the prefix, with or without the parameters.
    ///
    /// - Parameter inSingular: Whether `instance` stands for `instances`.
    func match(_ letters: String, inSingular: Bool = false) -> Match? {
        // HubSpot writes the path twice.
        let half = letters.count / 2
        let letters = letters.count == 2 * half && letters.prefix(half) == letters.suffix(half) ? String(letters.prefix(half)) : letters
        for start in 0...prefixCount {
            if let match = match(letters[...], from: start, inSingular, Match(isVerbatim: start < prefixCount)) { return match }
        }
        return nil
    }

    private func match(_ letters: Substring, from index: Int, _ inSingular: Bool, _ match: Match) -> Match? {
        if index == segments.count { return letters.isEmpty && match.literals > 0 ? match : nil }
        let segment = segments[index]
        var spellings = [segment.letters]
        if inSingular { spellings.append(segment.words.map(singular).joined()) }
        if segment.isParameter { spellings += spellings.map { "by" + $0 } }
        for spelling in spellings where letters.hasPrefix(spelling) {
            var next = match
            if segment.isParameter { next.isVerbatim = true } else { next.literals += 1 }
            if let found = self.match(letters.dropFirst(spelling.count), from: index + 1, inSingular, next) { return found }
        }
        // Parameters may be missing, and what is in the prefix.
        guard segment.isParameter || index < prefixCount else { return nil }
        var next = match
        if index >= prefixCount { next.isComplete = false }
        return self.match(letters, from: index + 1, inSingular, next)
    }

    /// The beginning of a text that the path, from its start or after a part of the prefix, and another ending follow.
    func prefix(of letters: String, before ending: String) -> (count: Int, match: Match)? {
        for start in 0...prefixCount {
            let spelled = segments[start...].map(\.letters).joined() + ending
            guard letters.hasSuffix(spelled), letters.count > spelled.count else { continue }
            let literals = segments[start...].count { !$0.isParameter }
            let isVerbatim = start < prefixCount || literals < segments.count - start
            return (letters.count - spelled.count, Match(literals: literals, isVerbatim: isVerbatim))
        }
        return nil
    }
}
