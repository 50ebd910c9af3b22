import Reporting

/// Reads the text of one template.
///
/// It works on bytes: every byte that matters here is ASCII, and a `Character` would hide the LF of a CR LF.
struct TemplateParser {
    private let file: SourceFileID
    private let bytes: [UInt8]
    /// From where nothing has been turned into a token.
    private var position = 0
    private var tokens: [Template.Token] = []
    /// The open sections, the innermost last: the tag, and the index of its token.
    private var openSections: [(name: Template.Name, isInverted: Bool, index: Int)] = []

    init(file: SourceFileID, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    mutating func parse() throws(TemplateMistake) -> Template {
        while let start = firstIndex(of: Self.opening, in: position..<bytes.count) {
            try read(try tag(at: start))
        }
        addText(position..<bytes.count)
        if let section = openSections.last {
            throw TemplateMistake(.sectionNotClosed(section.name.text), at: section.name.location)
        }
        return Template(tokens: tokens)
    }

    // MARK: Tokens

    /// Adds the text before a tag, and what the tag stands for.
    private mutating func read(_ tag: Tag) throws(TemplateMistake) {
        let line = lineAround(tag)
        let taken = line ?? tag.range
        addText(position..<taken.lowerBound)
        position = taken.upperBound
        try add(tag, line: line)
    }

    /// - Parameter line: The line that the tag has for itself.
    private mutating func add(_ tag: Tag, line: Range<Int>?) throws(TemplateMistake) {
        let indentation = line.map { text($0.lowerBound..<tag.range.lowerBound) } ?? ""
        switch tag.sigil {
        case .comment:
            break
        case .value:
            let name = try name(of: tag)
            if let line {
                let rest = textToken(tag.range.upperBound..<line.upperBound)
                tokens.append(.block(Template.Block(name: name, indentation: indentation, rest: rest)))
            } else {
                tokens.append(.value(name))
            }
        case .partial:
            tokens.append(.partial(try name(of: tag), indentation: indentation))
        case .section, .inverted:
            let name = try name(of: tag)
            let isInverted = tag.sigil == .inverted
            openSections.append((name, isInverted, tokens.count))
            // Its end is known when the section is closed.
            tokens.append(.section(name, isInverted: isInverted, end: tokens.count))
        case .close:
            try closeSection(try name(of: tag))
        }
    }

    private mutating func closeSection(_ name: Template.Name) throws(TemplateMistake) {
        guard let section = openSections.popLast() else {
            throw TemplateMistake(.closesNothing(name.text), at: name.location)
        }
        guard section.name.text == name.text else {
            throw TemplateMistake(.closesAnother(name.text, open: section.name.text), at: name.location)
        }
        tokens[section.index] = .section(section.name, isInverted: section.isInverted, end: tokens.count)
        tokens.append(.close)
    }

    /// Adds a token for each line.
    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let lineFeed = bytes[start..<range.upperBound].firstIndex(of: .lineFeed)
            let end = lineFeed.map { $0 + 1 } ?? range.upperBound
            tokens.append(.text(textToken(start..<end)))
            start = end
        }
    }

    private func textToken(_ range: Range<Int>) -> Template.Text {
        let line = bytes[range]
        return Template.Text(
            text: text(range),
            isLineEnding: line.elementsEqual([.lineFeed]) || line.elementsEqual([.carriageReturn, .lineFeed]),
            endsLine: line.last == .lineFeed
        )
    }

    private func text(_ range: Range<Int>) -> String {
        String(decoding: bytes[range], as: UTF8.self)
    }

    // MARK: Tags

    private struct Tag {
        enum Sigil {
            case value, section, inverted, close, partial, comment
        }

        var sigil: Sigil
        /// With its braces.
        var range: Range<Int>
        /// Between the sigil and the closing braces.
        var content: Range<Int>
    }

    private static let opening: [UInt8] = Array("{{".utf8)
    private static let closing: [UInt8] = Array("}}".utf8)

    private func tag(at start: Int) throws(TemplateMistake) -> Tag {
        let location = location(start)
        let inside = start + Self.opening.count
        guard let end = firstIndex(of: Self.closing, in: inside..<bytes.count) else {
            throw TemplateMistake(.tagNotClosed, at: location)
        }
        let sigil: Tag.Sigil
        switch bytes[inside] {
        case UInt8(ascii: "#"): sigil = .section
        case UInt8(ascii: "^"): sigil = .inverted
        case UInt8(ascii: "/"): sigil = .close
        case UInt8(ascii: ">"): sigil = .partial
        case UInt8(ascii: "!"): sigil = .comment
        case UInt8(ascii: "{"): throw TemplateMistake(.tripleBraces, at: location)
        case UInt8(ascii: "&"): throw TemplateMistake(.ampersand, at: location)
        case UInt8(ascii: "="): throw TemplateMistake(.delimiters, at: location)
        default: sigil = .value
        }
        // A tag within a tag: the first one lacks its end.
        if firstIndex(of: Self.opening, in: inside..<end) != nil {
            throw TemplateMistake(.tagNotClosed, at: location)
        }
        let content = (sigil == .value ? inside : inside + 1)..<end
        return Tag(sigil: sigil, range: start..<end + Self.closing.count, content: content)
    }

    private func name(of tag: Tag) throws(TemplateMistake) -> Template.Name {
        let location = location(tag.range.lowerBound)
        var content = bytes[tag.content]
        while let first = content.first, first.isSpace { content.removeFirst() }
        while let last = content.last, last.isSpace { content.removeLast() }
        let name = String(decoding: content, as: UTF8.self)
        if content.isEmpty {
            throw TemplateMistake(.noName, at: location)
        }
        if !content.allSatisfy(\.isNamePart) {
            throw TemplateMistake(content.contains(UInt8(ascii: ".")) ? .dottedName(name) : .notAName(name), at: location)
        }
        return Template.Name(name, at: location)
    }

    /// The line of a tag, with its end, if there is nothing but spaces and tabs around the tag.
    private func lineAround(_ tag: Tag) -> Range<Int>? {
        var start = tag.range.lowerBound
        while start > 0, bytes[start - 1].isBlank { start -= 1 }
        guard start == 0 || bytes[start - 1] == .lineFeed else { return nil }
        var end = tag.range.upperBound
        while end < bytes.count, bytes[end].isBlank { end += 1 }
        if end == bytes.count { return start..<end }
        if bytes[end] == .carriageReturn, end + 1 < bytes.count { end += 1 }
        return bytes[end] == .lineFeed ? start..<end + 1 : nil
    }

    private func location(_ offset: Int) -> SourceLocation {
        SourceLocation(file: file, offset: UInt32(offset))
    }

    /// Where the two bytes of `pair` follow each other.
    private func firstIndex(of pair: [UInt8], in range: Range<Int>) -> Int? {
        var index = range.lowerBound
        while index + 1 < range.upperBound {
            if bytes[index] == pair[0], bytes[index + 1] == pair[1] { return index }
            index += 1
        }
        return nil
    }
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    fileprivate var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
    }

    fileprivate var isSpace: Bool {
        isBlank || self == .lineFeed || self == .carriageReturn
    }

    fileprivate var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}

extension Diagnostic.Message {
    fileprivate static var tagNotClosed: Self {
        "the tag is not closed; end it with }}"
    }

    fileprivate static var noName: Self {
        "the tag has no name"
    }

    fileprivate static func notAName(_ name: String) -> Self {
        // Escaped, since it can be of several lines, and a message is of one.
        "\(name.debugDescription) is not a name; a name has ASCII letters, digits and _"
    }

    fileprivate static func dottedName(_ name: String) -> Self {
        "\(name.debugDescription) has a dot, which no name has; enter a record with a section and name the key there"
    }

    fileprivate static var tripleBraces: Self {
        "a tag has two braces, since nothing is escaped; to print a brace before a tag, put a space between them"
    }

    fileprivate static var ampersand: Self {
        "a tag needs no &, since nothing is escaped; remove it"
    }

    fileprivate static var delimiters: Self {
        "delimiters cannot be changed; tags are written with {{ and }} everywhere"
    }

    fileprivate static func sectionNotClosed(_ name: String) -> Self {
        "the section \"\(name)\" is not closed; add {{/\(name)}}"
    }

    fileprivate static func closesNothing(_ name: String) -> Self {
        "no section is open here; remove {{/\(name)}} or open {{#\(name)}} before it"
    }

    fileprivate static func closesAnother(_ name: String, open: String) -> Self {
        "{{/\(name)}} does not close the section \"\(open)\", which is open here; write {{/\(open)}} first"
    }
}
