import Foundation

/// A user name and password for HTTP Basic authentication (RFC 7617). Descriptions, dumps and logs omit both.
public nonisolated struct BasicCredential: Sendable {
    private let user: String
    private let password: String

    /// Creates a credential.
    ///
    /// - Parameters:
    ///   - user: The user name, which can't contain a colon.
    ///   - password: The password, which may be empty.
    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    /// The Base64-encoded pair, for the `Authorization` header.
    public var credential: CallCredential {
        .token(Data("\(user):\(password)".utf8).base64EncodedString())
    }
}

nonisolated extension BasicCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "BasicCredential(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
