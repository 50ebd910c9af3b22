/// An event of the parser: part of the serialization of a document's node graph (YAML 1.2.2, 3.1.2).
///
/// Events consist of numbers that refer to the text, so they are cheap to pass.
enum YAMLEvent {
    case scalar(YAMLScalar, YAMLProperties)
    /// `*name`, with the name's bytes.
    case alias(Range<Int>)
    /// - Parameter offset: The offset of the first entry's indicator or of the opening bracket.
    case openSequence(offset: Int, YAMLProperties)
    case closeSequence
    /// - Parameter offset: The offset of the first key or of the opening brace.
    case openMapping(offset: Int, YAMLProperties)
    case closeMapping
}

/// A scanned scalar.
struct YAMLScalar {
    enum Style {
        case plain
        case quoted
        case block
    }

    enum Content {
        /// The bytes of the text in this range.
        case inText(Range<Int>)
        /// The bytes of `YAMLScanner.folded`, after folding lines or replacing escapes.
        case folded
    }

    var content: Content
    var style: Style
    /// The offset of the first byte: a quote, an indicator or the text.
    var offset: Int
    /// Whether the scalar spans several lines, which an implicit key must not (YAML 1.2.2, 7.4.2).
    var spansLines = false

    /// Returns a node without text (YAML 1.2.2, 7.2).
    static func empty(at offset: Int) -> YAMLScalar {
        YAMLScalar(content: .inText(offset..<offset), style: .plain, offset: offset)
    }
}

/// The anchor and the tag of a node (YAML 1.2.2, 6.9).
struct YAMLProperties {
    /// The bytes of the anchor's name without `&`; empty if there is no anchor.
    var anchor = 0..<0
    var tag = YAMLTag.none
    /// The offset of the first property; meaningless if there is none.
    var offset = 0

    var hasAnchor: Bool { !anchor.isEmpty }
    var hasTag: Bool { tag != .none }
    var isEmpty: Bool { !hasAnchor && !hasTag }
}
