import APIDescription

/// A body as one overload of an operation takes it.
struct PlannedBody {
    /// What the caller says about the content type of bytes.
    enum ContentType {
        case usual
        case fixed(String)
        /// The caller says it; the text counts where nothing is said.
        case chosen(default: String?)
    }

    var type: TypeReference
    var coding: BodyUse.Coding
    var contentType: ContentType
    var encodings: [BodyUse.Encoding] = []
    var isOptional: Bool
    var documentation: Documentation

    /// Adds the arguments that it needs.
    func use(adding arguments: inout ArgumentList) -> BodyUse {
        let argument = arguments.addBody(type: type, isOptional: isOptional, documentation: documentation)
        let contentType: BodyUse.ContentType =
            switch contentType {
            case .usual: .usual
            case .fixed(let name): .fixed(name)
            case .chosen(let text): .argument(arguments.addContentType(default: text))
            }
        return BodyUse(argument: argument, coding: coding, contentType: contentType, encodings: encodings)
    }
}

extension OperationPlanner {
    /// The bodies that an operation takes: the one that can be typed best; beside JSON a form with files or bytes, since those cannot be sent
    /// in it. `nil` where there is no body.
    mutating func bodies(of operation: Operation) -> [PlannedBody?] {
        guard let body = operation.requestBody, let media = MediaChoice.best(of: body.content, in: models.shapes) else { return [nil] }
        let first = plan(media, of: body)
        guard first.coding == .json else { return [first] }
        for kind in [MediaKind.multipart, .binary] {
            guard let other = body.content.first(where: { MediaKind(of: $0, in: models.shapes) == kind }) else { continue }
            var second = plan(other, of: body)
            // A call without a body would fit both.
            second.isOptional = false
            if second.type != first.type { return [first, second] }
        }
        return [first]
    }

    private mutating func plan(_ media: MediaType, of body: RequestBody) -> PlannedBody {
        let (type, coding) = typeAndCoding(of: media)
        let text = body.description ?? media.schema.flatMap { models.shapes.table[models.shapes.target(of: $0)].description }
        return PlannedBody(
            type: type,
            coding: coding,
            contentType: contentType(of: media, as: coding, among: body.content),
            encodings: coding == .form ? encodings(of: media) : [],
            isOptional: !body.isRequired,
            documentation: Documentation(paragraphs: [text].compactMap { $0 })
        )
    }

    private mutating func typeAndCoding(of media: MediaType) -> (TypeReference, BodyUse.Coding) {
        switch MediaKind(of: media, in: models.shapes) {
        case .json: return (media.schema.map { models.type(of: $0) } ?? .builtIn(.json), .json)
        case .form: return (media.schema.map { models.type(of: $0) } ?? .dictionary(.builtIn(.json)), .form)
        case .multipart:
            // What is no object is put together by hand.
            return (media.schema.flatMap { forms[$0] }.map { .declared($0.name) } ?? .builtIn(.multipartForm), .multipart)
        case .text: return (.builtIn(.string), .text)
        case .eventStream, .jsonLines, .binary: return (.builtIn(.data), .data)
        }
    }

    private func contentType(of media: MediaType, as coding: BodyUse.Coding, among content: [MediaType]) -> PlannedBody.ContentType {
        switch coding {
        case .form: return .usual
        case .multipart: return media.essence == "multipart/form-data" || media.isRange ? .usual : .fixed(media.essence)
        case .json: return media.name == "application/json" || media.isRange ? .usual : .fixed(media.name)
        case .text where media.essence == "*/*" || media.essence == "application/*": return .usual
        case .text: return media.name == "text/plain" ? .usual : media.isRange ? .chosen(default: "text/plain") : .fixed(media.name)
        case .data:
            let names = content.filter { MediaKind(of: $0, in: models.shapes) == .binary }
            let exact = names.first { !$0.isRange }
            if names.count > 1, let exact { return .chosen(default: exact.name) }
            if media.essence == "*/*" || media.essence == "application/*" { return .chosen(default: "application/octet-stream") }
            if media.isRange { return .chosen(default: nil) }
            return media.name == "application/octet-stream" ? .usual : .fixed(media.name)
        }
    }

    /// What differs from the style `form`, spread (OpenAPI 3.1, 4.8.15).
    private func encodings(of media: MediaType) -> [BodyUse.Encoding] {
        media.encodings.compactMap { encoding in
            // Where a style is given, the content type does not count.
            if encoding.style == nil, encoding.explode == nil, let type = encoding.contentType {
                let media = MediaType(name: type, schema: nil, location: media.location)
                guard MediaKind(of: media, in: models.shapes) == .json else { return nil }
                return BodyUse.Encoding(property: encoding.property, style: .json)
            }
            let style = encoding.style.flatMap { $0 == .form ? nil : ParameterUse.Style($0) }
            let isUsual = encoding.explode == nil || encoding.explode == (style == nil) || style == .deepObject
            if style == nil, isUsual { return nil }
            return BodyUse.Encoding(property: encoding.property, style: style, explode: isUsual ? nil : encoding.explode)
        }
    }
}
