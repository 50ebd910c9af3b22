/// What the parser finds in a text, in order (YAML 1.2.2, 3.1.2): the serialization of one document's node graph.
///
/// Events are plain numbers that refer to the text, so that passing them costs nothing.
enum YAMLEvent {
    case scalar(YAMLScalar, YAMLProperties)
    /// `*name`, with the name's bytes.
    case alias(Range<Int>)
    /// - Parameter offset: The first entry's indicator, or the opening bracket.
    case openSequence(offset: Int, YAMLProperties)
    case closeSequence
    /// - Parameter offset: The first key, or the opening brace.
    case openMapping(offset: Int, YAMLProperties)
    case closeMapping
}

/// A scalar whose end has been found.
struct YAMLScalar {
    enum Style {
        case plain
        case quoted
        case block
    }

    enum Content {
        /// The bytes of the text in this range, verbatim.
        case inText(Range<Int>)
        /// Lines were folded or escapes replaced: the bytes of `YAMLScanner.folded`.
        case folded
    }

    var content: Content
    var style: Style
    /// The first byte: a quote, an indicator or the text itself.
    var offset: Int
    /// Whether the scalar ends on a later line than it begins, which an implicit key must not (YAML 1.2.2, 7.4.2).
    var spansLines = false

    /// A node without any text (YAML 1.2.2, 7.2).
    static func empty(at offset: Int) -> YAMLScalar {
        YAMLScalar(content: .inText(offset..<offset), style: .plain, offset: offset)
    }
}

/// The anchor and the tag of a node (YAML 1.2.2, 6.9).
struct YAMLProperties {
    /// The bytes of the anchor's name, without `&`. Empty without an anchor.
    var anchor = 0..<0
    var tag = YAMLTag.none
    /// The first property; meaningless without one.
    var offset = 0

    var hasAnchor: Bool { !anchor.isEmpty }
    var hasTag: Bool { tag != .none }
    var isEmpty: Bool { !hasAnchor && !hasTag }
}
