import Foundation

/// The credentials of one call, which are chosen once and fetched for each attempt.
nonisolated struct CallAuthorization: Sendable {
    /// The credentials by scheme; never empty.
    private let uses: [(scheme: SecurityScheme, credential: CallCredential)]
    private let serverURL: URL
    private let transport: any Transport
    private let clock: CallClock

    /// Selects the first alternative for which the client has all credentials. Returns `nil` if there is none; the request is then sent
    /// without credentials.
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

    /// Whether a provider can return new credentials.
    var isRefreshable: Bool {
        uses.contains { use in
            switch use.credential.source {
            case .text: false
            case .provider: true
            }
        }
    }

    /// Returns the values of the credentials, in the order of their schemes.
    ///
    /// - Parameters:
    ///   - rejected: The values that the server just rejected with a 401.
    ///   - retry: The retry policy for token requests.
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

    /// Returns the request with credentials. Existing values with the same name are preserved, because they were set on purpose. If a hook
    /// has changed the request's origin, no credentials are added.
    func adding(_ texts: [String], to request: HTTPRequest) throws(TransportError) -> HTTPRequest {
        guard HTTPOrigin(request.url) == HTTPOrigin(serverURL) else { return request }
        var request = request
        for (use, text) in zip(uses, texts) {
            try request.add(text, for: use.scheme)
        }
        return request
    }

    /// Only the localized description of an unknown error is kept; the error itself may contain a URL with a credential.
    private static func failure(_ error: any Error, scheme: SecurityScheme) -> TransportError {
        if let error = error as? TransportError { return error }
        if error is CancellationError { return .cancelled }
        return TransportError(.noCredential, "no credential is available for \"\(scheme.name)\"", underlying: error.localizedDescription)
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
                "the credential for \"\(scheme.name)\" contains a character that isn't valid in a header, such as a line break"
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
