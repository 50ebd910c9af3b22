internal import Reporting

/// Everything that was read and may be referred to, by the place where it stands.
struct Nouns: Sendable {
    /// The nouns of one kind; `nil` for one that could not be read, which was reported.
    typealias Shelf<Noun: Sendable> = [SourceLocation: Referenced<Noun>?]

    struct SchemaReference: Sendable {
        var schema: SchemaID
        var reference: ReferenceSyntax
    }

    struct MappingReference: Sendable {
        var schema: SchemaID
        var value: String
        var reference: ReferenceSyntax
    }

    var schemas = SchemaTable()
    var schemaIDs: [SourceLocation: SchemaID] = [:]
    var schemaReferences: [SchemaReference] = []
    /// In description order.
    var mappings: [MappingReference] = []

    var responses: Shelf<ResponseSyntax> = [:]
    var parameters: Shelf<ParameterSyntax> = [:]
    var examples: Shelf<ExampleSyntax> = [:]
    var requestBodies: Shelf<RequestBodySyntax> = [:]
    var headers: Shelf<HeaderSyntax> = [:]
    var securitySchemes: Shelf<SecurityScheme> = [:]
    var callbacks: Shelf<CallbackSyntax> = [:]
    var pathItems: Shelf<PathItemSyntax> = [:]
    var mediaTypes: Shelf<MediaTypeSyntax> = [:]
}
