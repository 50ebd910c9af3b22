import Foundation

/// What proves to a server who calls: an API key, a token, or something that gets one when it is needed.
///
/// What it holds is in no description, dump or log; hooks do not see it, and it goes to no other origin than that of the call's server.
///
///     let api = Petstore(credentials: .init(apiKey: .token(key), petstoreAuth: .token { try await tokens.current() }))
public nonisolated struct CallCredential: Sendable, ExpressibleByStringLiteral {
    enum Source: Sendable {
        case text(String)
        /// Asked before each attempt, and once more where the server refuses what it gave.
        case provider(@Sendable (CredentialNeed) async throws -> String)
    }

    let source: Source

    /// The text itself, as in a test; a key that is worth something is better kept out of the code.
    public init(stringLiteral value: String) {
        source = .text(value)
    }

    private init(_ source: Source) {
        self.source = source
    }

    /// An API key or a token that does not change.
    public static func token(_ text: String) -> CallCredential {
        CallCredential(.text(text))
    }

    /// A token that may change, such as one of OAuth 2 or OpenID Connect.
    ///
    /// - Parameter current: Asked before each attempt; it keeps the token as long as that is valid. Where the server answers 401 it is asked
    ///   again, and the request repeated once if the token is another by then. An error ends the call.
    public static func token(_ current: @escaping @Sendable () async throws -> String) -> CallCredential {
        CallCredential(.provider { _ in try await current() })
    }

    /// As `token(_:)`, for a provider that has to know which token was refused.
    ///
    /// - Parameter current: Takes the token that the server has just answered by 401, which is not to be given again; `nil` at first.
    public static func refreshingToken(_ current: @escaping @Sendable (_ rejected: String?) async throws -> String) -> CallCredential {
        CallCredential(.provider { try await current($0.rejected) })
    }
}

nonisolated extension CallCredential {
    /// How a client proves who it is where it gets its tokens (RFC 6749, section 2.3.1).
    public enum ClientAuthentication: Hashable, Sendable {
        /// By the header `Authorization`, which every server of OAuth 2 has to take.
        case basic
        /// By `client_id` and `client_secret` in the body, for servers that take nothing else.
        case body
    }

    /// Tokens that the client gets for itself: the client-credentials grant of OAuth 2 (RFC 6749, section 4.4).
    ///
    /// They are fetched through the transport of the client that makes the call, and kept by the value and its copies until they expire or a
    /// server refuses them. Calls that need one at the same time wait for the same request.
    ///
    /// - Parameters:
    ///   - scopes: What is asked for; the server's default where it is empty.
    ///   - tokenURL: `nil` for the one that the description has.
    ///   - parameters: Sent as well, such as `audience` or `resource`.
    ///   - slack: How long before its end a token is replaced, at most half the time that it is valid.
    public static func clientCredentials(
        id: String,
        secret: String,
        scopes: [String] = [],
        tokenURL: ServerURL? = nil,
        parameters: KeyValuePairs<String, String> = [:],
        authentication: ClientAuthentication = .basic,
        slack: Duration = .seconds(30)
    ) -> CallCredential {
        let tokens = ClientCredentialsTokens(
            grant: ClientCredentialsGrant(
                id: id,
                secret: secret,
                scopes: scopes,
                tokenURL: tokenURL,
                parameters: parameters.map { ($0.key, $0.value) },
                authentication: authentication
            ),
            slack: slack
        )
        return CallCredential(.provider { try await tokens.current(for: $0) })
    }
}

nonisolated extension CallCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "CallCredential(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// What a provider of credentials is told.
nonisolated struct CredentialNeed: Sendable {
    /// What the server has just answered by 401.
    var rejected: String?
    var scheme: SecurityScheme
    /// The server of the call.
    var serverURL: URL
    var transport: any Transport
    /// The policy of the call, which requests for tokens follow as well.
    var retry: RetryPolicy
    var clock: CallClock
}
