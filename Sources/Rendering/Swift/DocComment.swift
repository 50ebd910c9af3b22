import Mustache
import Planning
import Reporting

/// Documentation comments (`///`) with text of a description.
enum DocComment {
    /// Returns the lines of a comment, each beginning with `///`; empty if there is no text.
    ///
    /// Line breaks are preserved, and long lines of prose are wrapped. Invisible characters are omitted: the compiler warns about NUL, and
    /// directional marks can make code look different from what it does.
    static func text(_ paragraphs: [String]) -> String {
        let wrapped = paragraphs.map { DocCommentWrapping.wrap(lines(of: $0)) }
        var comment = ""
        comment.reserveCapacity(wrapped.reduce(0) { $1.reduce($0 + 4) { $0 + $1.utf8.count + 5 } })
        for lines in wrapped {
            if !lines.isEmpty, !comment.isEmpty { comment += "\n///" }
            for line in lines {
                if !comment.isEmpty { comment += "\n" }
                comment += line.isEmpty ? "///" : "/// "
                comment += line
            }
        }
        return comment
    }

    static func text(_ documentation: Documentation) -> String {
        var paragraphs = documentation.paragraphs
        if documentation.isDeprecated { paragraphs.append("Deprecated.") }
        return text(paragraphs)
    }

    /// Returns the comment with the first paragraph that isn't a heading.
    static func summary(_ documentation: Documentation) -> String {
        let paragraphs = documentation.paragraphs.first.map { lines(of: $0).split(separator: "") } ?? []
        let summary = paragraphs.first { $0.first?.hasPrefix("#") == false } ?? paragraphs.first ?? []
        return text([summary.joined(separator: "\n")])
    }

    /// Returns the lines of a text without empty lines at its ends, trailing blanks and invisible characters.
    static func lines(of text: String) -> [String] {
        // Most texts have one line.
        if let last = text.utf8.last, last != UInt8(ascii: " "), text.isPrintableASCII { return [text] }
        let isPlain = text.utf8.all { (0x20..<0x7F).contains($0) || $0 == UInt8(ascii: "\n") }
        var lines = isPlain ? plainLines(of: text) : self.lines(ofAny: text).map(visible)
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    private static func plainLines(of text: String) -> [String] {
        var lines: [String] = []
        var rest = text.utf8[...]
        while !rest.isEmpty {
            let end = rest.offset(of: UInt8(ascii: "\n"))
            var line = rest.prefix(end ?? rest.count)
            rest = rest.dropFirst(line.count + 1)
            while line.last == UInt8(ascii: " ") { line.removeLast() }
            lines.append(String(Substring(line)))
        }
        return lines
    }

    private static func lines(ofAny text: String) -> [Substring] {
        // The bytes of all other line breaks, which occur in few other characters.
        let hasOnlyLineFeeds = text.utf8.all { !(0x0B...0x0D).contains($0) && $0 != 0x85 && $0 != 0xA8 && $0 != 0xA9 }
        // Looking for characters is slow.
        return hasOnlyLineFeeds
            ? text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map(Substring.init)
            : text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    }

    private static func visible(_ line: Substring) -> String {
        if let last = line.utf8.last, last > UInt8(ascii: " "), last < 0x7F, !line.unicodeScalars.contains(where: \.isInvisible) {
            return String(line)
        }
        var kept = String.UnicodeScalarView(line.unicodeScalars.filter { !$0.isInvisible || $0 == "\t" || $0.isJoiner })
        while let last = kept.last, last.properties.isWhitespace || last.isJoiner { kept.removeLast() }
        return String(kept)
    }

    /// Returns the lines of a list item, whose further lines are indented below its first one.
    static func item(_ head: String, _ paragraphs: [String], indent: String = "") -> [String] {
        let body = paragraphs.flatMap { lines(of: $0) }.filter { !$0.isEmpty }
        guard let first = body.first else { return [indent + head] }
        return [indent + head + " " + first] + body.dropFirst().map { indent + "  " + $0 }
    }
}

extension Unicode.Scalar {
    /// Whether the scalar is a joiner, which is part of the spelling of Persian or Hindi and of the meaning of emoji.
    fileprivate var isJoiner: Bool { self == "\u{200C}" || self == "\u{200D}" }
}
