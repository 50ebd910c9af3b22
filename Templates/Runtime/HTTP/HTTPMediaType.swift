/// A content type without regard to case (RFC 9110, section 8.3.1), possibly with wildcards.
nonisolated struct HTTPMediaType: Hashable, Sendable {
    /// `application/json`, in lower case and without parameters.
    let essence: String
    /// In lower case, without quotation marks.
    let charset: String?

    init(_ text: String) {
        let parts = text.lowercased().split(separator: ";").map { $0.trimmed }
        essence = parts.first.map(String.init) ?? ""
        charset = parts.dropFirst().first { $0.hasPrefix("charset=") }.map { String($0.dropFirst(8).filter { $0 != "\"" }) }
    }

    /// Whether it is JSON by its name (RFC 6839, section 3.1).
    var isJSON: Bool {
        essence == "application/json" || essence.hasSuffix("+json") || essence == "text/json"
    }

    /// Whether its JSON texts begin with a record separator (RFC 7464; RFC 8091).
    var isJSONSequence: Bool {
        essence == "application/json-seq" || essence.hasSuffix("+json-seq")
    }

    /// Whether it says nothing about the body, since servers use it by default.
    var isUnspecific: Bool {
        essence.isEmpty || essence == "text/plain" || essence == "application/octet-stream" || essence == "binary/octet-stream"
    }

    /// Whether `other` is one of those that this one, as a pattern, stands for.
    func covers(_ other: HTTPMediaType) -> Bool {
        if essence == other.essence || essence == "*/*" { return true }
        if essence.hasSuffix("/*") { return other.essence.hasPrefix(essence.dropLast()) }
        return isJSON && other.isJSON
    }
}

nonisolated extension Substring {
    /// Without blanks at its ends.
    var trimmed: Substring {
        var text = self
        while text.first == " " || text.first == "\t" { text.removeFirst() }
        while text.last == " " || text.last == "\t" { text.removeLast() }
        return text
    }
}
