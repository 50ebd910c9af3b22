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
    package var name: SwiftName
    package var kind: Kind
    /// Where a client gets tokens for itself, if the description says so.
    package var tokenURL: String?
    package var documentation: Documentation
}

/// What an operation asks for of a credential.
package struct CredentialUse: Sendable, Hashable {
    /// Of a ``CredentialPlan``.
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
                    documentation: Documentation(of: shape.scheme)
                )
            }
        }
    }
}

extension CredentialUse {
    /// The alternatives of an operation; empty where it needs none.
    ///
    /// What the transport brings along, such as a client's certificate, is not among them.
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
    /// Alternatives of names of ``CredentialPlan``s; empty where none is needed.
    package var security: [[SwiftName]] { credentials.map { $0.map(\.name) }.uniqued }
}
