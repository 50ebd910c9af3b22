/// Why there is no response, or not all of it.
public nonisolated struct TransportError: Error, Hashable, Sendable, CustomStringConvertible {
    /// What went wrong, as far as a caller can decide on it.
    public enum Kind: String, Hashable, Sendable {
        /// No connection could be made, so the server has seen nothing of the request.
        case refused
        /// The server said nothing for too long, or the call took too long.
        case timedOut
        /// The host's name could not be resolved.
        case dnsFailure
        /// The server's certificate or the encryption was not acceptable.
        case tls
        /// The connection ended before the response did.
        case connectionLost
        /// The task was cancelled.
        case cancelled
        /// A credential that the call needs could not be had, so nothing was sent.
        case noCredential
        case other
    }

    public var kind: Kind

    /// What happened, in a sentence for a person.
    public var message: String

    /// What the network stack said, if there was one.
    public var underlying: String?

    public init(_ kind: Kind, _ message: String, underlying: String? = nil) {
        self.kind = kind
        self.message = message
        self.underlying = underlying
    }

    public var description: String {
        guard let underlying, underlying != message else { return message }
        return "\(message) (\(underlying))"
    }

    static let cancelled = TransportError(.cancelled, "the call was cancelled")

    /// Whether the server cannot have acted on the request.
    var meansUnprocessed: Bool {
        switch kind {
        case .refused, .dnsFailure, .tls, .noCredential: true
        case .timedOut, .connectionLost, .cancelled, .other: false
        }
    }
}
