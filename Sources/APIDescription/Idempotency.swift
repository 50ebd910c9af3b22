/// A description's declaration about resending an operation's request.
package enum Idempotency: Sendable, Hashable {
    /// Nothing, so the method decides (RFC 9110, section 9.2.2).
    case byMethod
    /// `x-idempotent` or `x-fern-idempotent`: sending it again has no further effect.
    case always
    /// The server recognizes retries by the key in this header, which the client creates.
    case key(header: String)
}
