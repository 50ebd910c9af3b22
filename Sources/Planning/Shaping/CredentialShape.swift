import APIDescription

/// A security scheme that operations require, and the credential for it.
struct CredentialShape: Sendable {
    let scheme: SecurityScheme
    let kind: CredentialPlan.Kind

    /// The credentials in description order, without those that no operation uses.
    static func all(of api: API) -> [CredentialShape] {
        let needed = Set(api.operations.flatMap { $0.security ?? api.security }.flatMap(\.uses).map(\.scheme))
        return api.securitySchemes.filter { needed.contains($0.name) }.compactMap { scheme in
            scheme.credentialKind.map { CredentialShape(scheme: scheme, kind: $0) }
        }
    }

    /// Whether the runtime can request tokens for the client: there is a flow for client credentials, or only the issuer knows the flows.
    var mayFetchTokens: Bool {
        switch scheme.kind {
        case .oauth2(let flows): flows.contains { $0.kind == .clientCredentials }
        case .openIDConnect: true
        case .apiKey, .http, .mutualTLS: false
        }
    }

    /// The URL from which the client fetches tokens, if the description has one.
    var tokenURL: String? {
        guard case .oauth2(let flows) = scheme.kind else { return nil }
        return flows.first { $0.kind == .clientCredentials }?.tokenURL
    }
}

extension SecurityScheme {
    /// `nil` for mutual TLS, which the transport handles.
    fileprivate var credentialKind: CredentialPlan.Kind? {
        switch kind {
        case .apiKey(let name, let place): .apiKey(name: name, place: place)
        case .http(let scheme): Self.kind(ofHTTP: scheme)
        case .oauth2, .openIDConnect: .authorization(word: "Bearer")
        case .mutualTLS: nil
        }
    }

    /// Scheme names are case-insensitive (RFC 9110, section 11.1). Names other than the two common ones are preserved.
    private static func kind(ofHTTP scheme: String) -> CredentialPlan.Kind {
        switch scheme.lowercased() {
        case "basic": .basic
        case "bearer": .authorization(word: "Bearer")
        default: .authorization(word: scheme)
        }
    }
}
