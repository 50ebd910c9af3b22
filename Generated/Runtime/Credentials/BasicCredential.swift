import Foundation

/// A user and a password (RFC 7617). Neither is in a description, dump or log.
public nonisolated struct BasicCredential: Sendable {
    private let user: String
    private let password: String

    /// - Parameter user: Without a colon, which would end it.
    public init(user: String, password: String) {
        self.user = user
        self.password = password
    }

    /// Both in base 64, as the header `Authorization` has them.
    public var credential: CallCredential {
        .token(Data("\(user):\(password)".utf8).base64EncodedString())
    }
}

nonisolated extension BasicCredential: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "BasicCredential(…)" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
