import APIDescription
import Reporting

/// Hints that distinguish getting one item from listing many, and creating from updating, if the method and the path are ambiguous.
struct RESTHints {
    enum Result: Sendable {
        case one, many
    }

    /// The kind of response; `nil` if it isn't JSON.
    var result: Result?
    /// The verb of ``Verbs/canonical`` at the beginning of the summary.
    var verb: String?
    /// Whether the summary mentions several items at once.
    var isBulk = false
    var isAll = false
    /// Whether the framework's verb does: `bulk_update`.
    var isBulkVerb = false
    private let schemas: SchemaTable
    /// The contents of successful responses.
    private let successes: [[MediaType]]
    private var summary: [String] = []
    private var firstVerbs: [String] = []

    /// - Parameter path: The path of the operation.
    init(of operation: OperationWords, _ path: ResourcePath, in schemas: SchemaTable) {
        self.schemas = schemas
        successes = operation.operation.responses.compactMap { response in
            if case .code(let code) = response.status, (200..<300).contains(code) { response.content } else { nil }
        }
        result = Self.result(of: successes, in: schemas)
        if result == .one, let literal = path.segments.last, !literal.isParameter, let noun = literal.words.last, singular(noun) != noun,
            hasList(of: noun)
        {
            result = .many
        }
        summary = Self.summary(of: operation)
        let first = summary.first ?? ""
        // `Gets`, `Fetches`.
        firstVerbs = [first] + ["s", "es"].filter(first.hasSuffix).map { String(first.dropLast($0.count)) }
        verb = firstVerbs.lazy.compactMap { Verbs.canonical[$0] }.first
        if verb == "get", summary.dropFirst().prefix(2).contains("list") { verb = "list" }
        isAll = summary.contains("all")
        isBulk = isAll || summary.contains(where: Self.manyAtOnce.contains)
    }

    private static let manyAtOnce = ["bulk", "multiple", "many", "batch", "several"]

    /// Returns the words of the summary, or else of the first sentence of the description.
    private static func summary(of operation: OperationWords) -> [String] {
        if operation.operation.summary?.isEmpty == false { return operation.summary }
        let description = (operation.operation.description ?? "").drop { $0 != "<" && !$0.isLetter }
        let text = description.first == "<" ? description.drop { $0 != ">" }.dropFirst() : description
        return Words(String(text.prefix(200).prefix { $0 != "." && $0 != "\n" && $0 != "<" })).list
    }

    /// Returns whether the summary contains a word.
    func mentions(_ word: String) -> Bool { summary.contains(word) }

    /// Returns whether the summary has the first of several words without the next one, and nothing is created or added.
    func mentionsOnlyFirst(of words: [String]) -> Bool {
        guard words.count > 1, verb == nil else { return false }
        let places = summary.indices.filter { summary[$0] == words[0] }
        return !places.isEmpty && !places.contains { summary.dropFirst($0 + 1).first.map(singular) == singular(words[1]) }
    }

    /// Returns whether the response has a list of such items: `fooBars` of `bars`.
    func hasList(of items: String) -> Bool {
        let item = singular(items)
        func isNamed(_ property: Property) -> Bool { Words(property.name).list.last.map(singular) == item }
        func isList(_ property: Property) -> Bool {
            Self.isArray(property.schema, schemas, 4) || Self.isPage(property.schema, schemas)
        }
        return successes.joined().contains { media in
            guard let schema = media.schema else { return false }
            let properties = Self.target(of: schema, in: schemas).properties
            let inner = properties.filter(Self.isOfPage).flatMap { Self.target(of: $0.schema, in: schemas).properties }
            return (properties + inner).contains { isNamed($0) && isList($0) }
        }
    }

    /// Whether the summary ends with a plural: `Get Return Orders`.
    var endsWithPlural: Bool { summary.last.map { singular($0) != $0 } ?? false }

    /// Returns whether the summary begins with a verb.
    func begins(with verb: String) -> Bool { firstVerbs.contains(verb) }

    private static func result(of successes: [[MediaType]], in schemas: SchemaTable) -> Result? {
        for media in successes.joined() where media.name.lowercased()[...].range(ofASCII: "json") != nil {
            if let schema = media.schema, let result = result(schema, schemas, 8) { return result }
        }
        return nil
    }

    private static func target(of id: SchemaID, in schemas: SchemaTable) -> Schema {
        var id = id
        for _ in 0..<8 { id = schemas[id].reference ?? id }
        return schemas[id]
    }

    private static func result(_ id: SchemaID, _ schemas: SchemaTable, _ levels: Int) -> Result? {
        guard levels > 0 else { return nil }
        let schema = schemas[id]
        if let target = schema.reference { return result(target, schemas, levels - 1) }
        if schema.items != nil || schema.types.contains(.array) { return .many }
        let results = schema.allOf.compactMap { result($0, schemas, levels - 1) }
        if results.contains(where: { $0 == .many }) { return .many }
        let isPage = schema.properties.contains { property in
            isOfPage(property) && isArray(property.schema, schemas, levels - 1)
        }
        if isPage || hasEmbeddedList(schema, schemas, levels) { return .many }
        return !results.isEmpty || !schema.properties.isEmpty || isMap(schema) ? .one : nil
    }

    /// Returns whether an object has only a list in `_embedded` (HAL).
    private static func hasEmbeddedList(_ schema: Schema, _ schemas: SchemaTable, _ levels: Int) -> Bool {
        guard let embedded = schema.properties.first(where: { $0.name == "_embedded" }) else { return false }
        let properties = target(of: embedded.schema, in: schemas).properties
        return properties.count == 1 && isArray(properties[0].schema, schemas, levels - 1)
    }

    private static func isMap(_ schema: Schema) -> Bool {
        switch schema.additionalProperties {
        case .schema, .any: schema.types == [.object]
        case .unspecified, .none: false
        }
    }

    /// Returns whether a schema is an object with the items of a page.
    private static func isPage(_ id: SchemaID, _ schemas: SchemaTable) -> Bool {
        let schema = target(of: id, in: schemas)
        let properties = schema.properties + schema.allOf.flatMap { target(of: $0, in: schemas).properties }
        return properties.contains { $0.name.utf8.count == 5 && $0.name.lowercased() == "items" && isArray($0.schema, schemas, 4) }
    }

    private static func isArray(_ id: SchemaID, _ schemas: SchemaTable, _ levels: Int) -> Bool {
        let schema = schemas[id]
        if let target = schema.reference, levels > 0 { return isArray(target, schemas, levels - 1) }
        return schema.types.contains(.array) || schema.items != nil
    }

    /// Returns whether a property has a usual name of a page's items.
    private static func isOfPage(_ property: Property) -> Bool {
        // None of them is longer.
        property.name.utf8.count <= 8 && pageProperties.contains(property.name.lowercased())
    }

    /// The usual names of a page's items.
    private static let pageProperties: Set<String> = [
        "content", "data", "docs", "edges", "elements", "entries", "hits", "items", "list", "nodes", "objects", "records", "result",
        "results",
        "rows", "value", "values",
    ]
}
