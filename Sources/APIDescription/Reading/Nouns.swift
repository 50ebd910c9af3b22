internal import Reporting

/// Everything that was read and that references can target, by location.
struct Nouns: Sendable {
    /// The nouns of one kind; `nil` for one that could not be read, which was reported.
    typealias Shelf<Noun: Sendable> = [SourceLocation: Referenced<Noun>?]

    struct SchemaReference: Sendable {
        var schema: SchemaID
        var reference: ReferenceSyntax
    }

    /// A `$dynamicRef` to a `$dynamicAnchor`.
    struct DynamicReference: Sendable {
        enum Target: Sendable {
            /// An anchor of an enclosing schema.
            case schema(SchemaID)
            case reference(ReferenceSyntax)
            /// One of several anchors, from which only an outer schema selects.
            case undecided
        }

        var schema: SchemaID
        /// The name of the anchor.
        var anchor: String
        /// The schema that counts unless another scope has the anchor too.
        var target: Target
        var location: SourceLocation
    }

    struct MappingReference: Sendable {
        var schema: SchemaID
        /// `nil` for `defaultMapping`.
        var value: String?
        var reference: ReferenceSyntax
    }

    var schemas = SchemaTable()
    var schemaIDs: [SourceLocation: SchemaID] = [:]
    var schemaReferences: [SchemaReference] = []
    var dynamicReferences: [DynamicReference] = []
    /// The schemas that have a `$dynamicAnchor`, by name, for each schema that is a scope of them.
    var dynamicAnchors: [SchemaID: [String: SchemaID]] = [:]
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
