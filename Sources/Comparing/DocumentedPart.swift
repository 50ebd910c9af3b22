/// A part of a client that has documentation and can be deprecated.
protocol DocumentedPart {
    /// The paragraphs.
    var documentation: [String] { get }
    /// Whether Swift warns callers. Parts without such an attribute never do.
    var isDeprecated: Bool { get }
}

extension DocumentedPart {
    var isDeprecated: Bool { false }
}

extension ClientSurface.Client: DocumentedPart {}
extension ClientSurface.Group: DocumentedPart {}
extension ClientSurface.Server: DocumentedPart {}
extension ClientSurface.Credential: DocumentedPart {}
extension ClientSurface.Operation: DocumentedPart {}
extension ClientSurface.DeclaredType: DocumentedPart {}
extension ClientSurface.Property: DocumentedPart {}
extension ClientSurface.Case: DocumentedPart {}
