internal import Reporting

/// A `$ref` as it was written.
struct ReferenceSyntax: Hashable, Sendable {
    var text: String
    /// The location of the text; relative paths start at its file.
    var location: SourceLocation
    /// The place of its target in ``Description/targets``, shared by the references of a file that have the same text and meaning.
    var number: Int
    /// The `summary` and the `description` next to the `$ref`, which replace those of the target (OpenAPI 3.1, 4.8.23).
    var texts: Texts?

    struct Texts: Hashable, Sendable {
        var summary: String?
        var description: String?
    }
}

/// A reference, or the value itself.
enum Referenced<Noun: Sendable>: Sendable {
    case value(Noun)
    case reference(ReferenceSyntax)
}

/// The parts of a reference's text (RFC 3986).
struct ReferenceParts {
    /// The path of the file, empty for the same file.
    var path: String
    /// The text from `#`, as written; empty or `#` for the full file.
    var fragment: String

    init(_ text: String) {
        let mark = text.firstIndex(of: "#") ?? text.endIndex
        path = Self.decode(text[..<mark])
        fragment = String(text[mark...])
    }

    /// Whether the text begins with a scheme. One letter before the colon is the drive of a path, not a scheme.
    static func isURL(_ text: String) -> Bool {
        guard let colon = text.utf8.firstIndex(of: UInt8(ascii: ":")) else { return false }
        let scheme = text[..<colon]
        guard let first = scheme.unicodeScalars.first, scheme.utf8.count > 1, first.isASCII, first.properties.isAlphabetic else {
            return false
        }
        return scheme.unicodeScalars.allSatisfy { scalar in
            scalar.isASCII && (scalar.properties.isAlphabetic || "0123456789+-.".unicodeScalars.contains(scalar))
        }
    }

    /// Returns the text with percent encoding removed; sequences that aren't UTF-8 are kept unchanged.
    private static func decode(_ text: Substring) -> String {
        guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
        var bytes: [UInt8] = []
        var rest = Array(text.utf8)[...]
        while let byte = rest.popFirst() {
            let digits = rest.prefix(2)
            if byte == UInt8(ascii: "%"), digits.count == 2, let value = UInt8(String(decoding: digits, as: UTF8.self), radix: 16) {
                bytes.append(value)
                rest = rest.dropFirst(2)
            } else {
                bytes.append(byte)
            }
        }
        return String(validating: bytes, as: UTF8.self) ?? String(text)
    }
}

extension String {
    /// This path taken relative to the folder of another file, without `.` and without `..` as far as possible.
    func resolved(relativeToFile path: String) -> String {
        let isAbsolute = hasPrefix("/")
        let folder = isAbsolute ? [] : path.split(separator: "/", omittingEmptySubsequences: false).dropLast()
        var parts: [Substring] = []
        for part in folder + split(separator: "/", omittingEmptySubsequences: false) {
            switch part {
            case ".": continue
            case "": if parts.isEmpty, isAbsolute || path.hasPrefix("/") { parts.append(part) }
            case ".." where !parts.isEmpty && parts.last != ".." && parts.last != "": parts.removeLast()
            default: parts.append(part)
            }
        }
        return parts.joined(separator: "/")
    }
}
