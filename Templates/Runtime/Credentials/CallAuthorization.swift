import Foundation

/// The credentials of one call: chosen once, fetched and put into the request for each attempt.
nonisolated struct CallAuthorization: Sendable {
    /// Scheme by scheme; never empty.
    private let uses: [(scheme: SecurityScheme, credential: CallCredential)]
    private let serverURL: URL
    private let transport: any Transport
    private let clock: CallClock

    /// The first alternative that needs credentials and has all of them; `nil` where there is none, and the server decides what becomes of it.
    init?(
        alternatives: [[SecurityScheme]],
        credentials: [SecurityScheme: CallCredential],
        serverURL: URL,
        transport: any Transport,
        clock: CallClock
    ) {
        let chosen = alternatives.first { schemes in !schemes.isEmpty && schemes.allSatisfy { credentials[$0] != nil } }
        guard let chosen else { return nil }
        uses = chosen.compactMap { scheme in credentials[scheme].map { (scheme, $0) } }
        self.serverURL = serverURL
        self.transport = transport
        self.clock = clock
    }

    /// Whether asking again may give other texts.
    var isRefreshable: Bool {
        uses.contains { use in
            switch use.credential.source {
            case .text: false
            case .provider: true
            }
        }
    }

    /// The texts of the credentials, in the order of their schemes.
    ///
    /// - Parameters:
    ///   - rejected: The texts that the server has just rejected with a 401.
    ///   - retry: The policy for the requests that fetch tokens.
    func texts(replacing rejected: [String]?, retry: RetryPolicy) async -> Result<[String], TransportError> {
        var texts: [String] = []
        for (index, use) in uses.enumerated() {
            switch use.credential.source {
            case .text(let text):
                texts.append(text)
            case .provider(let provider):
                let need = CredentialNeed(
                    rejected: rejected?[index],
                    scheme: use.scheme,
                    serverURL: serverURL,
                    transport: transport,
                    retry: retry,
                    clock: clock
                )
                do { texts.append(try await provider(need)) } catch { return .failure(Self.failure(error, scheme: use.scheme)) }
            }
        }
        return .success(texts)
    }

    /// The request with the credentials in it. What it has already under the same name stays, since somebody has put it there on purpose; and
    /// a request that a hook has sent elsewhere gets none.
    func adding(_ texts: [String], to request: HTTPRequest) throws(TransportError) -> HTTPRequest {
        guard HTTPOrigin(request.url) == HTTPOrigin(serverURL) else { return request }
        var request = request
        for (use, text) in zip(uses, texts) {
            try request.add(text, for: use.scheme)
        }
        return request
    }

    /// The description of a foreign error is not kept, since it may hold a URL, and with it a credential.
    private static func failure(_ error: any Error, scheme: SecurityScheme) -> TransportError {
        if let error = error as? TransportError { return error }
        if error is CancellationError { return .cancelled }
        return TransportError(.noCredential, "there is no credential for \"\(scheme.name)\"", underlying: error.localizedDescription)
    }
}

nonisolated extension HTTPRequest {
    fileprivate mutating func add(_ text: String, for scheme: SecurityScheme) throws(TransportError) {
        switch scheme.placement {
        case .header(let name): try addHeader(name, text, for: scheme)
        case .authorization(let word): try addHeader("Authorization", "\(word) \(text)", for: scheme)
        case .query(let name): addQuery(name, text)
        case .cookie(let name):
            let value = PercentEncoding.encode(text, keeping: .cookie)
            let others = headers["Cookie"].map { "\($0); " } ?? ""
            if !others.hasPrefix("\(name)="), !others.contains("; \(name)=") { headers["Cookie"] = "\(others)\(name)=\(value)" }
            secrets.headers.append("Cookie")
        }
    }

    private mutating func addHeader(_ name: String, _ value: String, for scheme: SecurityScheme) throws(TransportError) {
        secrets.headers.append(name)
        guard headers[name] == nil else { return }
        guard HTTPHeaders.Field(name: name, value: value).isValid else {
            throw TransportError(
                .noCredential,
                "the credential for \"\(scheme.name)\" has a character that a header cannot have, such as a line break"
            )
        }
        headers[name] = value
    }

    private mutating func addQuery(_ name: String, _ value: String) {
        let name = PercentEncoding.encode(name, keeping: .unreserved)
        secrets.query.append(name)
        let text = url.absoluteString
        let query = text.split(separator: "?", maxSplits: 1).dropFirst().first ?? ""
        guard !query.split(separator: "&").contains(where: { $0.hasPrefix("\(name)=") }) else { return }
        let separator = text.contains("?") ? "&" : "?"
        url = URL(string: "\(text)\(separator)\(name)=\(PercentEncoding.encode(value, keeping: .unreserved))") ?? url
    }
}
