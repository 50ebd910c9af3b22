/// Short texts that match a regular expression of a description (ECMA-262), such as `ABC` for `^[A-Z]{3}$`.
struct PatternText {
    private var pattern: Substring
    /// The number of repetitions for a quantifier without an upper limit.
    private let repetitions: Int

    /// Returns a text of at least some characters; `nil` for a pattern with constructs that aren't understood, such as lookahead.
    ///
    /// - Parameter isValid: Whether a text is one.
    static func text(matching pattern: String, minimumLength: Int, isValid: (String) -> Bool) -> String? {
        for repetitions in 1...64 {
            var reader = PatternText(pattern: pattern[...], repetitions: repetitions)
            guard let text = reader.alternatives(depth: 0), reader.pattern.isEmpty else { return nil }
            if text.count >= minimumLength, isValid(text) { return text }
        }
        return nil
    }

    private mutating func next() -> Character? { pattern.popFirst() }

    /// Reads alternatives up to a closing parenthesis or the end, and returns the text of the first one.
    private mutating func alternatives(depth: Int) -> String? {
        guard depth < 16, var result = sequence(depth: depth) else { return nil }
        while pattern.first == "|" {
            pattern.removeFirst()
            guard let other = sequence(depth: depth) else { return nil }
            if result.isEmpty { result = other }
        }
        return result
    }

    private mutating func sequence(depth: Int) -> String? {
        var text = ""
        while let first = pattern.first, first != "|", first != ")" {
            pattern.removeFirst()
            if first == "^" || first == "$" { continue }
            guard let atom = atom(first, depth: depth), let count = count() else { return nil }
            for index in 0..<count { text += atom.text(at: index) }
            guard text.count < 1_000 else { return nil }
        }
        return text
    }

    /// The atom that a quantifier applies to.
    private enum Atom {
        case text(String)
        /// Any of these characters.
        case characters([Character])

        func text(at index: Int) -> String {
            switch self {
            case .text(let text): text
            case .characters(let all): String(all[index % all.count])
            }
        }
    }

    private mutating func atom(_ first: Character, depth: Int) -> Atom? {
        switch first {
        case "(":
            if pattern.hasPrefix("?") {
                guard pattern.hasPrefix("?:") else { return nil }
                pattern.removeFirst(2)
            }
            guard let text = alternatives(depth: depth + 1), next() == ")" else { return nil }
            return .text(text)
        case "[": return characterClass().map { .characters($0) }
        case ".": return .characters(Self.letters)
        case "\\": return next().flatMap(Self.escaped).map { .characters($0) }
        case "*", "+", "?", "{", "}", "]": return nil
        default: return .text(String(first))
        }
    }

    /// Reads a quantifier, if there is one, and returns how often the atom before it is repeated.
    private mutating func count() -> Int? {
        let result: Int
        switch pattern.first {
        case "*", "+":
            pattern.removeFirst()
            result = repetitions
        case "?":
            pattern.removeFirst()
            result = 0
        case "{":
            guard let end = pattern.firstIndex(of: "}") else { return nil }
            let bounds = pattern[..<end].dropFirst().split(separator: ",", omittingEmptySubsequences: false).map { Int($0) }
            guard let minimum = bounds.first ?? nil, (0...200).contains(minimum), bounds.count <= 2 else { return nil }
            pattern = pattern[pattern.index(after: end)...]
            let maximum = bounds.count == 1 ? minimum : bounds[1] ?? max(minimum, repetitions)
            result = min(max(minimum, repetitions), max(maximum, minimum))
        default: return 1
        }
        // A lazy quantifier matches the same texts.
        if pattern.first == "?" { pattern.removeFirst() }
        return result
    }

    private mutating func characterClass() -> [Character]? {
        let isNegated = pattern.first == "^"
        if isNegated { pattern.removeFirst() }
        var members: [Character] = []
        while let first = next(), first != "]" {
            if first == "\\" {
                guard let escaped = next().flatMap(Self.escaped) else { return nil }
                members += escaped
            } else if pattern.first == "-", let last = pattern.dropFirst().first, last != "]", last != "\\" {
                pattern.removeFirst(2)
                guard let range = Self.range(first, last) else { return nil }
                members += range
            } else {
                members.append(first)
            }
        }
        if isNegated { members = (Self.letters + Self.digits + ["-", "_", " "]).filter { !members.contains($0) } }
        return members.isEmpty ? nil : members
    }

    private static let letters = range("a", "z") ?? []
    private static let digits = (range("1", "9") ?? []) + ["0"]

    private static func range(_ first: Character, _ last: Character) -> [Character]? {
        guard let start = first.asciiValue, let end = last.asciiValue, start <= end else { return nil }
        return (start...end).map { Character(UnicodeScalar($0)) }
    }

    private static func escaped(_ character: Character) -> [Character]? {
        switch character {
        case "d": digits
        case "w": letters
        case "s": [" "]
        case _ where character.isLetter || character.isNumber: nil
        default: [character]
        }
    }
}
