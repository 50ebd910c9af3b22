/// The kind of value that a tag requires (YAML 1.2.2, 10).
enum YAMLTag: Equatable {
    case none
    /// `!`: a string, regardless of the text. On a quoted scalar, the value is resolved from the text.
    case nonSpecific
    case string
    case integer
    case float
    case boolean
    case null
    case mapping
    case sequence
    /// `!!merge`, the type of `<<`.
    case merge
    /// Any other tag, with its bytes. A scalar is a string; collections are unaffected.
    case custom(Range<Int>)

    private static let corePrefix = "tag:yaml.org,2002:"

    /// - Parameters:
    ///   - name: The tag with its handle replaced by the prefix.
    ///   - range: The bytes of the tag as written.
    init(_ name: String, at range: Range<Int>) {
        guard name.hasPrefix(Self.corePrefix) else {
            self = .custom(range)
            return
        }
        self =
            switch name.dropFirst(Self.corePrefix.count) {
            // Binary data and timestamps are text in JSON as well.
            case "str", "binary", "timestamp": .string
            case "int": .integer
            case "float": .float
            case "bool": .boolean
            case "null": .null
            case "map", "set": .mapping
            case "seq", "omap", "pairs": .sequence
            case "merge": .merge
            default: .custom(range)
            }
    }
}
