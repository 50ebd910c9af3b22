import APIDescription

extension Documentation {
    /// Creates the documentation of a security scheme and its token sources (OpenAPI 3.2, 4.27 to 4.29).
    init(of scheme: SecurityScheme) {
        var paragraphs = [scheme.description].compactMap { $0 }
        if let format = scheme.bearerFormat, !format.isEmpty { paragraphs.append("The token has the format \(format.inCode).") }
        switch scheme.kind {
        case .oauth2(let flows): paragraphs += flows.map(\.text)
        case .openIDConnect(let url): if !url.isEmpty { paragraphs.append("OpenID Connect Discovery: \(url.inCode).") }
        case .apiKey, .http, .mutualTLS: break
        }
        if let url = scheme.metadataURL, !url.isEmpty { paragraphs.append("Metadata of the authorization server: \(url.inCode).") }
        self.init(paragraphs: paragraphs, isDeprecated: scheme.isDeprecated)
    }
}

extension OAuthFlow {
    /// The flow in a sentence: `Authorization code flow: authorize at https://…, get tokens from https://….`
    fileprivate var text: String {
        let parts = [
            ("authorize at", authorizationURL), ("authorize the device at", deviceAuthorizationURL), ("get tokens from", tokenURL),
            ("refresh them at", refreshURL),
        ].compactMap { verb, url in url.map { "\(verb) \($0.inCode)" } }
        var text = kind.title + (parts.isEmpty ? "." : ": \(parts.joined(separator: ", ")).")
        if !scopes.isEmpty {
            let list = scopes.map { scope in scope.description.map { "\(scope.name.inCode) (\($0))" } ?? scope.name.inCode }
            text += " Scopes: \(list.joined(separator: ", "))."
        }
        return text
    }
}

extension OAuthFlow.Kind {
    fileprivate var title: String {
        switch self {
        case .implicit: "Implicit flow"
        case .password: "Password flow"
        case .clientCredentials: "Client credentials flow"
        case .authorizationCode: "Authorization code flow"
        case .deviceAuthorization: "Device authorization flow"
        }
    }
}
