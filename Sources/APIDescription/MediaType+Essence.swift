import Reporting

extension MediaType {
    /// The name in lower case, without parameters (RFC 9110, section 8.3.1).
    package var essence: String { Self.essence(of: name) }

    /// Whether the name is that of JSON or of a type in its syntax (RFC 6839, section 3.1).
    package var isJSON: Bool { Self.isJSON(essence) }

    package static func essence(of name: String) -> String {
        // In most cases, it is the name itself.
        let isPlain = name.utf8.all { (0x21..<0x7F).contains($0) && !(0x41...0x5A).contains($0) && $0 != UInt8(ascii: ";") }
        return isPlain ? name : String(name.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace })
    }

    static func isJSON(_ essence: String) -> Bool { essence == "application/json" || essence.hasSuffix("+json") }
}
