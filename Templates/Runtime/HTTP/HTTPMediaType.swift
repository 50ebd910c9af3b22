/// A media type in lower case, possibly with wildcards (RFC 9110, section 8.3.1).
nonisolated struct HTTPMediaType: Equatable, Sendable {
    /// The type without parameters: `application/json`.
    let essence: String
    /// The `charset` parameter, without quotation marks.
    let charset: String?

    init(_ text: String) {
        let text = text.lowercased()
        let end = text.utf8.firstIndex(of: UInt8(ascii: ";")) ?? text.endIndex
        essence = String(text[..<end].trimmed)
        let parameters = text[end...].split(separator: ";").map(\.trimmed)
        charset = parameters.first { $0.hasPrefix("charset=") }.map { String($0.dropFirst(8).filter { $0 != "\"" }) }
    }

    /// Whether the name or suffix of the type identifies it as JSON (RFC 6839, section 3.1).
    var isJSON: Bool {
        essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json"
    }

    /// Whether JSON texts of this type begin with a record separator (RFC 7464; RFC 8091).
    var isJSONSequence: Bool {
        essence == "application/json-seq" || essence.hasSuffix("+json-seq")
    }

    /// Whether servers use this type by default, so that it doesn't describe the body.
    var isUnspecific: Bool {
        essence.isEmpty || essence == "text/plain" || essence == "application/octet-stream" || essence == "binary/octet-stream"
    }

    /// Returns whether this type, as a pattern, matches `other`.
    func covers(_ other: HTTPMediaType) -> Bool {
        if essence == other.essence || essence == "*/*" { return true }
        if essence.hasSuffix("/*") { return other.essence.hasPrefix(essence.dropLast()) }
        return isJSON && other.isJSON
    }
}

nonisolated extension Substring {
    /// The text without leading and trailing spaces and tabs.
    var trimmed: Substring {
        var bytes = utf8
        while bytes.first == UInt8(ascii: " ") || bytes.first == UInt8(ascii: "\t") { bytes.removeFirst() }
        while bytes.last == UInt8(ascii: " ") || bytes.last == UInt8(ascii: "\t") { bytes.removeLast() }
        return Substring(bytes)
    }
}
