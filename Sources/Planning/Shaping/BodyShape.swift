import APIDescription

/// A body as one overload of an operation takes it.
struct BodyShape: Sendable {
    /// What the caller says about the content type of bytes.
    enum ContentType: Sendable {
        case usual
        case fixed(String)
        /// The caller says it; the text counts where nothing is said.
        case chosen(default: String?)
    }

    /// The schema that the type comes from; `nil` for bytes, text and forms.
    var schema: SchemaID?
    var type: ValueType<DeclarationID>
    var coding: BodyUse.Coding
    var contentType: ContentType
    var encodings: [BodyUse.Encoding] = []
    var isOptional: Bool
    /// In the description's words.
    var text: String?

    /// The bodies that an operation takes: the one that can be typed best; beside JSON a form with files or bytes, since those cannot be sent
    /// in it. Empty if there is no body.
    static func all(of operation: Operation, _ types: SchemaTypes) -> [BodyShape] {
        guard let body = operation.requestBody, let media = MediaChoice.best(of: body.content, in: types.graph) else { return [] }
        let first = BodyShape(media, of: body, types)
        guard first.coding == .json else { return [first] }
        for kind in [MediaKind.multipart, .binary] {
            guard let other = body.content.first(where: { MediaKind(of: $0, in: types.graph) == kind }) else { continue }
            var second = BodyShape(other, of: body, types)
            // A call without a body would fit both.
            second.isOptional = false
            if second.type != first.type { return [first, second] }
        }
        return [first]
    }

    private init(_ media: MediaType, of body: RequestBody, _ types: SchemaTypes) {
        (type, coding) = Self.typeAndCoding(of: media, types)
        schema = coding == .json || coding == .form ? media.schema : nil
        contentType = Self.contentType(of: media, as: coding, among: body.content, types.graph)
        encodings = coding == .form ? Self.encodings(of: media, types.graph) : []
        isOptional = !body.isRequired
        text = body.description ?? media.schema.flatMap { types.graph.table[types.graph.target(of: $0)].description }
    }

    private static func typeAndCoding(of media: MediaType, _ types: SchemaTypes) -> (ValueType<DeclarationID>, BodyUse.Coding) {
        switch MediaKind(of: media, in: types.graph) {
        case .json: return (media.schema.map { types.type(of: $0) } ?? .builtIn(.json), .json)
        case .form: return (media.schema.map { types.type(of: $0) } ?? .dictionary(.builtIn(.json)), .form)
        case .multipart:
            // What is no object is put together by hand.
            let form = media.schema.flatMap { types.declarations.forms[$0] }
            return (form.map { .declared($0) } ?? .builtIn(.multipartForm), .multipart)
        case .text: return (.builtIn(.string), .text)
        case .eventStream, .jsonLines, .binary: return (.builtIn(.data), .data)
        }
    }

    private static func contentType(of media: MediaType, as coding: BodyUse.Coding, among content: [MediaType], _ graph: SchemaGraph)
        -> ContentType
    {
        switch coding {
        case .form: return .usual
        case .multipart: return media.essence == "multipart/form-data" || media.isRange ? .usual : .fixed(media.essence)
        case .json: return media.name == "application/json" || media.isRange ? .usual : .fixed(media.name)
        case .text where media.essence == "*/*" || media.essence == "application/*": return .usual
        case .text: return media.name == "text/plain" ? .usual : media.isRange ? .chosen(default: "text/plain") : .fixed(media.name)
        case .data:
            let names = content.filter { MediaKind(of: $0, in: graph) == .binary }
            let exact = names.first { !$0.isRange }
            if names.count > 1, let exact { return .chosen(default: exact.name) }
            if media.essence == "*/*" || media.essence == "application/*" { return .chosen(default: "application/octet-stream") }
            if media.isRange { return .chosen(default: nil) }
            return media.name == "application/octet-stream" ? .usual : .fixed(media.name)
        }
    }

    /// What differs from the style `form`, spread (OpenAPI 3.1, 4.8.15).
    private static func encodings(of media: MediaType, _ graph: SchemaGraph) -> [BodyUse.Encoding] {
        media.encodings.compactMap { encoding in
            // Where a style is given, the content type does not count.
            if encoding.style == nil, encoding.explode == nil, let type = encoding.contentType {
                let media = MediaType(name: type, schema: nil, location: media.location)
                guard MediaKind(of: media, in: graph) == .json else { return nil }
                return BodyUse.Encoding(property: encoding.property, style: .json)
            }
            let style = encoding.style.flatMap { $0 == .form ? nil : ParameterUse.Style($0) }
            let isUsual = encoding.explode == nil || encoding.explode == (style == nil) || style == .deepObject
            if style == nil, isUsual { return nil }
            return BodyUse.Encoding(property: encoding.property, style: style, explode: isUsual ? nil : encoding.explode)
        }
    }
}
