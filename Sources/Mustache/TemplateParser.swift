import Reporting

/// A parser for one template.
///
/// It works on bytes: the syntax is ASCII, and a `Character` would hide the LF of a CR LF.
struct TemplateParser {
    private let file: SourceFileID
    private let bytes: [UInt8]
    /// The offset of the first byte that isn't part of a token yet.
    private var position = 0
    private var tokens: [Template.Token] = []
    private var names: [Template.Name] = []
    private var spellings: [String] = []
    /// The open sections, innermost last: the index of the name of the tag and that of its token.
    private var openSections: [(name: UInt32, isInverted: Bool, index: Int)] = []
    /// The open lists, innermost last: the location of the tag, the bracket, and the number of sections around the list.
    private var openLists: [(location: SourceLocation, bracket: Template.Bracket, sections: Int)] = []
    /// The open choices, innermost last: the location of the tag, the index of the token between the texts, once there is one, and the
    /// number of sections around the choice.
    private var openChoices: [(location: SourceLocation, otherwise: Int?, sections: Int)] = []

    init(file: SourceFileID, bytes: [UInt8]) {
        self.file = file
        self.bytes = bytes
    }

    /// - Parameter numbers: The numbers of templates, to which those of partials are added.
    mutating func parse(_ numbers: inout TemplateNumbers) throws(TemplateFailure) -> Template {
        while let start = firstIndex(of: Self.opening, in: position..<bytes.count) {
            try read(try tag(at: start), &numbers)
        }
        addText(position..<bytes.count)
        if let list = openLists.last {
            throw TemplateFailure(.listNotClosed(list.bracket), at: list.location)
        }
        if let choice = openChoices.last {
            throw TemplateFailure(.choiceNotClosed, at: choice.location)
        }
        if let section = openSections.last {
            throw TemplateFailure(.sectionNotClosed(spelling(section.name)), at: names[Int(section.name)].location)
        }
        return Template(bytes: bytes, tokens: tokens, names: names, spellings: spellings)
    }

    // MARK: Tokens

    /// Adds tokens for the text before a tag and for the tag.
    private mutating func read(_ tag: TemplateTag, _ numbers: inout TemplateNumbers) throws(TemplateFailure) {
        // A list prints its brackets, so its tags are never alone on their line.
        let line = tag.sigil.isOfList ? nil : lineAround(tag)
        let taken = line ?? tag.range
        addText(position..<taken.lowerBound)
        position = taken.upperBound
        try add(tag, line: line, &numbers)
    }

    /// - Parameter line: The line of a tag that is alone on it.
    private mutating func add(_ tag: TemplateTag, line: Range<Int>?, _ numbers: inout TemplateNumbers) throws(TemplateFailure) {
        let indentation = Template.Text(line.map { $0.lowerBound..<tag.range.lowerBound } ?? 0..<0)
        switch tag.sigil {
        case .comment:
            break
        case .value:
            let name = try addName(of: tag)
            if let line {
                let rest = textToken(tag.range.upperBound..<line.upperBound)
                tokens.append(.block(Template.Block(name: name, indentation: indentation, rest: rest)))
            } else {
                tokens.append(.value(name: name))
            }
        case .partial:
            let name = try addName(of: tag)
            let template = UInt32(numbers.number(of: spelling(name)))
            tokens.append(
                line == nil
                    ? .inlinePartial(name: name, template: template)
                    : .partial(name: name, template: template, indentation: indentation)
            )
        case .section, .inverted:
            let name = try addName(of: tag)
            let isInverted = if case .inverted = tag.sigil { true } else { false }
            openSections.append((name, isInverted, tokens.count))
            // The end is set when the section is closed.
            tokens.append(.section(name: name, isInverted: isInverted, end: 0))
        case .close:
            try closeSection(try name(of: tag), at: location(tag.range.lowerBound))
        case .openList(let bracket): try openList(bracket, tag)
        case .separator: try addSeparator(tag)
        case .closeList(let bracket): try closeList(bracket, tag)
        case .closeFilled: try closeList(.none, tag)
        case .openChoice, .otherwise, .closeChoice:
            guard line != nil else { throw TemplateFailure(.choiceWithinLine, at: location(tag.range.lowerBound)) }
            try addChoice(tag)
        }
    }

    private mutating func closeSection(_ name: String, at location: SourceLocation) throws(TemplateFailure) {
        guard let section = openSections.popLast() else {
            throw TemplateFailure(.closesNothing(name), at: location)
        }
        guard spelling(section.name) == name else {
            throw TemplateFailure(.closesAnother(name, open: spelling(section.name)), at: location)
        }
        tokens[section.index] = .section(name: section.name, isInverted: section.isInverted, end: UInt32(tokens.count))
        tokens.append(.close)
    }

    // MARK: Lists

    private mutating func openList(_ bracket: Template.Bracket, _ tag: TemplateTag) throws(TemplateFailure) {
        let location = location(tag.range.lowerBound)
        let width = trimmedContent(of: tag).isEmpty ? 0 : try width(of: tag, opening: bracket.tags.opening)
        openLists.append((location, bracket, openSections.count))
        tokens.append(.openList(bracket, width: UInt32(width), location: location))
    }

    private mutating func addSeparator(_ tag: TemplateTag) throws(TemplateFailure) {
        let location = location(tag.range.lowerBound)
        try checkIsEmpty(tag)
        guard !openLists.isEmpty else { throw TemplateFailure(.separatorOutsideOfList, at: location) }
        tokens.append(.separator)
    }

    private mutating func closeList(_ bracket: Template.Bracket, _ tag: TemplateTag) throws(TemplateFailure) {
        let location = location(tag.range.lowerBound)
        if bracket != .none { try checkIsEmpty(tag) }
        guard let list = openLists.popLast(), list.bracket == bracket else {
            throw TemplateFailure(.closesNoList(bracket), at: location)
        }
        guard list.sections == openSections.count else {
            throw TemplateFailure(.listAcrossSection, at: location)
        }
        tokens.append(.closeList(bracket))
    }

    // MARK: Choices

    private mutating func addChoice(_ tag: TemplateTag) throws(TemplateFailure) {
        let location = location(tag.range.lowerBound)
        if case .openChoice = tag.sigil {
            if openChoices.contains(where: { $0.otherwise == nil }) { throw TemplateFailure(.choiceInChoice, at: location) }
            openChoices.append((location, nil, openSections.count))
            tokens.append(.openChoice(width: UInt32(try width(of: tag, opening: "?")), location: location))
            return
        }
        guard let choice = openChoices.last else { throw TemplateFailure(.noChoice, at: location) }
        guard choice.sections == openSections.count else { throw TemplateFailure(.choiceAcrossSection, at: location) }
        switch (tag.sigil, choice.otherwise) {
        case (.otherwise, nil):
            try checkIsEmpty(tag)
            openChoices[openChoices.count - 1].otherwise = tokens.count
            // The end is set when the choice is closed.
            tokens.append(.otherwise(end: 0))
        case (.closeChoice, let otherwise?):
            tokens[otherwise] = .otherwise(end: UInt32(tokens.count))
            tokens.append(.closeChoice)
            openChoices.removeLast()
        default: throw TemplateFailure(.notTwoTexts, at: location)
        }
    }

    /// Returns the width in a tag.
    ///
    /// - Parameter opening: The sigil of the tag, for messages.
    private func width(of tag: TemplateTag, opening: String) throws(TemplateFailure) -> Int {
        let text = trimmedContent(of: tag)
        guard let width = Int(text), 1...Self.maximumWidth ~= width, text.allSatisfy(\.isASCII) else {
            throw TemplateFailure(.noWidth(text, opening), at: location(tag.range.lowerBound))
        }
        return width
    }

    private func checkIsEmpty(_ tag: TemplateTag) throws(TemplateFailure) {
        let text = trimmedContent(of: tag)
        guard text.isEmpty else { throw TemplateFailure(.unexpectedInTag(text), at: location(tag.range.lowerBound)) }
    }

    /// The maximum width, which prevents overflow.
    private static let maximumWidth = 10_000

    /// Adds a token for each line of a text.
    private mutating func addText(_ range: Range<Int>) {
        var start = range.lowerBound
        while start < range.upperBound {
            let end = bytes[start..<range.upperBound].offset(of: .lineFeed).map { start + $0 + 1 } ?? range.upperBound
            tokens.append(.text(textToken(start..<end)))
            start = end
        }
    }

    private func textToken(_ range: Range<Int>) -> Template.Text {
        let line = bytes[range]
        let endsLine = line.last == .lineFeed
        return Template.Text(
            start: UInt32(range.lowerBound),
            count: UInt32(range.count),
            isLineEnding: endsLine && (line.count == 1 || line.count == 2 && line.first == .carriageReturn),
            endsLine: endsLine
        )
    }

    // MARK: Tags

    private static let opening: [UInt8] = Array("{{".utf8)
    private static let closing: [UInt8] = Array("}}".utf8)

    private func tag(at start: Int) throws(TemplateFailure) -> TemplateTag {
        let location = location(start)
        let inside = start + Self.opening.count
        guard let end = firstIndex(of: Self.closing, in: inside..<bytes.count) else {
            throw TemplateFailure(.tagNotClosed, at: location)
        }
        let sigil: TemplateTag.Sigil
        switch bytes[inside] {
        case UInt8(ascii: "#"): sigil = .section
        case UInt8(ascii: "^"): sigil = .inverted
        case UInt8(ascii: "/") where bytes[inside + 1..<end] == [UInt8(ascii: "?")]: sigil = .closeChoice
        case UInt8(ascii: "/") where bytes[inside + 1..<end] == [UInt8(ascii: "~")]: sigil = .closeFilled
        case UInt8(ascii: "/"): sigil = .close
        case UInt8(ascii: "~"): sigil = .openList(.none)
        case UInt8(ascii: ">"): sigil = .partial
        case UInt8(ascii: "!"): sigil = .comment
        case UInt8(ascii: "("): sigil = .openList(.parenthesis)
        case UInt8(ascii: "["): sigil = .openList(.square)
        case UInt8(ascii: ","): sigil = .separator
        case UInt8(ascii: ")"): sigil = .closeList(.parenthesis)
        case UInt8(ascii: "]"): sigil = .closeList(.square)
        case UInt8(ascii: "?"): sigil = .openChoice
        case UInt8(ascii: ":"): sigil = .otherwise
        case UInt8(ascii: "{"): throw TemplateFailure(.tripleBraces, at: location)
        case UInt8(ascii: "&"): throw TemplateFailure(.ampersand, at: location)
        case UInt8(ascii: "="): throw TemplateFailure(.delimiters, at: location)
        default: sigil = .value
        }
        // A tag within a tag: the first one isn't closed.
        if firstIndex(of: Self.opening, in: inside..<end) != nil {
            throw TemplateFailure(.tagNotClosed, at: location)
        }
        let content = (sigil.isValue ? inside : inside + 1)..<end
        return TemplateTag(sigil: sigil, range: start..<end + Self.closing.count, content: content)
    }

    /// Adds the name in a tag. Returns its index.
    private mutating func addName(of tag: TemplateTag) throws(TemplateFailure) -> UInt32 {
        spellings.append(try name(of: tag))
        names.append(Template.Name(trimmed(tag), at: location(tag.range.lowerBound)))
        return UInt32(names.count - 1)
    }

    private func spelling(_ name: UInt32) -> String { spellings[Int(name)] }

    private func name(of tag: TemplateTag) throws(TemplateFailure) -> String {
        let location = location(tag.range.lowerBound)
        let name = trimmedContent(of: tag)
        if name.isEmpty {
            throw TemplateFailure(.noName, at: location)
        }
        if !name.utf8.all({ $0.isNamePart }) {
            throw TemplateFailure(name.utf8.contains(UInt8(ascii: ".")) ? .dottedName(name) : .notAName(name), at: location)
        }
        return name
    }

    private func trimmedContent(of tag: TemplateTag) -> String { String(decoding: trimmed(tag), as: UTF8.self) }

    private func trimmed(_ tag: TemplateTag) -> ArraySlice<UInt8> {
        var content = bytes[tag.content]
        while let first = content.first, first.isSpace { content.removeFirst() }
        while let last = content.last, last.isSpace { content.removeLast() }
        return content
    }

    /// Returns the line of a tag, including its ending, if only spaces and tabs surround the tag.
    private func lineAround(_ tag: TemplateTag) -> Range<Int>? {
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

    /// Returns the offset of two consecutive bytes.
    private func firstIndex(of pair: [UInt8], in range: Range<Int>) -> Int? {
        var rest = bytes[range]
        while let offset = rest.offset(of: pair[0]) {
            rest = rest.dropFirst(offset)
            if rest.dropFirst().first == pair[1] { return rest.startIndex }
            rest = rest.dropFirst()
        }
        return nil
    }
}
