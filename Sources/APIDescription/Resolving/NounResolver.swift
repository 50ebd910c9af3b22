internal import JSONReading
internal import Reporting

/// Follows the references inside parameters, bodies, responses and headers.
struct NounResolver {
    var references: ReferenceResolver
    /// The shared objects, by location.
    private var responses: [SourceLocation: ResponseSyntax.Resolved] = [:]

    init(references: ReferenceResolver) {
        self.references = references
    }

    mutating func parameter(_ entry: ParameterEntry) -> Parameter? {
        guard let syntax = references.resolve(entry.parameter, in: \.parameters) else { return nil }
        var parameter = syntax.parameter
        parameter.description = entry.parameter.texts?.description ?? parameter.description
        parameter.content = content(syntax.content).first
        if parameter.isWholeQuery, let form = parameter.content, form.name.lowercased().hasPrefix("application/x-www-form-urlencoded") {
            // The style `form` with `explode` encodes an object as the same pairs as a form.
            (parameter.schema, parameter.content) = (form.schema, nil)
            (parameter.style, parameter.explode) = (.form, true)
        }
        parameter.examples = examples(syntax.examples).map(\.value)
        return parameter
    }

    mutating func requestBody(_ item: Referenced<RequestBodySyntax>) -> RequestBody? {
        guard let syntax = references.resolve(item, in: \.requestBodies) else { return nil }
        return RequestBody(
            description: item.texts?.description ?? syntax.description,
            isRequired: syntax.isRequired,
            content: content(syntax.content),
            location: syntax.location
        )
    }

    mutating func response(_ entry: ResponseEntry) -> Response? {
        guard let syntax = references.resolve(entry.response, in: \.responses) else { return nil }
        let resolved = responses[syntax.location] ?? resolve(syntax)
        responses[syntax.location] = resolved
        let texts = entry.response.texts
        let text = texts?.description ?? (texts?.summary == nil ? syntax.description : nil)
        var response = Response(
            status: entry.status,
            description: texts?.summary.map { $0.followed(by: text, separator: ". ") } ?? text,
            location: syntax.location
        )
        response.summary = texts?.summary ?? syntax.summary
        response.headers = resolved.headers
        response.content = resolved.content
        return response
    }

    private mutating func resolve(_ syntax: ResponseSyntax) -> ResponseSyntax.Resolved {
        ResponseSyntax.Resolved(headers: headers(syntax.headers), content: content(syntax.content))
    }

    private mutating func headers(_ entries: [HeaderEntry]) -> [Header] {
        var headers: [Header] = []
        for entry in entries {
            guard let found = references.resolve(entry.header, in: \.headers) else { continue }
            var header = found.header
            header.name = entry.name
            header.description = entry.header.texts?.description ?? header.description
            header.content = content(found.content).first
            headers.append(header)
        }
        return headers
    }

    private mutating func content(_ entries: [ContentSyntax]) -> [MediaType] {
        var content: [MediaType] = []
        for entry in entries {
            guard let syntax = references.resolve(entry.mediaType, in: \.mediaTypes) else { continue }
            var mediaType = syntax.mediaType
            mediaType.name = entry.name
            mediaType.description = entry.mediaType.texts?.description ?? mediaType.description
            mediaType.encodings = encodings(syntax.encodings.byName)
            mediaType.prefixEncodings = encodings(syntax.encodings.prefix)
            mediaType.itemEncoding = encodings(syntax.encodings.item).first
            let examples = examples(syntax.examples, of: entry.name)
            mediaType.examples = examples.map(\.value)
            mediaType.exampleNames = examples.map(\.name)
            content.append(mediaType)
        }
        return content
    }

    private mutating func encodings(_ entries: [EncodingSyntax]) -> [MediaType.Encoding] {
        entries.map { entry in
            var encoding = entry.encoding
            encoding.headers = headers(entry.headers)
            let (prefix, item) = (encodings(entry.inner.prefix), encodings(entry.inner.item).first)
            if !prefix.isEmpty || item != nil {
                encoding.inner = .byPosition(prefix: prefix, item: item)
            } else if !entry.inner.byName.isEmpty {
                encoding.inner = .byName(encodings(entry.inner.byName))
            }
            return encoding
        }
    }

    /// - Parameter mediaType: The media type of a `serializedValue`; `nil` for a parameter, whose style determines it.
    private mutating func examples(_ items: [NamedExample], of mediaType: String? = nil) -> [(name: String?, value: JSONNode)] {
        var examples: [(name: String?, value: JSONNode)] = []
        for item in items {
            guard let example = references.resolve(item.example, in: \.examples) else { continue }
            if let value = example.value ?? example.parsed(as: mediaType) { examples.append((item.name, value)) }
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
