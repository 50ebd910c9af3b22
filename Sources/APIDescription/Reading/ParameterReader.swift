internal import JSONReading
internal import Reporting

/// A Parameter Object whose content and examples may still be references.
struct ParameterSyntax: Sendable {
    var parameter: Parameter
    var content: [ContentSyntax]
    var examples: [NamedExample]
}

/// One entry of a `parameters` list.
struct ParameterEntry: Sendable {
    var parameter: Referenced<ParameterSyntax>
    /// The entry, which may be a reference.
    var location: SourceLocation

    /// The parameter; `nil` for a reference.
    var declared: Parameter? {
        if case .value(let syntax) = parameter { syntax.parameter } else { nil }
    }
}

/// Reads Parameter Objects (OpenAPI 3.1, 4.8.12).
enum ParameterReader {
    static func readList(_ object: ObjectReader, at pointer: NodePointer, into reading: inout Reading) -> [ParameterEntry] {
        let nodes = object.array("parameters", &reading) ?? []
        let entries = nodes.enumerated().compactMap { index, node in
            let place = pointer.child("parameters").child(index)
            let parameter = reading.referenced(node, .parameters) { read(node, at: place, into: &$0) }
            return parameter.map { ParameterEntry(parameter: $0, location: node.location) }
        }
        // Merging checks this for operations as well, but not for path items that no path refers to.
        ParameterMerger.checkQueries(entries.compactMap(\.declared), &reading.diagnostics)
        return entries
    }

    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> ParameterSyntax? {
        guard let object = reading.object(node, .parameter, at: pointer) else { return nil }
        guard let name = object.string("name", &reading.diagnostics) else {
            reading.leaveOut(pointer, .parameterWithoutName, at: node.location)
            return nil
        }
        let isWholeQuery = object.node("in")?.string == "querystring"
        guard let place = isWholeQuery ? .query : readPlace(object, name: name, node, at: pointer, into: &reading) else { return nil }
        guard check(name, place, object, at: pointer, into: &reading) else { return nil }
        let style = readStyle(object, of: place, diagnostics: &reading.diagnostics)
        var parameter = Parameter(
            name: name,
            place: place,
            // Path parameters are always required, whatever the description has.
            isRequired: place == .path || object.bool("required", &reading.diagnostics) ?? false,
            style: style,
            explode: object.bool("explode", &reading.diagnostics) ?? style.explodesByDefault,
            location: node.location
        )
        if parameter.isSetByTheClient { reading.narrow(pointer, "content types and security requirements determine this header") }
        parameter.isWholeQuery = isWholeQuery
        parameter.isDeprecated = object.bool("deprecated", &reading.diagnostics) ?? false
        parameter.description = object.string("description", &reading.diagnostics)
        parameter.schema = SchemaReader.read(ofParameter: object, node, at: pointer, into: &reading)
        parameter.allowReserved = object.bool("allowReserved", &reading.diagnostics) ?? false
        parameter.swiftName = ExtensionReader.readName(object, diagnostics: &reading.diagnostics)
        return ParameterSyntax(
            parameter: parameter,
            content: MediaTypeReader.readContent(object, at: pointer, into: &reading),
            examples: ExampleReader.readAll(of: object, into: &reading)
        )
    }

    /// Reports settings that can't be sent as written.
    ///
    /// - Returns: `false` if the parameter can't be sent at all.
    private static func check(
        _ name: String,
        _ place: Parameter.Place,
        _ object: ObjectReader,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> Bool {
        let nameLocation = object.members["name"]?.location
        switch place {
        case .header:
            guard name.isToken else {
                reading.leaveOut(pointer, .invalidHeaderName(name), at: nameLocation ?? object.location)
                return false
            }
        case .path:
            if name.contains(where: { "{}".contains($0) }) { reading.diagnostics.warning(.invalidPathName(name), at: nameLocation) }
        case .query, .cookie: break
        }
        if object.node("in")?.string == "querystring", object.node("content")?.object?.members.isEmpty != false {
            reading.leaveOut(pointer, .querystringWithoutContent(name), at: object.location)
            return false
        }
        if object.node("content") != nil, let member = object.members.member("style") {
            reading.diagnostics.warning(.styleOfContent, at: member.keyLocation)
        }
        let isEncoded = place != .header && object.node("style")?.string != "cookie"
        if !isEncoded, object.node("allowReserved")?.bool == true, let member = object.members.member("allowReserved") {
            reading.diagnostics.warning(.nothingReserved, at: member.keyLocation)
        }
        return true
    }

    /// Returns `nil` if the style is absent, or, with a warning, if it's unknown.
    static func readStyle(_ object: ObjectReader, diagnostics: inout Diagnostics) -> Parameter.Style? {
        guard let text = object.string("style", &diagnostics) else { return nil }
        if let style = Parameter.Style(rawValue: text), style != .cookie || object.node("in")?.string == "cookie" { return style }
        let near = Parameter.Style.allCases.map(\.rawValue).nearest(to: text)
        diagnostics.warning(.unknownStyle(text, near: near), at: object.members["style"]?.location)
        return nil
    }

    /// Returns the style of a parameter; the default one, with a warning, if its location doesn't allow the written one.
    private static func readStyle(_ object: ObjectReader, of place: Parameter.Place, diagnostics: inout Diagnostics) -> Parameter.Style {
        guard let style = readStyle(object, diagnostics: &diagnostics) else { return place.defaultStyle }
        if place.allows(style) { return style }
        diagnostics.warning(.misplacedStyle(style, place), at: object.members["style"]?.location)
        return place.defaultStyle
    }

    private static func readPlace(
        _ object: ObjectReader,
        name: String,
        _ node: JSONNode,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> Parameter.Place? {
        guard let text = object.string("in", &reading.diagnostics) else {
            reading.leaveOut(pointer, .parameterWithoutPlace(name), at: node.location)
            return nil
        }
        if let place = Parameter.Place(rawValue: text) { return place }
        let near = Parameter.Place.allCases.map(\.rawValue).nearest(to: text)
        reading.leaveOut(pointer, .unknownPlace(text, of: name, near: near), at: object.members["in"]?.location ?? node.location)
        return nil
    }
}

extension Parameter.Place {
    /// The style of parameters without `style` (OpenAPI 3.1, 4.8.12.2).
    package var defaultStyle: Parameter.Style {
        switch self {
        case .path, .header: .simple
        case .query, .cookie: .form
        }
    }

    /// Returns whether the location allows a style (OpenAPI 3.1, 4.8.12.3).
    fileprivate func allows(_ style: Parameter.Style) -> Bool {
        switch self {
        case .path: [.simple, .label, .matrix].contains(style)
        case .query: [.form, .spaceDelimited, .pipeDelimited, .deepObject].contains(style)
        case .header: style == .simple
        case .cookie: [.form, .cookie].contains(style)
        }
    }
}

extension Diagnostic.Message {
    static let parameterWithoutName: Self = "a parameter needs a `name`; this one is omitted"

    static func parameterWithoutPlace(_ name: String) -> Self {
        "the parameter \"\(name)\" needs an `in`: `path`, `query`, `header` or `cookie`; it is omitted"
    }

    static func unknownPlace(_ place: String, of name: String, near: String?) -> Self {
        switch (place, near) {
        case ("body", _), ("formData", _):
            "the parameter \"\(name)\" is in \"\(place)\", as in Swagger 2.0: write a `requestBody` instead; it is omitted"
        case (_, let near?):
            "the parameter \"\(name)\" can't be in \"\(place)\"; did you mean \"\(near)\"? It is omitted"
        case (_, nil):
            "the parameter \"\(name)\" can't be in \"\(place)\", only in `path`, `query`, `header` or `cookie`; it is omitted"
        }
    }

    static func invalidHeaderName(_ name: String) -> Self {
        "\"\(name)\" isn't a valid header name: use letters, digits and hyphens; the parameter is omitted"
    }

    static func invalidPathName(_ name: String) -> Self {
        "the name of the path parameter \"\(name)\" can't contain braces: remove them"
    }

    static func querystringWithoutContent(_ name: String) -> Self {
        "the parameter \"\(name)\" represents the full query string, so it needs `content` instead of `schema`; it is omitted"
    }

    static let styleOfContent: Self = "`style` has no effect next to `content`: remove one of them; `content` is used"

    static let nothingReserved: Self = "`allowReserved` has no effect here, since nothing is percent-encoded: remove it"

    static func misplacedStyle(_ style: Parameter.Style, _ place: Parameter.Place) -> Self {
        "a \(place.rawValue) parameter can't have the style `\(style.rawValue)`: the default is used"
    }

    static func unknownStyle(_ style: String, near: String?) -> Self {
        if style == "cookie" { return "the style `cookie` is only for cookies: the default is used" }
        if let near {
            return "unknown style \"\(style)\"; did you mean \"\(near)\"? The default is used"
        }
        return "unknown style \"\(style)\": the default is used"
    }
}
