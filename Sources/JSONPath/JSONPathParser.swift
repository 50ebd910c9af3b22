internal import Reporting

/// A parser for one query (RFC 9535, appendix A).
struct JSONPathParser {
    /// The maximum nesting of parentheses and filters, which keeps queries from exhausting the stack.
    static let deepestNesting = 64

    let scalars: [Unicode.Scalar]
    /// The index of the next scalar, `0...scalars.count`.
    var index = 0
    var depth = 0

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// Parses `$` and its segments, up to the end of the text.
    mutating func parseQuery() throws(JSONPathError) -> [Segment] {
        guard skip("$") else { throw error(.noRoot(found: found)) }
        let segments = try parseSegments()
        guard index == scalars.count else { throw error(.noSegment(found: found)) }
        return segments
    }

    /// Parses all segments that follow. Blanks before a segment belong to it; blanks after the last one are left.
    mutating func parseSegments() throws(JSONPathError) -> [Segment] {
        var segments: [Segment] = []
        while true {
            let start = index
            skipBlanks()
            guard let segment = try parseSegment() else {
                index = start
                return segments
            }
            segments.append(segment)
        }
    }

    /// Parses `.name`, `.*`, `[…]`, `..name`, `..*` or `..[…]` (RFC 9535, 2.5).
    private mutating func parseSegment() throws(JSONPathError) -> Segment? {
        if peek == "[" { return Segment(isDescendant: false, selectors: try parseBrackets()) }
        guard skip(".") else { return nil }
        let isDescendant = skip(".")
        if isDescendant, peek == "[" { return Segment(isDescendant: true, selectors: try parseBrackets()) }
        if skip("*") { return Segment(isDescendant: isDescendant, selectors: [.wildcard]) }
        guard let first = peek, first.startsName else { throw error(.noName(found: found)) }
        let start = index
        while let next = peek, next.continuesName { index += 1 }
        if peek == "-" { throw hyphen(inNameAt: start) }
        return Segment(isDescendant: isDescendant, selectors: [.name(text(from: start))])
    }

    /// Returns the error for an unquoted name such as `x-internal`.
    private mutating func hyphen(inNameAt start: Int) -> JSONPathError {
        let hyphen = index
        while let next = peek, next.continuesName || next == "-" { index += 1 }
        return JSONPathError(message: .hyphen(text(from: start)), offset: byteOffset(hyphen))
    }

    /// Parses `[`, selectors separated by commas, and `]`.
    private mutating func parseBrackets() throws(JSONPathError) -> [Selector] {
        index += 1
        var selectors: [Selector] = []
        repeat {
            skipBlanks()
            selectors.append(try parseSelector())
            skipBlanks()
        } while skip(",")
        guard skip("]") else { throw error(.noSelectorEnd(found: found)) }
        return selectors
    }

    private mutating func parseSelector() throws(JSONPathError) -> Selector {
        switch peek {
        case "'"?, "\""?:
            return .name(try parseString())
        case "*"?:
            index += 1
            return .wildcard
        case "?"?:
            index += 1
            skipBlanks()
            return .filter(try parseLogical())
        case let scalar? where scalar == "-" || scalar == ":" || scalar.isDigit:
            return try parseIndexOrSlice()
        default:
            throw error(.noSelector(found: found))
        }
    }

    /// Parses `1`, `-1`, `1:5:2` or `:` (RFC 9535, 2.3.3 and 2.3.4).
    private mutating func parseIndexOrSlice() throws(JSONPathError) -> Selector {
        let start = peek == ":" ? nil : try parseInteger()
        let afterStart = index
        skipBlanks()
        guard skip(":") else {
            index = afterStart
            return .index(start ?? 0)
        }
        skipBlanks()
        let end = startsInteger ? try parseInteger() : nil
        let afterEnd = index
        skipBlanks()
        guard skip(":") else {
            index = afterEnd
            return .slice(start: start, end: end, step: 1)
        }
        let afterColon = index
        skipBlanks()
        guard startsInteger else {
            index = afterColon
            return .slice(start: start, end: end, step: 1)
        }
        return .slice(start: start, end: end, step: try parseInteger())
    }

    private var startsInteger: Bool { peek.map { $0 == "-" || $0.isDigit } ?? false }

    /// Parses an integer in the I-JSON range without leading zeros (RFC 9535, 2.1).
    private mutating func parseInteger() throws(JSONPathError) -> Int {
        let start = index
        _ = skip("-")
        while let next = peek, next.isDigit { index += 1 }
        let digits = text(from: start)
        let largest = (1 << 53) - 1
        guard let value = Int(digits), String(value) == digits, (-largest...largest).contains(value) else {
            throw JSONPathError(message: .integer(digits), offset: byteOffset(start))
        }
        return value
    }

    // MARK: Scalars

    var peek: Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    /// Skips a scalar if it is the next one.
    mutating func skip(_ scalar: Unicode.Scalar) -> Bool {
        guard peek == scalar else { return false }
        index += 1
        return true
    }

    /// Skips a token if the text continues with it.
    mutating func skip(token: String) -> Bool {
        let wanted = Array(token.unicodeScalars)
        guard scalars[index...].starts(with: wanted) else { return false }
        index += wanted.count
        return true
    }

    /// Skips space, tab, LF and CR.
    mutating func skipBlanks() {
        while let next = peek, next == " " || next == "\t" || next == "\n" || next == "\r" { index += 1 }
    }

    func text(from start: Int) -> String {
        var text = String.UnicodeScalarView()
        text.append(contentsOf: scalars[start..<index])
        return String(text)
    }

    /// The next scalar for messages.
    var found: String { peek.map { "`\($0)`" } ?? "the end of the path" }

    func error(_ message: Diagnostic.Message) -> JSONPathError {
        JSONPathError(message: message, offset: byteOffset(index))
    }

    func byteOffset(_ index: Int) -> Int {
        scalars[..<index].reduce(0) { $0 + UTF8.width($1) }
    }
}

extension Unicode.Scalar {
    var isDigit: Bool { "0"..."9" ~= self }
    var isLowercaseLetter: Bool { "a"..."z" ~= self }

    /// Whether a name may start with this scalar (RFC 9535, 2.5.1.1, `name-first`).
    fileprivate var startsName: Bool { isLowercaseLetter || "A"..."Z" ~= self || self == "_" || value >= 0x80 }
    fileprivate var continuesName: Bool { startsName || isDigit }
}
