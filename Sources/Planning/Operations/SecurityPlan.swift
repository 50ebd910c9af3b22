package import APIDescription

/// A security scheme that operations ask for, and the property of the client's credentials that has what it needs.
package struct CredentialPlan: Sendable {
    package enum Kind: Sendable, Hashable {
        case apiKey(name: String, place: Parameter.Place)
        /// User and password.
        case basic
        /// Text behind a word in the header `Authorization`, such as `Bearer`.
        case authorization(word: String)
    }

    /// The key in the description.
    package var scheme: String
    /// Without backticks.
    package var name: String
    package var kind: Kind
    /// Where a client gets tokens for itself, if the description says so.
    package var tokenURL: String?
    package var documentation: Documentation
}

/// The security schemes of a client, by their Swift names.
struct SecurityPlanner {
    /// In description order; those that no operation asks for are not among them.
    let credentials: [CredentialPlan]
    private let standard: [SecurityRequirement]
    private let names: [String: String]

    init(of api: API) {
        let needed = api.operations.flatMap { $0.security ?? api.security }.flatMap(\.uses).map(\.scheme)
        let schemes = api.securitySchemes.filter { needed.contains($0.name) }
        var scope = NameScope(reserved: ["self", "init", "byScheme"])
        credentials = schemes.compactMap { scheme in
            scheme.credentialKind.map { kind in
                CredentialPlan(
                    scheme: scheme.name,
                    name: scope.take(Identifier.member(scheme.name), else: "Credential"),
                    kind: kind,
                    tokenURL: scheme.tokenURL,
                    documentation: Documentation(paragraphs: [scheme.description].compactMap { $0 })
                )
            }
        }
        names = Dictionary(credentials.map { ($0.scheme, $0.name) }) { first, _ in first }
        standard = api.security
    }

    /// The alternatives of an operation, as names of credentials; empty where it needs none.
    ///
    /// What the transport brings along, such as a client's certificate, is not among them.
    func alternatives(of operation: Operation) -> [[String]] {
        var alternatives: [[String]] = []
        for requirement in operation.security ?? standard {
            let alternative = requirement.uses.compactMap { names[$0.scheme] }
            if !alternatives.contains(alternative) { alternatives.append(alternative) }
        }
        return alternatives.allSatisfy(\.isEmpty) ? [] : alternatives
    }
}

extension SecurityScheme {
    /// `nil` for mutual TLS, which is a matter of the transport.
    fileprivate var credentialKind: CredentialPlan.Kind? {
        switch kind {
        case .apiKey(let name, let place): .apiKey(name: name, place: place)
        case .http(let scheme): Self.kind(ofHTTP: scheme)
        case .oauth2, .openIDConnect: .authorization(word: "Bearer")
        case .mutualTLS: nil
        }
    }

    /// Names of schemes are compared without regard to case (RFC 9110, section 11.1); other than the two that all know stay as they are.
    private static func kind(ofHTTP scheme: String) -> CredentialPlan.Kind {
        switch scheme.lowercased() {
        case "basic": .basic
        case "bearer": .authorization(word: "Bearer")
        default: .authorization(word: scheme)
        }
    }

    fileprivate var tokenURL: String? {
        guard case .oauth2(let flows) = kind else { return nil }
        return flows.first { $0.kind == .clientCredentials }?.tokenURL
    }
}
