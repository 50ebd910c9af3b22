package import APIDescription

/// A security scheme that operations require, and the corresponding property of the client's credentials.
package struct CredentialPlan: Sendable {
    package enum Kind: Sendable, Hashable {
        case apiKey(name: String, place: Parameter.Place)
        /// A user and a password.
        case basic
        /// Text after a word in the header `Authorization`, such as `Bearer`.
        case authorization(word: String)
    }

    /// The key in the description.
    package var scheme: String
    package var name: SwiftName
    package var kind: Kind
    /// The token URL of the client credentials flow, if the description has one.
    package var tokenURL: String?
    /// Whether the runtime can request tokens for the client.
    package var mayFetchTokens: Bool
    package var documentation: Documentation
}

/// An operation's requirement of a credential.
package struct CredentialUse: Sendable, Hashable {
    /// The name of a ``CredentialPlan``.
    package var name: SwiftName
    package var scopes: [String]
}

extension CredentialPlan {
    static func all(_ shaped: ShapedAPI, _ names: Names) -> [CredentialPlan] {
        shaped.credentials.compactMap { shape in
            names.credentials[shape.scheme.name].map { name in
                CredentialPlan(
                    scheme: shape.scheme.name,
                    name: name,
                    kind: shape.kind,
                    tokenURL: shape.tokenURL,
                    mayFetchTokens: shape.mayFetchTokens,
                    documentation: Documentation(of: shape.scheme)
                )
            }
        }
    }
}

extension CredentialUse {
    /// Returns the alternative credentials of an operation; empty if it requires none.
    ///
    /// Credentials of the transport, such as a client certificate, aren't included.
    static func alternatives(of operation: Operation, in api: API, _ names: Names) -> [[CredentialUse]] {
        let requirements = operation.security ?? api.security
        let alternatives = requirements.map { requirement in
            requirement.uses.compactMap { use in
                names.credentials[use.scheme].map { CredentialUse(name: $0, scopes: use.scopes) }
            }
        }
        return alternatives.allSatisfy(\.isEmpty) ? [] : alternatives.uniqued
    }
}

extension RequestPlan {
    /// The alternative names of ``CredentialPlan``s; empty if none is required.
    package var security: [[SwiftName]] { credentials.map { $0.map(\.name) }.uniqued }
}
