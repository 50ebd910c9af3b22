/// The reason a response is missing or incomplete.
public nonisolated struct TransportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// The cause of the error.
    public enum Kind: String, Hashable, Sendable {
        /// No connection could be established, so the server hasn't seen the request.
        case refused
        /// A timeout expired: overall, per attempt or idle.
        case timedOut
        /// The host name couldn't be resolved.
        case dnsFailure
        /// The TLS handshake failed, for example because the server's certificate isn't trusted.
        case tls
        /// The connection ended before the response did.
        case connectionLost
        /// The response violates HTTP or its content coding, so retrying is pointless.
        case malformed
        /// A body or an event exceeds the configured limit.
        case tooLarge
        /// The task was cancelled.
        case cancelled
        /// A required credential couldn't be obtained, so nothing was sent.
        case noCredential
        /// The request can't be sent, for example because of a line break in a header. Nothing was sent.
        case unsendable
        /// This machine lacks a resource, such as a file descriptor for another connection. Nothing was sent.
        case exhausted
        /// Anything else, such as a redirect loop or a file that can't be read.
        case other
    }

    // A single word, because most functions of the runtime reserve space for an error.
    private var details: Details

    @inline(never)
    public init(_ kind: Kind, _ message: String, underlying: String? = nil) {
        details = Details(kind: kind, message: message, underlying: underlying)
    }

    public var kind: Kind {
        get { details.kind }
        set { self = TransportError(newValue, message, underlying: underlying) }
    }

    /// A sentence that describes the error to a person.
    public var message: String {
        get { details.message }
        set { self = TransportError(kind, newValue, underlying: underlying) }
    }

    /// The network stack's own message, if any.
    public var underlying: String? {
        get { details.underlying }
        set { self = TransportError(kind, message, underlying: newValue) }
    }

    public var description: String {
        guard let underlying, underlying != message else { return message }
        return "\(message) (\(underlying))"
    }

    static let cancelled = TransportError(.cancelled, "the call was cancelled")

    private final class Details: Equatable, Sendable {
        let kind: Kind
        let message: String
        let underlying: String?

        init(kind: Kind, message: String, underlying: String?) {
            self.kind = kind
            self.message = message
            self.underlying = underlying
        }

        static func == (left: Details, right: Details) -> Bool {
            left.kind == right.kind && left.message == right.message && left.underlying == right.underlying
        }
    }
}
