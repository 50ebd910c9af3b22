import Foundation

/// A credential for calls: an API key, a token, or a provider of tokens.
///
/// The value is omitted from descriptions, dumps and logs. It isn't visible to hooks, and is sent only to the origin of the call's server.
///
///     let api = Petstore(credentials: .init(apiKey: .token(key), petstoreAuth: .token { try await tokens.current() }))
public nonisolated struct CallCredential: Sendable, ExpressibleByStringLiteral {
    enum Source: Sendable {
        case text(String)
        /// Called before each attempt, and again if the server rejects the token.
        case provider(@Sendable (CredentialNeed) async throws -> String)
    }

    let source: Source

    /// Creates a credential from a literal, for tests. Keep real keys out of source code.
    public init(stringLiteral value: String) {
        source = .text(value)
    }

    init(_ source: Source) {
        self.source = source
    }

    /// A fixed API key or token.
    public static func token(_ text: String) -> CallCredential {
        CallCredential(.text(text))
    }

    /// A token that can change, such as an OAuth 2 or OpenID Connect access token.
    ///
    /// - Parameter current: Returns the current token. It's called before each attempt, and should cache the token while it's valid. After
    ///   a 401 it's called again, and the request is retried once if the token has changed. An error ends the call.
    public static func token(_ current: @escaping @Sendable () async throws -> String) -> CallCredential {
        CallCredential(.provider { _ in try await current() })
    }

    /// A token that can change, from a provider that needs to know which token was rejected.
    ///
    /// - Parameter current: Returns the current token. Its argument is the token that the server just rejected with a 401, which must not
    ///   be returned again; `nil` at first.
    public static func refreshingToken(_ current: @escaping @Sendable (_ rejected: String?) async throws -> String) -> CallCredential {
        CallCredential(.provider { try await current($0.rejected) })
    }
}

nonisolated extension CallCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "CallCredential(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}

/// The context in which a provider is asked for a credential.
nonisolated struct CredentialNeed: Sendable {
    /// The value that the server just rejected with a 401.
    var rejected: String?
    var scheme: SecurityScheme
    /// The server of the call.
    var serverURL: URL
    var transport: any Transport
    /// The retry policy of the call, which also applies to token requests.
    var retry: RetryPolicy
    var clock: CallClock
}
