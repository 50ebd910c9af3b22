import Reporting

/// A parsed template: what it prints and does, in order.
///
/// Sections are jumps in one flat list, so that no depth of nesting costs stack.
struct Template: Sendable {
    /// A name in a tag, and where the tag begins.
    struct Name: Sendable {
        enum Kind: Sendable {
            case key
            /// Supplied by the engine, from the position in the nearest list.
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

    /// Text of at most one line, so that a line of a partial can be indented without looking for its end.
    struct Text: Sendable {
        var text: String
        /// Nothing but the end of a line: it is never indented.
        var isLineEnding: Bool
        var endsLine: Bool
    }

    /// A `{{key}}` with nothing but whitespace around it on its line.
    struct Block: Sendable {
        var name: Name
        /// What stands before the tag.
        var indentation: String
        /// What stands after the tag, with the end of the line.
        var rest: Text
    }

    /// The brackets of a list that is laid out on one line or in several.
    enum Bracket: Sendable {
        case parenthesis, square

        var opening: String {
            switch self {
            case .parenthesis: "("
            case .square: "["
            }
        }

        var closing: String {
            switch self {
            case .parenthesis: ")"
            case .square: "]"
            }
        }
    }

    enum Token: Sendable {
        case text(Text)
        case value(Name)
        case block(Block)
        /// `end` is the index of the token that closes it.
        case section(Name, isInverted: Bool, end: Int)
        /// Ends the innermost open section.
        case close
        /// `indentation` goes before each line of the partial; empty where the tag does not stand alone.
        case partial(Name, indentation: String)
        /// Opens a list that is broken if its line is longer than `width` characters.
        case openList(Bracket, width: Int, location: SourceLocation)
        /// Ends an element of the open list.
        case separator
        case closeList(Bracket)
    }

    var tokens: [Token]
}
