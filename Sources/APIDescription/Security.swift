package import Reporting

/// A security scheme (OpenAPI 3.1, 4.8.27).
package struct SecurityScheme: Sendable {
    package enum Kind: Sendable, Hashable {
        case apiKey(name: String, place: Parameter.Place)
        /// `http` with the scheme as written: `basic`, `bearer`, …
        case http(scheme: String)
        case oauth2(flows: [OAuthFlow])
        case openIDConnect(url: String)
        case mutualTLS
    }

    /// The key in `components/securitySchemes`.
    package var name: String
    package var kind: Kind
    package var description: String?
    /// `deprecated` (OpenAPI 3.2).
    package var isDeprecated = false
    /// The format of the token of `bearer`, such as `JWT`, for documentation.
    package var bearerFormat: String?
    /// `oauth2MetadataUrl` (OpenAPI 3.2): the authorization server's metadata (RFC 8414).
    package var metadataURL: String?
    /// `x-swift-name`: the chosen name.
    package var swiftName: String?
    package var location: SourceLocation

    package init(name: String, kind: Kind, description: String?, location: SourceLocation) {
        self.name = name
        self.kind = kind
        self.description = description
        self.location = location
    }
}

package struct OAuthFlow: Sendable, Hashable {
    package struct Scope: Sendable, Hashable {
        package var name: String
        /// The permission; `nil` if the description doesn't specify it.
        package var description: String?

        package init(_ name: String, description: String? = nil) {
            self.name = name
            self.description = description
        }
    }

    package enum Kind: String, Sendable, Hashable, CaseIterable {
        case implicit, password, clientCredentials, authorizationCode, deviceAuthorization
    }

    package var kind: Kind
    package var authorizationURL: String?
    /// The device authorization endpoint; only the device flow has one (OpenAPI 3.2; RFC 8628).
    package var deviceAuthorizationURL: String?
    package var tokenURL: String?
    package var refreshURL: String?
    package var scopes: [Scope]

    package init(
        kind: Kind,
        authorizationURL: String?,
        deviceAuthorizationURL: String? = nil,
        tokenURL: String?,
        refreshURL: String?,
        scopes: [Scope]
    ) {
        self.kind = kind
        self.authorizationURL = authorizationURL
        self.deviceAuthorizationURL = deviceAuthorizationURL
        self.tokenURL = tokenURL
        self.refreshURL = refreshURL
        self.scopes = scopes
    }
}

/// One alternative, which requires all its schemes together. If it is empty, nothing is required.
package struct SecurityRequirement: Sendable, Hashable {
    package struct Use: Sendable, Hashable {
        package var scheme: String
        package var scopes: [String]

        package init(scheme: String, scopes: [String]) {
            self.scheme = scheme
            self.scopes = scopes
        }
    }

    package var uses: [Use]

    package init(uses: [Use]) {
        self.uses = uses
    }
}
