package import JSONReading
internal import Reporting

/// The declarations of a Swagger 2.0 document that apply to all operations (Swagger 2.0, Swagger Object).
package struct SwaggerDefaults: Sendable {
    var consumes: [MediaTypeName] = []
    var produces: [MediaTypeName] = []
    var address = ServerAddress()

    /// Reads the defaults of a document, without diagnostics.
    ///
    /// - Parameter root: The document as written. Any other value has no defaults.
    package init(of root: JSONNode) {
        var ignored = Diagnostics()
        self.init(of: root, diagnostics: &ignored)
    }

    init(of root: JSONNode, diagnostics: inout Diagnostics) {
        consumes = MediaTypeName.list(root, "consumes", diagnostics: &diagnostics) ?? []
        produces = MediaTypeName.list(root, "produces", diagnostics: &diagnostics) ?? []
        address = ServerAddress(of: root, diagnostics: &diagnostics)
    }
}

/// An entry of `consumes` or `produces`.
struct MediaTypeName: Sendable {
    var text: String
    var location: SourceLocation

    /// The type and subtype in lowercase, without parameters (RFC 9110, section 8.3.1).
    var essence: String {
        String(text.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace })
    }

    var isForm: Bool { essence == "application/x-www-form-urlencoded" || isMultipart }

    var isMultipart: Bool { essence.hasPrefix("multipart/") }

    /// Whether a body of this type can encode an object, not just text or bytes.
    var isStructured: Bool {
        if isForm || essence.hasPrefix("text/") { return true }
        let formats = ["json", "xml", "yaml", "*/*", "application/*", "event-stream", "javascript"]
        if formats.contains(where: essence.contains) { return true }
        // Vendors name their own formats, most of which are JSON.
        return essence.hasPrefix("application/vnd.") || essence.hasPrefix("application/x-")
    }

    /// Returns the media types that a document or an operation declares; `nil` if it doesn't declare any.
    static func list(_ node: JSONNode, _ key: String, diagnostics: inout Diagnostics) -> [MediaTypeName]? {
        guard let member = node.member(key) else { return nil }
        if let text = member.value.string {
            diagnostics.warning(.notAList(key, text: text), at: member.value.location)
            return [MediaTypeName(text: text, location: member.value.location)]
        }
        guard let elements = member.value.array else {
            diagnostics.warning(.wrongKind(key, expected: "an array", found: member.value), at: member.value.location)
            return nil
        }
        var names: [MediaTypeName] = []
        for element in elements {
            if let text = element.string {
                if !names.contains(where: { $0.text == text }) { names.append(MediaTypeName(text: text, location: element.location)) }
            } else {
                diagnostics.warning(.wrongElement(key, found: element), at: element.location)
            }
        }
        return names
    }
}

extension [MediaTypeName] {
    func isSame(as other: [MediaTypeName]) -> Bool {
        map(\.text) == other.map(\.text)
    }
}

extension Diagnostic.Message {
    static func notAList(_ key: String, text: String) -> Self {
        "`\(key)` must be an array: write [\"\(text)\"]"
    }

    static func wrongKind(_ key: String, expected: String, found: JSONNode) -> Self {
        "expected \(expected) as `\(key)`, found \(found.kindDescription); it is ignored"
    }

    static func wrongElement(_ key: String, found: JSONNode) -> Self {
        "expected only strings in `\(key)`, found \(found.kindDescription); it is ignored"
    }
}
