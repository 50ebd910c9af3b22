import Foundation

/// Where a response sends a request, and what goes there (RFC 9110, section 15.4).
///
/// `URLSession` on Linux drops the body of a 307 and sends credentials to other origins, so redirects are followed here.
nonisolated enum HTTPRedirect {
    /// What may go to another origin. Everything else, such as `Authorization`, `Cookie` or `X-API-Key`, may be a credential.
    private static let harmlessHeaders: Set<String> = [
        "accept", "accept-charset", "accept-encoding", "accept-language", "cache-control", "content-encoding", "content-language",
        "content-type",
        "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "last-event-id", "pragma", "range",
        "user-agent",
    ]

    /// The request to send next; `nil` if the response is not a redirect, or one without a place to go.
    ///
    /// - Throws: If the place is not one of HTTP, the encryption would be lost, or the body cannot be sent again.
    static func next(after request: HTTPRequest, status: Int, headers: HTTPHeaders) throws(TransportError) -> HTTPRequest? {
        guard [301, 302, 303, 307, 308].contains(status),
            let location = headers["Location"], !location.allSatisfy(\.isWhitespace),
            let url = URL(string: location, relativeTo: request.url)?.absoluteURL
        else { return nil }
        guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https", url.host != nil else {
            throw TransportError(.other, "the server redirects to something that is not HTTP")
        }
        guard scheme == "https" || request.url.scheme?.lowercased() == "http" else {
            throw TransportError(.other, "the server redirects from https to http")
        }
        var next = request
        next.url = url
        if becomesGet(request.method, status: status) {
            next.method = .get
            next.body = .none
            next.headers = request.headers.filtered { !$0.hasPrefix("content-") }
        }
        guard next.body.isReplayable else {
            throw TransportError(.other, "the server redirects the request, whose body can be sent once only")
        }
        if HTTPOrigin(url) != HTTPOrigin(request.url) { try removeSecrets(from: &next) }
        return next
    }

    private static func becomesGet(_ method: HTTPMethod, status: Int) -> Bool {
        switch status {
        case 301, 302: method == .post
        case 303: method != .get && method != .head
        default: false
        }
    }

    private static func removeSecrets(from request: inout HTTPRequest) throws(TransportError) {
        let names = Set(request.secrets.headers.map { $0.lowercased() })
        request.headers = request.headers.filtered { harmlessHeaders.contains($0) && !names.contains($0) }
        request.url = request.url.withoutQuery(request.secrets.query)
        if request.secrets.isBodySecret, request.method != .get {
            throw TransportError(.other, "the server redirects a request with a credential in its body to another server")
        }
        request.secrets = HTTPRequest.Secrets()
    }
}

nonisolated extension URL {
    /// The URL without these parts of its query, which the server may have copied from the request.
    fileprivate func withoutQuery(_ names: [String]) -> URL {
        guard !names.isEmpty, var components = URLComponents(url: self, resolvingAgainstBaseURL: true),
            let query = components.percentEncodedQuery
        else { return self }
        let kept = query.split(separator: "&").filter { pair in
            !names.contains { pair == $0 || pair.hasPrefix("\($0)=") }
        }
        components.percentEncodedQuery = kept.isEmpty ? nil : kept.joined(separator: "&")
        return components.url ?? self
    }
}

nonisolated extension HTTPHeaders {
    /// The fields whose name, in lower case, `isKept` accepts.
    fileprivate func filtered(_ isKept: (String) -> Bool) -> HTTPHeaders {
        HTTPHeaders(Array(self).filter { isKept($0.name.lowercased()) })
    }
}

nonisolated extension Transport {
    /// Sends a request, then what its redirects ask for, at most 20 of them.
    public func sendFollowingRedirects(_ request: HTTPRequest) async throws(TransportError) -> HTTPResponse {
        let maximum = 20
        var request = request
        for _ in 0...maximum {
            let response = try await send(request)
            guard let next = try HTTPRedirect.next(after: request, status: response.status, headers: response.headers) else {
                return response
            }
            try await response.body.discard()
            request = next
        }
        throw TransportError(.other, "the server redirects more than \(maximum) times")
    }
}

nonisolated extension ByteStream {
    /// Reads a short rest, which leaves the connection free for the next request; what is longer is not worth the wait.
    fileprivate func discard() async throws(TransportError) {
        var size = 0
        while size < 65536, let chunk = try await next() {
            size += chunk.count
        }
        cancel()
    }
}
