/// A detector of identifiers that frameworks derive from a path.
///
/// Only letters and digits are compared, so the separators don't matter, and by their bytes, which is faster than by characters.
struct PathSpelling {
    private struct Segment {
        let isParameter: Bool
        let letters: [UInt8]
        let words: [String]

        /// Returns what follows each spelling of the segment at the beginning of a text.
        func rests(of text: ArraySlice<UInt8>, _ inSingular: Bool) -> [ArraySlice<UInt8>] {
            let spellings = inSingular ? [letters, Array(words.map(singular).joined().utf8)] : [letters]
            let found = spellings.filter(text.starts).map { text.dropFirst($0.count) }
            guard isParameter, text.starts(with: "by".utf8) else { return found }
            let rest = text.dropFirst(2)
            return found + spellings.filter(rest.starts).map { rest.dropFirst($0.count) }
        }
    }

    private let segments: [Segment]
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
        let all = path.segments + (path.action.isEmpty ? [] : [.init(words: path.action, isParameter: false)])
        segments = all.map { Segment(isParameter: $0.isParameter, letters: Array($0.letters.utf8), words: $0.words) }
        prefixCount = path.prefixCount
    }

    /// Returns the match of a text that consists only of all literals after the prefix, with or without the parameters.
    ///
    /// - Parameter inSingular: Whether `instance` matches `instances`.
    func match(_ letters: String, inSingular: Bool = false) -> Match? {
        var letters = Array(letters.utf8)[...]
        // HubSpot repeats the path.
        let half = letters.count / 2
        if letters.count == 2 * half, letters.prefix(half) == letters.suffix(half) { letters.removeLast(half) }
        for start in 0...prefixCount {
            if let match = match(letters, from: start, inSingular, Match(isVerbatim: start < prefixCount)) { return match }
        }
        return nil
    }

    private func match(_ letters: ArraySlice<UInt8>, from index: Int, _ inSingular: Bool, _ match: Match) -> Match? {
        if index == segments.count { return letters.isEmpty && match.literals > 0 ? match : nil }
        let segment = segments[index]
        for rest in segment.rests(of: letters, inSingular) {
            var next = match
            if segment.isParameter { next.isVerbatim = true } else { next.literals += 1 }
            if let found = self.match(rest, from: index + 1, inSingular, next) { return found }
        }
        // Parameters and segments of the prefix may be missing.
        guard segment.isParameter || index < prefixCount else { return nil }
        var next = match
        if index >= prefixCount { next.isComplete = false }
        return self.match(letters, from: index + 1, inSingular, next)
    }

    /// Returns the beginning of a text before the path, which may omit part of the prefix, and an ending.
    func prefix(of letters: String, before ending: String) -> (count: Int, match: Match)? {
        guard letters.hasSuffix(ending) else { return nil }
        let letters = Array(letters.utf8)
        for start in 0...prefixCount {
            let spelled = segments[start...].flatMap(\.letters) + Array(ending.utf8)
            // `api_books_post` is only the path and the method.
            if letters == spelled { return nil }
            guard letters.count > spelled.count, letters.suffix(spelled.count) == spelled[...] else { continue }
            let literals = segments[start...].count { !$0.isParameter }
            let isVerbatim = start < prefixCount || literals < segments.count - start
            let before = String(decoding: letters.dropLast(spelled.count), as: UTF8.self)
            return (before.count, Match(literals: literals, isVerbatim: isVerbatim))
        }
        return nil
    }
}
