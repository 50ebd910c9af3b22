import Foundation

/// Redirects (RFC 9110, section 15.4).
///
/// The client follows redirects on its own, because `URLSession` on Linux drops the body after a 307 and sends credentials to other
/// origins.
nonisolated enum HTTPRedirect {
    /// Headers that may be sent to another origin. Any other header, such as `Authorization`, `Cookie` or `X-API-Key`, may contain a
    /// credential.
    private static let harmlessHeaders: Set<String> = [
        "accept", "accept-charset", "accept-encoding", "accept-language", "cache-control", "content-encoding", "content-language",
        "content-type",
        "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "last-event-id", "pragma", "range",
        "user-agent",
    ]

    /// Returns the request to send next; `nil` if the response isn't a redirect or has no usable `Location`.
    ///
    /// - Throws: If the location isn't an HTTP URL, the redirect leads from https to http, or the body can't be sent again.
    static func next(after request: HTTPRequest, status: Int, headers: HTTPHeaders) throws(TransportError) -> HTTPRequest? {
        guard [301, 302, 303, 307, 308].contains(status),
            let location = headers["Location"], !location.allSatisfy(\.isWhitespace),
            let url = URL(string: location, relativeTo: request.url)?.absoluteURL
        else { return nil }
        guard let scheme = url.scheme?.lowercased(), scheme == "http" || scheme == "https", url.host != nil else {
            throw TransportError(.other, "the server redirected to a URL that isn't HTTP")
        }
        guard scheme == "https" || request.url.scheme?.lowercased() == "http" else {
            throw TransportError(.other, "the server redirected from https to http")
        }
        var next = request
        next.url = url
        if becomesGet(request.method, status: status) {
            next.method = .get
            next.body = .none
            next.headers = request.headers.filtered { !$0.hasPrefix("content-") }
        }
        guard next.body.isReplayable else {
            throw TransportError(.other, "the server redirected a request whose body can be sent only once")
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
            throw TransportError(.other, "the server redirected a request with a credential in its body to another server")
        }
        request.secrets = HTTPRequest.Secrets()
    }
}

nonisolated extension URL {
    /// Returns the URL without these query parameters, which the server may have copied from the request.
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
    /// Returns the fields whose lower-case names satisfy `isKept`.
    fileprivate func filtered(_ isKept: (String) -> Bool) -> HTTPHeaders {
        HTTPHeaders(Array(self).filter { isKept($0.name.lowercased()) })
    }
}

nonisolated extension Transport {
    /// Sends a request and follows up to 20 redirects.
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
        throw TransportError(.other, "the server redirected more than \(maximum) times")
    }
}

nonisolated extension ByteStream {
    /// Reads the rest of a short body, so that the connection can be reused, and cancels a longer one.
    fileprivate func discard() async throws(TransportError) {
        var size = 0
        while size < 65536, let chunk = try await next() {
            size += chunk.count
        }
        cancel()
    }
}
