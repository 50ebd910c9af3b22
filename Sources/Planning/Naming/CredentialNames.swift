import APIDescription

/// The properties of the client's credentials.
enum CredentialNames {
    /// By the keys of the security schemes.
    static func names(of credentials: [CredentialShape]) -> [String: SwiftName] {
        var scope = NameScope(reserved: ["self", "init", "byScheme"])
        let names = credentials.map { ($0.scheme.name, SwiftName(scope.take(Identifier.member($0.scheme.name), else: "Credential"))) }
        return Dictionary(names) { first, _ in first }
    }
}
