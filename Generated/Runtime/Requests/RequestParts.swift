import Foundation

/// Builds the parts of requests. It isn't generic, so that it's compiled only once.
nonisolated enum RequestParts {
    // The URL is built as text, because `appendingPathComponent` decodes `%2F` and drops empty segments.
    static func url(serverURL: URL, path: [PathSegment], query: [QueryParameter]) throws(InvalidRequest) -> URL {
        let server = serverURL.absoluteString.prefix { $0 != "#" }
        let parts = server.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard serverURL.scheme != nil, serverURL.host != nil, let base = parts.first else {
            throw InvalidRequest("the server URL \"\(serverURL.absoluteString)\" has no scheme or no host")
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
        guard let url = URL(string: text) else { throw InvalidRequest("\"\(text)\" is not a URL") }
        return url
    }

    /// Returns header and cookie parameters as header fields.
    static func headers(_ headers: [HeaderParameter], _ cookies: [CookieParameter]) -> HTTPHeaders {
        var fields = HTTPHeaders(headers.compactMap(\.field))
        let pairs = cookies.flatMap(\.pairs)
        if !pairs.isEmpty { fields.add(name: "Cookie", value: pairs.joined(separator: "; ")) }
        return fields
    }

    /// Returns the value of the `Accept` header for content types in order of preference.
    static func accept(_ contentTypes: [String]) -> String {
        var types: [String] = []
        for type in contentTypes where !types.contains(type) {
            types.append(type)
        }
        return types.isEmpty || types.contains("*/*") ? "*/*" : types.joined(separator: ", ")
    }
}
