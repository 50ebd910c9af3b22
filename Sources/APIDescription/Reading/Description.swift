internal import Reporting

/// A description as written. All files have been read, but references haven't been followed yet.
struct Description: Sendable {
    /// The target of a reference.
    enum Target: Sendable {
        case found(SourceLocation)
        /// An object of another kind that was read as the expected one.
        case foundOther(SourceLocation, Diagnostic.Message)
        case missing(Diagnostic.Message)
        case remote(Diagnostic.Message)
        /// A missing target, which was already reported.
        case unreadable
    }

    var info = Info(title: "", version: "")
    var servers: [Server] = []
    var tags: [Tag] = []
    var components: [ComponentSchema] = []
    var paths: [PathSyntax] = []
    var webhooks: [PathSyntax] = []
    var securitySchemes: [SecuritySchemeSyntax] = []
    var security: [SecurityRequirementSyntax] = []
    var retries: RetryDescription?
    /// `x-fern-idempotency-headers`.
    var idempotencyHeaders: [IdempotencyHeader] = []

    var nouns = Nouns()
    /// The targets by reference number.
    var targets: [Target] = []
    var leftOut: [Remark] = []
    var narrowed: [Remark] = []
}

/// An entry of `paths`, `webhooks` or a callback.
struct PathSyntax: Sendable {
    var path: String
    var item: PathItemSyntax
    /// The key.
    var location: SourceLocation
    var pointer: NodePointer
}
