/// A detector of identifiers that frameworks derive from a path.
///
/// Only letters and digits are compared, so the separators don't matter.
struct PathSpelling {
    private let segments: [ResourcePath.Segment]
    private let prefixCount: Int

    /// Whether this is the root path.
    var isEmpty: Bool { segments.isEmpty }

    /// The match of a text with a path.
    struct Match {
        /// The number of literal segments in the text.
        var literals = 0
        /// Whether the text has parameters, a version or another prefix, which custom names omit.
        var isVerbatim = false
        /// Whether the text has all parameters.
        var isComplete = true
    }

    init(_ path: ResourcePath) {
        segments = path.segments + (path.action.isEmpty ? [] : [.init(words: path.action, isParameter: false)])
        prefixCount = path.prefixCount
    }

    /// Returns the match of a text that consists only of all literals after the prefix, with or without the parameters.
    ///
    /// - Parameter inSingular: Whether `instance` matches `instances`.
    func match(_ letters: String, inSingular: Bool = false) -> Match? {
        // HubSpot repeats the path.
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
        // Parameters and segments of the prefix may be missing.
        guard segment.isParameter || index < prefixCount else { return nil }
        var next = match
        if index >= prefixCount { next.isComplete = false }
        return self.match(letters, from: index + 1, inSingular, next)
    }

    /// Returns the beginning of a text before the path, which may omit part of the prefix, and an ending.
    func prefix(of letters: String, before ending: String) -> (count: Int, match: Match)? {
        for start in 0...prefixCount {
            let spelled = segments[start...].map(\.letters).joined() + ending
            // `api_books_post` is only the path and the method.
            if letters == spelled { return nil }
            guard letters.hasSuffix(spelled), letters.count > spelled.count else { continue }
            let literals = segments[start...].count { !$0.isParameter }
            let isVerbatim = start < prefixCount || literals < segments.count - start
            return (letters.count - spelled.count, Match(literals: literals, isVerbatim: isVerbatim))
        }
        return nil
    }
}
