import Foundation

/// What becomes of a request's parts, whatever its types: not generic, so that it is there once.
nonisolated enum RequestParts {
    // Built by hand, not by `appendingPathComponent`, which would decode `%2F` and drop empty segments.
    static func url(serverURL: URL, path: [PathSegment], query: [QueryParameter]) throws(UnsendableRequest) -> URL {
        let server = serverURL.absoluteString.prefix { $0 != "#" }
        let parts = server.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard serverURL.scheme != nil, serverURL.host != nil, let base = parts.first else {
            throw UnsendableRequest("the server URL \"\(serverURL.absoluteString)\" has no scheme or no host")
        }
        var text = String(base)
        while text.hasSuffix("/") { text.removeLast() }
        var pathText = ""
        for segment in path {
            pathText += "/" + (try segment.encoded(after: pathText))
        }
        text += pathText
        let pairs = parts.dropFirst().map(String.init) + query.flatMap(\.pairs)
        if !pairs.isEmpty { text += "?" + pairs.joined(separator: "&") }
        guard let url = URL(string: text) else { throw UnsendableRequest("\"\(text)\" is not a URL") }
        return url
    }

    /// Header and cookie parameters as fields.
    static func headers(_ headers: [HeaderParameter], _ cookies: [CookieParameter]) -> HTTPHeaders {
        var fields = HTTPHeaders(headers.compactMap(\.field))
        let pairs = cookies.flatMap(\.pairs)
        if !pairs.isEmpty { fields.add("Cookie", pairs.joined(separator: "; ")) }
        return fields
    }

    /// The value of `Accept` for content types in the order of preference.
    static func accept(_ contentTypes: [String]) -> String {
        var types: [String] = []
        for type in contentTypes where !types.contains(type) {
            types.append(type)
        }
        return types.isEmpty || types.contains("*/*") ? "*/*" : types.joined(separator: ", ")
    }
}
