/// A security scheme of the description, which determines how a request carries its credential.
public nonisolated struct SecurityScheme: Hashable, Sendable {
    public enum Placement: Hashable, Sendable {
        case header(String)
        case query(String)
        case cookie(String)
        /// The `Authorization` header, with this authentication scheme (RFC 9110, section 11.6.2).
        case authorization(String)

        public static let basic = Placement.authorization("Basic")
        public static let bearer = Placement.authorization("Bearer")
    }

    /// The scheme's name in the description.
    public let name: String
    public let placement: Placement
    /// The token endpoint for the client credentials grant, if any.
    public let tokenURL: ServerURL?

    public init(_ name: String, _ placement: Placement, tokenURL: ServerURL? = nil) {
        self.name = name
        self.placement = placement
        self.tokenURL = tokenURL
    }
}
