/// The kind of value that a tag asks for (YAML 1.2.2, 10).
enum YAMLTag: Equatable {
    case none
    /// `!`: a string, whatever the text looks like. Before a quoted scalar, what the text looks like.
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
    /// Any other tag, with its bytes: its text is a string, its collections are what they look like.
    case custom(Range<Int>)

    private static let corePrefix = "tag:yaml.org,2002:"

    /// - Parameters:
    ///   - name: The tag after its handle has been replaced.
    ///   - range: The bytes of the tag as written.
    init(_ name: String, at range: Range<Int>) {
        guard name.hasPrefix(Self.corePrefix) else {
            self = .custom(range)
            return
        }
        self =
            switch name.dropFirst(Self.corePrefix.count) {
            // Binary data and timestamps are text in JSON, too.
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
