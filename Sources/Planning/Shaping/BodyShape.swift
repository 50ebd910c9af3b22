import APIDescription

/// The body that one overload of an operation takes.
struct BodyShape: Sendable {
    /// The content type that the caller passes with bytes.
    enum ContentType: Sendable {
        case usual
        case fixed(String)
        /// The caller passes it; the text is the default.
        case chosen(default: String?)
    }

    /// The schema that determines the type; `nil` for bytes, text and forms.
    var schema: SchemaID?
    var type: ValueType<DeclarationID>
    var coding: BodyUse.Coding
    var contentType: ContentType
    var encodings: [BodyUse.Encoding] = []
    var isOptional: Bool
    /// The documentation from the description.
    var text: String?

    /// The name and the label of the argument if it could be confused with that of another body; `nil` for the usual name without a label.
    var label: String?
    /// The media type that is sent by default, as written.
    var mediaType: String

    /// The bodies that an operation takes, one for each overload: the most specific one, then the others that aren't another syntax of the
    /// same value.
    static func all(of operation: Operation, _ types: SchemaTypes) -> [BodyShape] {
        guard let body = operation.requestBody else { return [] }
        var shapes: [BodyShape] = []
        let groups = MediaChoice.bodies(of: body.content, in: types.graph)
        let hasForm = groups.contains { MediaKind(of: $0[0], in: types.graph) == .form }
        for group in groups {
            var shape = BodyShape(group, of: body, types)
            // A call without a body would match all overloads.
            if !shapes.isEmpty { shape.isOptional = false }
            if let first = shapes.first, shape.type.isDeclared || shapes.contains(where: { $0.type == shape.type }) {
                let isSame = shape.coding == first.coding
                let label = isSame ? Identifier.member(group[0].words(else: .json)) : shape.coding.label(nextToForm: hasForm)
                shape.label = free(label, among: shapes)
            }
            shapes.append(shape)
        }
        return shapes
    }

    /// The label, with a number if another body has it.
    private static func free(_ label: String, among shapes: [BodyShape]) -> String {
        let taken = Set(shapes.compactMap(\.label))
        guard taken.contains(label) else { return label }
        return (2...taken.count + 1).lazy.map { "\(label)\($0)" }.first { !taken.contains($0) } ?? label
    }

    private init(_ group: [MediaType], of body: RequestBody, _ types: SchemaTypes) {
        let media = group[0]
        (type, coding) = Self.typeAndCoding(of: media, isAlone: group.count == 1, types)
        schema = media.itemSchema ?? media.schema
        switch coding {
        case .json, .form, .textValue: break
        case .lines: schema = schema.map { types.graph.item(of: $0) }
        case .parts: schema = PartsShape(of: media, types.graph).schema
        case .multipart, .data, .text: schema = nil
        }
        contentType = Self.contentType(of: media, as: coding, among: group)
        encodings = coding == .form ? Self.encodings(of: media, types.graph) : []
        isOptional = !body.isRequired
        text = body.description ?? media.description ?? media.schema.flatMap { types.graph.table[types.graph.target(of: $0)].description }
        mediaType = media.name
    }

    private static func typeAndCoding(of media: MediaType, isAlone: Bool, _ types: SchemaTypes)
        -> (ValueType<DeclarationID>, BodyUse.Coding)
    {
        switch MediaKind(of: media, in: types.graph) {
        case .json: return (media.schema.map { types.type(of: $0) } ?? .builtIn(.json), .json)
        case .form: return (media.schema.map { types.type(of: $0) } ?? .dictionary(.builtIn(.json)), .form)
        case .multipart:
            // The caller builds any value other than an object.
            let form = media.schema.flatMap { types.declarations.forms[$0] }
            return (form.map { .declared($0) } ?? .builtIn(.multipartForm), .multipart)
        case .jsonLines:
            let item = (media.itemSchema ?? media.schema).map { types.valueType(of: types.graph.item(of: $0)) }
            return (.array(item ?? .builtIn(.json)), .lines)
        case .parts:
            let parts = PartsShape(of: media, types.graph)
            let type: ValueType<DeclarationID> =
                switch parts.use.kind {
                case .json: parts.schema.map { types.valueType(of: $0) } ?? .builtIn(.json)
                case .data: .builtIn(.data)
                case .text: .builtIn(.string)
                }
            return (.array(type), .parts(parts.use))
        case .text:
            if isAlone, media.essence == "text/plain", let schema = media.schema, types.isTextValue(schema) {
                return (types.type(of: schema), .textValue)
            }
            return (.builtIn(.string), .text)
        case .eventStream, .binary: return (.builtIn(.data), .data)
        }
    }

    private static func contentType(of media: MediaType, as coding: BodyUse.Coding, among group: [MediaType]) -> ContentType {
        let isAnything = media.essence == "*/*" || media.essence == "application/*"
        let exact = group.first { !$0.isRange }
        switch coding {
        case .form: return .usual
        case .multipart: return media.essence == "multipart/form-data" || media.isRange ? .usual : .fixed(media.essence)
        case .json where group.count > 1: return .chosen(default: exact?.name ?? "application/json")
        case .json: return media.name == "application/json" || media.isRange ? .usual : .fixed(media.name)
        case .lines: return .fixed(media.name)
        case .parts: return media.essence == "multipart/mixed" || media.isRange ? .usual : .fixed(media.essence)
        case .text where group.count > 1: return .chosen(default: exact?.name ?? "text/plain")
        case .text, .textValue:
            if isAnything || media.name == "text/plain" { return .usual }
            return media.isRange ? .chosen(default: "text/plain") : .fixed(media.name)
        case .data:
            if group.count > 1, let exact { return .chosen(default: exact.name) }
            if isAnything { return .chosen(default: "application/octet-stream") }
            if media.isRange { return .chosen(default: nil) }
            return media.name == "application/octet-stream" ? .usual : .fixed(media.name)
        }
    }

    /// The deviations from the defaults: a value or an exploded list in the style `form`, an object as JSON (OpenAPI 3.1.1, 4.8.15.1).
    private static func encodings(of media: MediaType, _ graph: SchemaGraph) -> [BodyUse.Encoding] {
        media.encodings.compactMap { encoding in
            // If the description has a style, the content type is ignored.
            if !encoding.hasStyle, let type = encoding.contentType {
                let media = MediaType(name: type, schema: nil, location: media.location)
                guard MediaKind(of: media, in: graph) == .json else { return nil }
                return BodyUse.Encoding(property: encoding.property, style: .json)
            }
            guard encoding.hasStyle else { return nil }
            let style = encoding.style.flatMap { $0 == .form ? nil : ParameterUse.Style($0) }
            let isUsual = encoding.explode == nil || encoding.explode == (style == nil) || style == .deepObject
            let property = media.schema.flatMap { graph.property(encoding.property, of: $0) }
            if style == nil, isUsual, !encoding.allowReserved, property.map(graph.isPlain) != false { return nil }
            return BodyUse.Encoding(
                property: encoding.property,
                style: style ?? (isUsual && !encoding.allowReserved ? .form : nil),
                explode: isUsual ? nil : encoding.explode,
                allowReserved: encoding.allowReserved
            )
        }
    }
}

extension BodyUse.Coding {
    /// The label that distinguishes an argument from another.
    ///
    /// - Parameter hasForm: Whether the operation also takes a URL-encoded form.
    fileprivate func label(nextToForm hasForm: Bool) -> String {
        switch self {
        case .json: "json"
        case .form: "form"
        case .multipart: hasForm ? "multipart" : "form"
        case .data: "data"
        case .text, .textValue: "text"
        case .lines: "lines"
        case .parts: "parts"
        }
    }
}

extension ValueType {
    /// Whether its values can be written as `.init(…)`, or as a list of those, with the initializer of a type that isn't part of the
    /// runtime.
    fileprivate var isDeclared: Bool {
        switch self {
        case .builtIn: false
        case .chosen, .declared: true
        case .array(let inner), .dictionary(let inner), .optional(let inner): inner.isDeclared
        }
    }
}

extension MediaType.Encoding {
    /// Whether the description has a keyword about the style.
    var hasStyle: Bool { style != nil || explode != nil || allowReserved }
}

extension SchemaGraph {
    /// The schema of a property of an object or of a part of its `allOf`.
    func property(_ name: String, of id: SchemaID, depth: Int = 0) -> SchemaID? {
        let schema = table[target(of: id)]
        if let property = schema.properties.first(where: { $0.name == name }) { return property.schema }
        guard depth < 16 else { return nil }
        return schema.allOf.lazy.compactMap { property(name, of: $0, depth: depth + 1) }.first
    }
}

extension SchemaTypes {
    /// Whether text is read and written as a value of the schema that isn't a string: a number, a boolean, a date or one of several values.
    func isTextValue(_ id: SchemaID) -> Bool {
        switch shapes.shapeOfTarget(of: id) {
        case .stringEnumeration, .integerEnumeration: true
        case .chosen: !graph.isStructured(id)
        case .builtIn(let type): ![.string, .data, .json, .fileUpload, .multipartForm, .event, .void, .never].contains(type)
        case .anything, .reference, .array, .tuple, .dictionary, .object, .union: false
        }
    }
}
