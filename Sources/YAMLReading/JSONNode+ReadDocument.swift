package import JSONReading
package import Reporting

extension JSONNode {
    /// Reads a file of a description, which may be JSON or YAML. The content determines the format, not the file's name.
    ///
    /// A text that begins with a brace or bracket is read as JSON, unless an unquoted key shows that it is YAML in flow style. If it is
    /// valid YAML but not JSON, it is read with a warning at the first location that isn't JSON.
    ///
    /// - Returns: The root, or `nil` after an error, which is reported to `diagnostics` at its exact location.
    package static func readDocument(_ file: SourceFileID, in files: SourceFiles, diagnostics: inout Diagnostics) -> JSONNode? {
        switch DocumentSyntax(of: files.bytes(of: file)) {
        case .yaml:
            return readYAML(file, in: files, diagnostics: &diagnostics)
        case .markup(let offset):
            diagnostics.error(.markup, at: SourceLocation(file: file, offset: offset))
            return nil
        case .json:
            return readJSON(file, in: files, diagnostics: &diagnostics)
        }
    }

    private static func readJSON(_ file: SourceFileID, in files: SourceFiles, diagnostics: inout Diagnostics) -> JSONNode? {
        var asJSON = Diagnostics()
        if let root = read(file, in: files, diagnostics: &asJSON) {
            diagnostics.append(asJSON)
            return root
        }
        var asYAML = Diagnostics()
        let error = asJSON.list.first { $0.severity == .error }
        // YAML would read a `//` comment and the key after it as one key.
        let isComment = error?.location.map { files.bytes(of: file).dropFirst(Int($0.offset)).first == UInt8(ascii: "/") } == true
        guard let error, !isComment, let root = readYAML(file, in: files, diagnostics: &asYAML) else {
            diagnostics.append(asJSON)
            return nil
        }
        diagnostics.warning(.notJSON(error.message), at: error.location)
        diagnostics.append(asYAML)
        return root
    }
}

/// The syntax of a text, detected from its first characters.
private enum DocumentSyntax {
    case json
    case yaml
    /// HTML or XML that begins at this byte.
    case markup(UInt32)

    init(of bytes: [UInt8]) {
        let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
        var rest = bytes[...]
        if rest.starts(with: mark) { rest.removeFirst(mark.count) }
        rest = rest.drop(while: Self.isSpace)
        guard let first = rest.popFirst() else {
            self = .yaml
            return
        }
        switch first {
        case UInt8(ascii: "["):
            self = .json
        case UInt8(ascii: "{"):
            // A JSON key, or a common error instead of one.
            let next = rest.drop(while: Self.isSpace).first
            self = next.map { "\"},/".utf8.contains($0) } ?? true ? .json : .yaml
        case UInt8(ascii: "<") where rest.first.map(Self.beginsMarkup) == true:
            // A description is smaller than 4 GiB.
            self = .markup(UInt32(truncatingIfNeeded: rest.startIndex - 1))
        default:
            self = .yaml
        }
    }

    /// Returns whether a byte is white space (RFC 8259, 2).
    private static func isSpace(_ byte: UInt8) -> Bool {
        byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09
    }

    /// Returns whether `<` and this byte can begin a tag, a declaration or a comment. `<<` is a YAML key.
    private static func beginsMarkup(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "!"), UInt8(ascii: "?"): true
        default: false
        }
    }
}

extension Diagnostic.Message {
    fileprivate static let markup: Self = "expected JSON or YAML, found HTML or XML: save the description itself, not a page that shows it"

    fileprivate static func notJSON(_ message: Diagnostic.Message) -> Self {
        "the text isn't JSON and is read as YAML: \(message.text)"
    }
}
