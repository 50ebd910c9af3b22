import Foundation

#if canImport(CryptoKit)
    import CryptoKit
#endif

/// A request that stored responses may answer (RFC 9111, section 4).
nonisolated struct CacheQuery: Sendable {
    /// The key in the store: the URL without its fragment and credentials.
    let url: String
    private let request: HTTPRequest
    private let ignored: Set<String>

    /// Returns `nil` if responses to the request aren't stored: it isn't a plain GET, its response is a stream, it's conditional or for a
    /// part, or it forbids storing.
    ///
    /// - Parameter ignored: Names of headers, in lower case, that don't distinguish users or representations.
    init?(_ request: HTTPRequest, ignoring ignored: Set<String>) {
        guard request.method == .get, request.body.length == 0, !request.isResponseStreamed, request.url.user == nil,
            request.headers.allSatisfy({ !Self.preconditions.contains($0.name.lowercased()) }), !request.headers.forbidsStoring
        else { return nil }
        self.request = request
        self.ignored = ignored
        url = Self.key(request.url, request.secrets)
    }

    /// Returns the key of a URL in the store.
    static func key(_ url: URL, _ secrets: HTTPRequest.Secrets) -> String {
        let parts = url.absoluteString.prefix { $0 != "#" }.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        guard parts.count > 1 else { return String(parts.first ?? "") }
        let query = parts[1].split(separator: "&").filter { !secrets.contain($0) }
        return query.isEmpty ? String(parts[0]) : "\(parts[0])?\(query.joined(separator: "&"))"
    }

    /// Returns the stored response for this request.
    func match(in responses: [StoredResponse]) -> StoredResponse? {
        responses.last { $0.selection == selection(varying: $0.headers["Vary"]) }
    }

    /// Returns the request that asks whether a stored response is current (RFC 9110, section 13.1).
    func revalidation(of stored: StoredResponse) -> HTTPRequest {
        var conditional = request
        if let tag = stored.headers.entityTag {
            conditional.headers["If-None-Match"] = tag
        } else {
            conditional.headers["If-Modified-Since"] = stored.headers["Last-Modified"]
        }
        return conditional
    }

    /// Returns the response to store; `nil` if it must not be stored (RFC 9111, section 3), or couldn't be revalidated.
    func storable(status: Int, _ headers: HTTPHeaders, body: Data = Data()) -> StoredResponse? {
        guard status == 200, !headers.forbidsStoring, headers.hasValidator, headers["Content-Range"] == nil else { return nil }
        let vary = headers["Vary"]
        guard vary?.contains("*") != true else { return nil }
        return StoredResponse(status: status, headers: headers.withoutConnection, body: body, selection: selection(varying: vary))
    }

    /// Returns a hash of what distinguishes this request from others for the same URL. It doesn't depend on `Vary` alone: servers forget to
    /// list `Authorization`, and tags such as `"1"` may be valid for the value of every user.
    private func selection(varying vary: String?) -> String {
        let varied = Set((vary ?? "").split(separator: ",").map { $0.trimmed.lowercased() })
        let names = Set(request.headers.map { $0.name.lowercased() }).filter { !ignored.contains($0) }.union(varied)
        var text = ""
        for name in names.sorted() {
            let value = request.headers[name] ?? ""
            text += "\(name.utf8.count):\(name)\(value.utf8.count):\(value)"
        }
        for pair in (request.url.query(percentEncoded: true) ?? "").split(separator: "&") where request.secrets.contain(pair) {
            text += "?\(pair)"
        }
        #if canImport(CryptoKit)
            return Data(SHA256.hash(data: Data(text.utf8))).base64EncodedString()
        #else
            return Data(SHA256Digest.hash(text.utf8)).base64EncodedString()
        #endif
    }

    /// The headers of a request that the cache doesn't answer.
    private static let preconditions: Set<String> = [
        "if-match", "if-modified-since", "if-none-match", "if-range", "if-unmodified-since", "range",
    ]
}

nonisolated extension HTTPRequest.Secrets {
    /// Returns whether a parameter of the query is a credential.
    fileprivate func contain(_ pair: Substring) -> Bool {
        query.contains { pair == $0 || pair.hasPrefix("\($0)=") }
    }
}

nonisolated extension HTTPHeaders {
    var forbidsStoring: Bool {
        (self["Cache-Control"] ?? "").lowercased().split(separator: ",").contains { $0.trimmed == "no-store" }
    }

    /// Whether a conditional request can name this representation.
    fileprivate var hasValidator: Bool {
        entityTag != nil || self["Last-Modified"].flatMap(HTTPDate.secondsSince1970) != nil
    }

    /// The tag of the representation (RFC 9110, section 8.8.3); `nil` if it's missing or means something else in `If-None-Match`: any tag,
    /// or a list. Missing quotation marks, which are common, are tolerated.
    fileprivate var entityTag: String? {
        guard let tag = self["ETag"], HTTPHeaders.Field(name: "ETag", value: tag).isValid else { return nil }
        let opaque = tag.opaqueTag
        let isQuoted = opaque.count > 1 && opaque.hasPrefix("\"") && opaque.hasSuffix("\"")
        if isQuoted { return opaque.dropFirst().dropLast().contains("\"") ? nil : tag }
        return opaque.isEmpty || opaque.contains { "*,\"".contains($0) } ? nil : tag
    }

    /// Whether a 304 with these headers is about the representation with others (RFC 9111, section 4.3.4). Tags are compared weakly.
    func confirm(_ stored: HTTPHeaders) -> Bool {
        guard let tag = self["ETag"], let other = stored.entityTag else { return true }
        return tag.opaqueTag == other.opaqueTag
    }

    /// Returns the headers with those of a 304 (RFC 9111, section 3.2). Those that describe the stored body stay.
    func updated(by others: HTTPHeaders) -> HTTPHeaders {
        let kept: Set<String> = ["content-encoding", "content-length", "content-range", "content-type"]
        var headers = self
        headers.merge(HTTPHeaders(others.withoutConnection.filter { !kept.contains($0.name.lowercased()) }))
        return headers
    }

    /// The headers without those of the connection (RFC 9111, section 3.1).
    fileprivate var withoutConnection: HTTPHeaders {
        let listed = (self["Connection"] ?? "").split(separator: ",").map { $0.trimmed.lowercased() }
        let names = Set(listed + ["connection", "keep-alive", "te", "trailer", "transfer-encoding", "upgrade"])
        return HTTPHeaders(filter { !names.contains($0.name.lowercased()) })
    }
}

nonisolated extension String {
    /// An entity tag without the mark of weak ones.
    fileprivate var opaqueTag: Substring { hasPrefix("W/") ? dropFirst(2) : self[...] }
}
