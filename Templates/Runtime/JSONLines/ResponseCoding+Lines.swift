nonisolated extension ResponseCoding {
    /// A stream of JSON texts.
    ///
    /// - Parameter contentType: The content type. Texts of `application/json-seq` begin with a record separator (RFC 7464); those of other
    ///   types are on one line each.
    public static func lines<Element>(contentType: String = "application/jsonl") -> ResponseCoding<Value>
    where Value == JSONLines<Element> {
        let isSequence = HTTPMediaType(contentType).isJSONSequence
        return ResponseCoding(
            contentTypes: [contentType],
            stream: { JSONLines($0, separator: isSequence ? .recordSeparator : .lineFeed) }
        )
    }

    /// A stream of JSON texts as one of several types.
    public static func lines<Element: JSONCodable>(
        as element: Element.Type,
        contentType: String = "application/jsonl",
        _ wrap: @escaping @Sendable (JSONLines<Element>) -> Value
    ) -> ResponseCoding<Value> {
        wrapping(.lines(contentType: contentType), wrap)
    }
}
