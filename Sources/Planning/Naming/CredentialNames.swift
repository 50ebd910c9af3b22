import APIDescription

/// The properties of the client's credentials.
enum CredentialNames {
    /// Returns the names by the keys of the security schemes.
    static func names(of credentials: [CredentialShape]) -> [String: SwiftName] {
        var scope = NameScope(reserved: ["self", "init", "byScheme"])
        let names = credentials.map { credential in
            let wanted = credential.scheme.swiftName.map(Identifier.chosenMember) ?? Identifier.member(credential.scheme.name)
            return (credential.scheme.name, SwiftName(scope.take(wanted, else: "Credential")))
        }
        return Dictionary(names) { first, _ in first }
    }
}
