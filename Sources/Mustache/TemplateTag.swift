/// A tag of a template: `{{name}}`, `{{#name}}`, `{{(140}}`.
struct TemplateTag {
    enum Sigil {
        case value, section, inverted, close, partial, comment
        case openList(Template.Bracket)
        case separator
        case closeList(Template.Bracket)
        case closeFilled
        case openChoice, otherwise, closeChoice

        var isOfList: Bool {
            switch self {
            case .openList, .separator, .closeList, .closeFilled: true
            case .value, .section, .inverted, .close, .partial, .comment, .openChoice, .otherwise, .closeChoice: false
            }
        }

        /// Whether the name follows the braces without a sigil.
        var isValue: Bool {
            switch self {
            case .value: true
            case .section, .inverted, .close, .partial, .comment, .openList, .separator, .closeList, .closeFilled, .openChoice, .otherwise,
                .closeChoice:
                false
            }
        }
    }

    var sigil: Sigil
    /// The tag with its braces.
    var range: Range<Int>
    /// The text between the sigil and the closing braces.
    var content: Range<Int>
}

extension UInt8 {
    static let lineFeed = UInt8(ascii: "\n")
    static let carriageReturn = UInt8(ascii: "\r")

    var isBlank: Bool {
        self == UInt8(ascii: " ") || self == UInt8(ascii: "\t")
    }

    var isSpace: Bool {
        isBlank || self == .lineFeed || self == .carriageReturn
    }

    var isNamePart: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): true
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"): true
        default: false
        }
    }
}
