/// A way to prove who calls, as the description has it: where the credential goes in a request.
public nonisolated struct SecurityScheme: Hashable, Sendable {
    public enum Placement: Hashable, Sendable {
        case header(String)
        case query(String)
        case cookie(String)
        /// Behind this word in the header `Authorization` (RFC 9110, section 11.6.2).
        case authorization(String)

        public static let basic = Placement.authorization("Basic")
        public static let bearer = Placement.authorization("Bearer")
    }

    /// The name in the description.
    public let name: String
    public let placement: Placement
    /// Where a client gets tokens for itself, if it can.
    public let tokenURL: ServerURL?

    public init(_ name: String, _ placement: Placement, tokenURL: ServerURL? = nil) {
        self.name = name
        self.placement = placement
        self.tokenURL = tokenURL
    }
}
