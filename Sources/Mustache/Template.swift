import Reporting

/// A parsed template as a list of tokens.
///
/// Sections are jumps in the flat list, so nesting doesn't use the call stack.
struct Template: Sendable {
    /// A name in a tag, with the location of the tag.
    struct Name: Sendable {
        enum Kind: Sendable {
            case key
            /// Flags that the engine derives from the position in the nearest list.
            case isFirst, isLast
        }

        var text: String
        var kind: Kind
        var location: SourceLocation

        init(_ text: String, at location: SourceLocation) {
            self.text = text
            self.location = location
            kind =
                switch text {
                case "isFirst": .isFirst
                case "isLast": .isLast
                default: .key
                }
        }
    }

    /// Text of at most one line, so that lines of a partial can be indented without searching for their ends.
    struct Text: Sendable {
        /// In UTF-8, like the output.
        var bytes: [UInt8]
        /// Whether the text is only a line ending, which is never indented.
        var isLineEnding: Bool
        var endsLine: Bool
    }

    /// A `{{key}}` that is alone on its line except for whitespace.
    struct Block: Sendable {
        var name: Name
        /// The whitespace before the tag.
        var indentation: [UInt8]
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
        case value(Name)
        case block(Block)
        /// A section. `end` is the index of the token that closes it.
        case section(Name, isInverted: Bool, end: Int)
        /// Ends the innermost open section.
        case close
        /// A partial that is alone on its line. `indentation` precedes each of its lines.
        case partial(Name, indentation: [UInt8])
        /// A partial within a line.
        case inlinePartial(Name)
        /// Opens a list that is broken if it doesn't fit a line of `width` characters; `nil` if it is never broken.
        case openList(Bracket, width: Int?, location: SourceLocation)
        /// Ends an element of the open list.
        case separator
        case closeList(Bracket)
        /// Begins the first text of a choice, which is kept if its lines have at most `width` characters.
        case openChoice(width: Int, location: SourceLocation)
        /// Begins the second text of the choice. `end` is the index of the token that closes it.
        case otherwise(end: Int)
        case closeChoice
    }

    let tokens: [Token]
    /// The tokens within a line: without the last line ending.
    let inlineTokens: [Token]

    init(tokens: [Token]) {
        self.tokens = tokens
        var inline = tokens
        switch tokens.last {
        case .text(let text)?: inline[inline.count - 1] = .text(text.withoutLineEnding)
        case .block(var block)?:
            block.rest = block.rest.withoutLineEnding
            inline[inline.count - 1] = .block(block)
        default: break
        }
        inlineTokens = inline
    }
}

extension Template.Text {
    fileprivate var withoutLineEnding: Template.Text {
        guard endsLine else { return self }
        var line = bytes.dropLast()
        if line.last == .carriageReturn { line.removeLast() }
        return Template.Text(bytes: Array(line), isLineEnding: isLineEnding, endsLine: false)
    }
}
