internal import JSONReading
internal import Reporting

/// Follows the references inside parameters, bodies, responses and headers.
struct NounResolver {
    var references: ReferenceResolver
    /// Those that several operations share, by place.
    private var responses: [SourceLocation: ResponseSyntax.Resolved] = [:]

    init(references: ReferenceResolver) {
        self.references = references
    }

    mutating func parameter(_ entry: ParameterEntry) -> Parameter? {
        guard let syntax = references.resolve(entry.parameter, in: \.parameters) else { return nil }
        var parameter = syntax.parameter
        parameter.content = content(syntax.content).first
        parameter.examples = examples(syntax.examples)
        return parameter
    }

    mutating func requestBody(_ item: Referenced<RequestBodySyntax>) -> RequestBody? {
        guard let syntax = references.resolve(item, in: \.requestBodies) else { return nil }
        return RequestBody(
            description: syntax.description,
            isRequired: syntax.isRequired,
            content: content(syntax.content),
            location: syntax.location
        )
    }

    mutating func response(_ entry: ResponseEntry) -> Response? {
        guard let syntax = references.resolve(entry.response, in: \.responses) else { return nil }
        let resolved = responses[syntax.location] ?? resolve(syntax)
        responses[syntax.location] = resolved
        var response = Response(status: entry.status, description: syntax.description, location: syntax.location)
        response.headers = resolved.headers
        response.content = resolved.content
        return response
    }

    private mutating func resolve(_ syntax: ResponseSyntax) -> ResponseSyntax.Resolved {
        var headers: [Header] = []
        for entry in syntax.headers {
            guard let found = references.resolve(entry.header, in: \.headers) else { continue }
            var header = found.header
            header.name = entry.name
            header.content = content(found.content).first
            headers.append(header)
        }
        return ResponseSyntax.Resolved(headers: headers, content: content(syntax.content))
    }

    private mutating func content(_ entries: [ContentSyntax]) -> [MediaType] {
        var content: [MediaType] = []
        for entry in entries {
            guard let syntax = references.resolve(entry.mediaType, in: \.mediaTypes) else { continue }
            var mediaType = syntax.mediaType
            mediaType.name = entry.name
            mediaType.examples = examples(syntax.examples)
            content.append(mediaType)
        }
        return content
    }

    private mutating func examples(_ items: [Referenced<ExampleSyntax>]) -> [JSONNode] {
        var examples: [JSONNode] = []
        for item in items {
            if let value = references.resolve(item, in: \.examples)?.value { examples.append(value) }
        }
        return examples
    }
}

extension ResponseSyntax {
    fileprivate struct Resolved {
        var headers: [Header]
        var content: [MediaType]
    }
}
