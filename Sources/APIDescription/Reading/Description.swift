internal import Reporting

/// A description as it was written: every file that it refers to is read, but no reference is followed yet.
struct Description: Sendable {
    /// Where a reference leads.
    enum Target: Sendable {
        case found(SourceLocation)
        /// Something of another kind, read as if it were of the right one.
        case foundOther(SourceLocation, Diagnostic.Message)
        case missing(Diagnostic.Message)
        case remote(Diagnostic.Message)
        /// Reported already.
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
    /// By the number of the reference.
    var targets: [Target] = []
    var leftOut: [Remark] = []
}

/// A key of `paths`, `webhooks` or a callback, with what it holds.
struct PathSyntax: Sendable {
    var path: String
    var item: PathItemSyntax
    /// The key.
    var location: SourceLocation
    var pointer: NodePointer
}
