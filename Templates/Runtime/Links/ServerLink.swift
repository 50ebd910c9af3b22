import Foundation

/// A URL that the server names for the next request, taken apart so that it's sent verbatim.
nonisolated struct ServerLink: Sendable {
    /// The origin, and the query.
    let server: URL
    let path: [PathSegment]

    /// - Parameters:
    ///   - text: The URL, absolute or relative.
    ///   - subject: What it's the URL of, for errors.
    ///   - first: The URL of the request that was answered.
    /// - Throws: If it's on another server, which must not get the headers of the call: a credential may be among them.
    init(_ text: String, of subject: String, relativeTo first: URL) throws(TransportError) {
        guard let url = URL(string: text, relativeTo: first)?.absoluteURL, url.host != nil else {
            throw TransportError(.other, "the server's URL of \(subject) is not a URL")
        }
        guard HTTPOrigin(url) == HTTPOrigin(first), url.user == nil else {
            let origin = "\(url.scheme ?? "")://\(url.host ?? "")\(url.port.map { ":\($0)" } ?? "")"
            throw TransportError(.other, "the server's URL of \(subject) is on another server, \(origin), which is not asked")
        }
        let parts = url.absoluteString.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        let steps = parts[0].split(separator: "/", omittingEmptySubsequences: false)
        // After `https:`, nothing and the host.
        path = steps.dropFirst(3).map { PathSegment(stringLiteral: String($0)) }
        let origin = steps.prefix(3).joined(separator: "/")
        guard let server = URL(string: parts.count > 1 ? "\(origin)?\(parts[1])" : origin) else {
            throw TransportError(.other, "the server's URL of \(subject) is not a URL")
        }
        self.server = server
    }

    /// The URL of the request.
    var url: URL? { try? RequestParts.url(serverURL: server, path: path, query: []) }
}
