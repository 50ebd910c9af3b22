internal import JSONReading
internal import Reporting

/// The `collectionFormat` of an array, which defines the separator of its elements (Swagger 2.0, Parameter Object).
enum CollectionFormat: String, CaseIterable {
    case csv, ssv, tsv, pipes, multi

    /// The location of the array.
    enum Place: String {
        case path, query, header, formData
        /// A multipart form, in which OpenAPI 3.0 has a part for each element.
        case multipart
        /// A header of a response.
        case responseHeader
    }

    /// The OpenAPI 3.0 members for a parameter's `collectionFormat`.
    struct Reading {
        /// The `style` and `explode` next to the schema; empty if OpenAPI 3.0 has the right default.
        var style: [JSONObject.Member] = []
        /// The string schema that replaces the array if OpenAPI 3.0 has no style for it.
        var text: [JSONObject.Member]?
    }

    /// - Parameter node: A parameter or a header.
    static func read(_ node: JSONNode, in place: Place, diagnostics: inout Diagnostics) -> Reading {
        guard let type = node.member("type"), type.value.string == "array" else { return Reading() }
        reportNested(node, diagnostics: &diagnostics)
        let member = node.member("collectionFormat")
        let location = member?.value.location ?? type.value.location
        let format = member.map { read($0.value, diagnostics: &diagnostics) } ?? .csv
        return format.reading(in: place, type, at: location, diagnostics: &diagnostics)
    }

    private static func read(_ node: JSONNode, diagnostics: inout Diagnostics) -> CollectionFormat {
        if let format = node.string.flatMap(CollectionFormat.init(rawValue:)) { return format }
        let near = node.string.flatMap { allCases.map(\.rawValue).nearest(to: $0) }
        diagnostics.warning(.unknownFormat(node.string ?? node.kindDescription, near: near), at: node.location)
        return .csv
    }

    private func reading(
        in place: Place,
        _ type: JSONObject.Member,
        at location: SourceLocation,
        diagnostics: inout Diagnostics
    ) -> Reading {
        switch (self, place) {
        case (.csv, .path), (.csv, .header), (.csv, .responseHeader), (.multi, .responseHeader), (.multi, .multipart):
            return Reading()
        case (.multi, .path), (.multi, .header):
            diagnostics.warning(.multiOutsideQuery, at: location)
            return Reading()
        case (.csv, .query), (.csv, .formData): return Self.styled("form", explode: false, at: location)
        case (.multi, .query), (.multi, .formData): return Self.styled("form", explode: true, at: location)
        case (.ssv, .query), (.ssv, .formData): return Self.styled("spaceDelimited", explode: false, at: location)
        case (.pipes, .query), (.pipes, .formData): return Self.styled("pipeDelimited", explode: false, at: location)
        case (.tsv, _), (.ssv, _), (.pipes, _), (.csv, .multipart):
            diagnostics.warning(.noStyle(self, in: place), at: location)
            return Reading(text: [type.with(.text("string", at: type.value.location))])
        }
    }

    private static func styled(_ style: String, explode: Bool, at location: SourceLocation) -> Reading {
        Reading(style: [.init("style", .text(style, at: location)), .init("explode", .flag(explode, at: location))])
    }

    /// Warns about nested arrays. They can have a format at each level in Swagger 2.0, but OpenAPI 3.x has no style for them.
    private static func reportNested(_ node: JSONNode, diagnostics: inout Diagnostics) {
        if let items = node.member("items")?.value, items.object?["type"]?.string == "array" {
            diagnostics.warning(.nestedArray, at: (items.member("collectionFormat")?.value ?? items).location)
        }
    }

    /// The separator for messages.
    fileprivate var separator: String {
        switch self {
        case .csv: "commas"
        case .ssv: "spaces"
        case .tsv: "tabs"
        case .pipes: "`|`"
        case .multi: "`&`"
        }
    }
}

extension Diagnostic.Message {
    static func unknownFormat(_ format: String, near: String?) -> Self {
        let hint = near.map { "did you mean `\($0)`?" } ?? "expected `csv`, `ssv`, `tsv`, `pipes` or `multi`;"
        return "unknown `collectionFormat` \(format): \(hint) `csv` is used"
    }

    static let multiOutsideQuery: Self = "`multi` is allowed only in the query and in forms: `csv` is used"

    static let nestedArray: Self = "OpenAPI 3 has no style for a nested array here: its elements are sent as JSON"

    static func noStyle(_ format: CollectionFormat, in place: CollectionFormat.Place) -> Self {
        let noun =
            switch place {
            case .path, .query, .header: "argument"
            case .formData, .multipart: "property"
            case .responseHeader: "header"
            }
        return "OpenAPI 3 has no `\(format.rawValue)` here: the \(noun) is a string of elements separated by \(format.separator)"
    }
}
