import APIDescription

/// The name of the service that an API belongs to.
enum Brand {
    /// Returns the first word of the API's title: `github` for "GitHub v3 REST API".
    ///
    /// - Returns: An empty text if the title begins with a generic word.
    static func word(of info: Info) -> String {
        let words = Words(info.title).list
        guard let first = words.first, first.count > 3, words.count > 1, !generic.contains(first) else { return "" }
        return first
    }

    private static let generic: Set<String> = ["admin", "client", "core", "http", "internal", "open", "public", "rest", "service"]
}
