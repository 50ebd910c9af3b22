import Reporting

/// A parsed template as a list of tokens.
///
/// Sections are jumps in the flat list, so nesting doesn't use the call stack. Tokens are small numbers without references: texts are
/// ranges of the template, names and partials are indices. A template is an immutable class, since renderers refer to many of them.
final class Template: Sendable {
    /// A name in a tag, with the location of the tag.
    struct Name: Sendable {
        enum Kind: Sendable {
            case key
            /// Flags that the engine derives from the position in the nearest list.
            case isFirst, isLast
        }

        let key: TemplateKey
        let kind: Kind
        let location: SourceLocation

        init(_ text: ArraySlice<UInt8>, at location: SourceLocation) {
            self.location = location
            key = TemplateKey(text) ?? .unknown
            kind =
                switch key {
                case "isFirst": .isFirst
                case "isLast": .isLast
                default: .key
                }
        }
    }

    /// Text of at most one line, so that lines of a partial can be indented without searching for their ends.
    struct Text: Sendable {
        /// The offset in the template.
        var start: UInt32
        /// The number of bytes.
        var count: UInt32
        /// Whether the text is only a line ending, which is never indented.
        var isLineEnding = false
        var endsLine = false

        var range: Range<Int> { Int(start)..<Int(start + count) }
    }

    /// A `{{key}}` that is alone on its line except for whitespace.
    struct Block: Sendable {
        /// The index of the name.
        var name: UInt32
        /// The whitespace before the tag.
        var indentation: Text
        /// The text after the tag, including the line ending.
        var rest: Text
    }

    /// The brackets of a list that is laid out on one or several lines.
    enum Bracket: Sendable {
        case parenthesis, square
        /// No brackets: the elements fill the lines.
        case none

        var opening: String {
            switch self {
            case .parenthesis: "("
            case .square: "["
            case .none: ""
            }
        }

        var closing: String {
            switch self {
            case .parenthesis: ")"
            case .square: "]"
            case .none: ""
            }
        }

        /// The content of the opening tag, without the width, and that of the closing tag.
        var tags: (opening: String, closing: String) {
            switch self {
            case .parenthesis, .square: (opening, closing)
            case .none: ("~", "/~")
            }
        }

        /// The text between two elements on one line.
        var separator: String {
            switch self {
            case .parenthesis, .square: ", "
            case .none: " "
            }
        }
    }

    enum Token: Sendable {
        case text(Text)
        /// A value. `name` is an index in the names, as in the other cases.
        case value(name: UInt32)
        case block(Block)
        /// A section. `end` is the index of the token that closes it.
        case section(name: UInt32, isInverted: Bool, end: UInt32)
        /// Ends the innermost open section.
        case close
        /// A partial that is alone on its line. `template` is an index in the library, `indentation` precedes each of its lines.
        case partial(name: UInt32, template: UInt32, indentation: Text)
        /// A partial within a line.
        case inlinePartial(name: UInt32, template: UInt32)
        /// Opens a list that is broken if it doesn't fit a line of `width` characters; 0 if it is never broken.
        case openList(Bracket, width: UInt32, location: SourceLocation)
        /// Ends an element of the open list.
        case separator
        case closeList(Bracket)
        /// Begins the first text of a choice, which is kept if its lines have at most `width` characters.
        case openChoice(width: UInt32, location: SourceLocation)
        /// Begins the second text of the choice. `end` is the index of the token that closes it.
        case otherwise(end: UInt32)
        case closeChoice
    }

    /// The full template in UTF-8.
    let bytes: [UInt8]
    let tokens: [Token]
    /// The tokens within a line: without the last line ending.
    let inlineTokens: [Token]
    /// The names, and their spelling for messages.
    let names: [Name]
    let spellings: [String]

    init(bytes: [UInt8], tokens: [Token], names: [Name], spellings: [String]) {
        self.bytes = bytes
        self.tokens = tokens
        self.names = names
        self.spellings = spellings
        var inline = tokens
        switch tokens.last {
        case .text(let text)?: inline[inline.count - 1] = .text(text.withoutLineEnding(in: bytes))
        case .block(var block)?:
            block.rest = block.rest.withoutLineEnding(in: bytes)
            inline[inline.count - 1] = .block(block)
        default: break
        }
        inlineTokens = inline
    }
}

extension Template.Text {
    init(_ range: Range<Int>) {
        self.init(start: UInt32(range.lowerBound), count: UInt32(range.count))
    }

    /// - Parameter template: The bytes of the template.
    fileprivate func withoutLineEnding(in template: [UInt8]) -> Template.Text {
        guard endsLine else { return self }
        var line = template[range].dropLast()
        if line.last == .carriageReturn { line.removeLast() }
        return Template.Text(start: start, count: UInt32(line.count), isLineEnding: isLineEnding)
    }
}
