/// A parser for I-Regexps (RFC 9485, 3).
struct IRegexpParser {
    indirect enum Expression: Sendable {
        case scalar(ScalarSet)
        case anchor(IRegexp.Anchor)
        case sequence([Expression])
        case choice([Expression])
        /// - `most`: `nil` for any number.
        case repetition(Expression, least: Int, most: Int?)
    }

    /// The maximum nesting of parentheses, which keeps patterns from exhausting the stack.
    private static let deepestNesting = 64

    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var depth = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// - Returns: `nil` if the text isn't an I-Regexp.
    mutating func parse() -> Expression? {
        guard let expression = parseChoice(), index == scalars.count else { return nil }
        return expression
    }

    private var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    private mutating func parseChoice() -> Expression? {
        depth += 1
        defer { depth -= 1 }
        guard depth <= Self.deepestNesting else { return nil }
        var branches: [Expression] = []
        repeat {
            var parts: [Expression] = []
            while let next = peek, next != "|", next != ")" {
                guard let part = parsePiece() else { return nil }
                parts.append(part)
            }
            branches.append(.sequence(parts))
        } while skip("|")
        return .choice(branches)
    }

    /// Parses an atom with its quantifier.
    private mutating func parsePiece() -> Expression? {
        guard let atom = parseAtom() else { return nil }
        if skip("*") { return .repetition(atom, least: 0, most: nil) }
        if skip("+") { return .repetition(atom, least: 1, most: nil) }
        if skip("?") { return .repetition(atom, least: 0, most: 1) }
        guard skip("{") else { return atom }
        guard let least = parseCount() else { return nil }
        if skip("}") { return .repetition(atom, least: least, most: least) }
        guard skip(",") else { return nil }
        if skip("}") { return .repetition(atom, least: least, most: nil) }
        guard let most = parseCount(), skip("}"), most >= least else { return nil }
        return .repetition(atom, least: least, most: most)
    }

    private mutating func parseCount() -> Int? {
        let start = index
        var count = 0
        while let next = peek, next.isDigit {
            // The number may have any length; it is clamped.
            count = min(count * 10 + Int(next.value - 0x30), 1_000_000)
            index += 1
        }
        return index > start ? count : nil
    }

    private mutating func parseAtom() -> Expression? {
        guard let next = peek else { return nil }
        switch next {
        case "(":
            index += 1
            guard let inner = parseChoice(), skip(")") else { return nil }
            return inner
        case "^", "$":
            index += 1
            return .anchor(next == "^" ? .start : .end)
        case ".":
            index += 1
            return .scalar(ScalarSet(items: [.range("\n", "\n"), .range("\r", "\r")], isNegated: true))
        case "\\":
            return parseEscape().map { .scalar(ScalarSet(items: [$0], isNegated: false)) }
        case "[":
            return parseClass().map(Expression.scalar)
        case ")", "*", "+", "?", "]", "{", "|", "}":
            return nil
        default:
            index += 1
            return .scalar(ScalarSet(items: [.range(next, next)], isNegated: false))
        }
    }

    /// Parses an escape such as `\.`, `\p{Lu}` or `\P{Lu}`.
    private mutating func parseEscape() -> ScalarSet.Item? {
        if let scalar = parseSingleEscape() { return .range(scalar, scalar) }
        guard index + 1 < scalars.count, scalars[index + 1] == "p" || scalars[index + 1] == "P" else { return nil }
        let isNegated = scalars[index + 1] == "P"
        index += 2
        guard skip("{") else { return nil }
        let start = index
        while let next = peek, next != "}", index - start < 3 { index += 1 }
        var name = String.UnicodeScalarView()
        name.append(contentsOf: scalars[start..<index])
        guard skip("}"), let category = CategorySet(String(name)) else { return nil }
        return .category(category, isNegated: isNegated)
    }

    private mutating func parseSingleEscape() -> Unicode.Scalar? {
        guard peek == "\\", index + 1 < scalars.count else { return nil }
        let scalar: Unicode.Scalar
        switch scalars[index + 1] {
        case "n": scalar = "\n"
        case "r": scalar = "\r"
        case "t": scalar = "\t"
        case "("..."+", "-", ".", "?", "["..."^", "{"..."}": scalar = scalars[index + 1]
        default: return nil
        }
        index += 2
        return scalar
    }

    /// Parses a class such as `[a-z]` or `[^\p{L}_-]`.
    private mutating func parseClass() -> ScalarSet? {
        index += 1
        let isNegated = skip("^")
        var items: [ScalarSet.Item] = []
        if skip("-") { items.append(.range("-", "-")) }
        while let next = peek, next != "]" {
            if next == "-" {
                // A hyphen at the end is literal.
                index += 1
                items.append(.range("-", "-"))
                break
            }
            guard let item = parseClassItem() else { return nil }
            items.append(item)
        }
        guard !items.isEmpty, skip("]") else { return nil }
        return ScalarSet(items: items, isNegated: isNegated)
    }

    private mutating func parseClassItem() -> ScalarSet.Item? {
        guard let first = parseClassScalar() else { return parseEscape() }
        guard peek == "-", index + 1 < scalars.count, scalars[index + 1] != "]" else { return .range(first, first) }
        index += 1
        guard let last = parseClassScalar(), first <= last else { return nil }
        return .range(first, last)
    }

    private mutating func parseClassScalar() -> Unicode.Scalar? {
        guard let next = peek else { return nil }
        switch next {
        case "\\": return parseSingleEscape()
        case "-", "[", "]": return nil
        default:
            index += 1
            return next
        }
    }
}
