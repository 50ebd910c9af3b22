import APIDescription
import JSONReading

/// Finds the shape of each schema, until ``frozen()`` returns them all.
///
/// `allOf` is merged, a union of one member is that member, and null in a union makes it nullable. A synthesized schema
/// (a member of a union merged with the keywords next to the union) is added to the table.
struct ShapeFinder {
    private(set) var graph: SchemaGraph
    private var shapes = SchemaMap<Shape>()
    /// The results of ``flattened(_:)``, since unions ask for those of their members.
    var objects = SchemaMap<ObjectShape?>()
    /// The schemas whose shape is being determined, since schemas can contain themselves.
    private var pending = SchemaSet()
    private var derived: [Derivation: SchemaID] = [:]
    /// The number of derivations from the schema of the description.
    private var generations = SchemaMap<Int>()

    private static let generationLimit = 6
    /// The maximum length of the pointer to a declared schema; the compiler rejects types that are nested deeper.
    private static let nestingLimit = 60
    /// The maximum number of derived schemas, because combinations of unions multiply.
    private let derivationLimit: Int

    init(_ graph: SchemaGraph) {
        self.graph = graph
        derivationLimit = graph.table.count * 2 + 1000
    }

    mutating func shape(of id: SchemaID) -> Shape {
        if let known = shapes[id] { return known }
        // Real descriptions have far fewer.
        let limit = SchemaGraph.depthLimit
        guard pending.count < limit else { return .anything(because: "it is a chain of more than \(limit) references") }
        guard pending.insert(id) else { return .anything(because: "it contains itself") }
        defer { pending.remove(id) }
        let shape = isNestedTooDeeply(id) ? limited(findShape(of: id)) : findShape(of: id)
        shapes[id] = shape
        return shape
    }

    /// Arrays and maps that contain themselves without a declaration in between can't be a Swift type, so the innermost one contains any
    /// value.
    mutating func end(_ id: SchemaID) {
        shapes[id] = .anything(because: "it contains itself")
    }

    /// The shapes of all schemas, including those derived in the process.
    consuming func frozen() -> ShapeTable {
        var index = 0
        while index < graph.table.count {
            _ = shape(of: SchemaID(index: index))
            index += 1
        }
        return ShapeTable(graph: graph, shapes: graph.table.ids.map { shape(of: $0) })
    }

    private func isNestedTooDeeply(_ id: SchemaID) -> Bool {
        graph.table[id].pointer.tokens.count > Self.nestingLimit
    }

    /// Schemas beyond this depth accept any value.
    private func limited(_ shape: Shape) -> Shape {
        switch shape {
        case .anything, .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array(nil), .dictionary(nil): shape
        case .array, .dictionary, .object, .tuple, .union: .anything(because: "it is nested more than \(Self.nestingLimit) deep")
        }
    }

    /// Whether the shape of the schema is being determined.
    func isPending(_ id: SchemaID) -> Bool { pending.contains(id) }

    private mutating func findShape(of id: SchemaID) -> Shape {
        let schema = graph.table[id]
        if let type = schema.chosenType {
            if case .builtIn(let builtIn) = type.resolved(for: schema.types.subtracting([.null]), as: schema) { return .builtIn(builtIn) }
            return .chosen(type)
        }
        if let union = unionOfHeirs(of: id) { return union }
        if let reference = schema.reference {
            return schema.saysMoreThanItsReference ? allOfShape(of: id) : .reference(reference)
        }
        if schema.boolean != nil { return .anything(because: nil) }
        if let values = schema.enumeration ?? schema.constant.map({ [$0] }), let shape = enumerationShape(of: id, values) { return shape }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { return unionShape(of: id) }
        if !schema.allOf.isEmpty { return allOfShape(of: id) }
        return plainShape(of: id)
    }

}

// MARK: - Derived schemas

extension ShapeFinder {
    /// The identity of a derived schema, which is derived only once.
    enum Derivation: Hashable {
        /// All of these must match.
        case all([SchemaID])
        /// One of these must match.
        case any([SchemaID])
        /// The keywords next to the union of a schema.
        case unionSiblings(SchemaID)
        /// The value of a parent without a more specific type.
        case ownValue(SchemaID)
        /// A schema without its `allOf` and `$ref`.
        case ownKeywords(SchemaID)
        /// One type of a schema that has several types or kinds of values.
        case kind(SchemaID, SchemaType)
        /// The first schema with the properties that it can have under the conditions of the others.
        case conditional(SchemaID, [SchemaID])
        /// Any value, in an object.
        case anything(SchemaID)
    }

    /// Adds a synthesized schema to the table.
    ///
    /// - Parameters:
    ///   - origin: The schema that it is named after.
    ///   - content: Returns the content of the derived schema for that of `origin`.
    /// - Returns: The same schema for the same derivation; `nil` if derivations wouldn't end or there are too many.
    mutating func derive(_ derivation: Derivation, from origin: SchemaID, _ content: (Schema.Content) -> Schema.Content)
        -> SchemaID?
    {
        if let known = derived[derivation] { return known }
        let generation = derivation.sources.map { generations[$0] ?? 0 }.max() ?? 0
        guard generation < Self.generationLimit, derived.count < derivationLimit else { return nil }
        let id = graph.add(Schema(content(graph.table[origin].content)), derivedFrom: origin)
        derived[derivation] = id
        generations[id] = generation + 1
        return id
    }

    /// Returns a schema that requires all `parts` to match.
    ///
    /// - Parameter isOpen: Whether one of them accepts any object, whose properties are all preserved.
    mutating func combination(of parts: [SchemaID], namedAfter origin: SchemaID, isOpen: Bool = false) -> SchemaID? {
        if parts.count == 1 { return parts[0] }
        let documented = graph.table[graph.target(of: origin)]
        return derive(.all(parts), from: origin) { schema in
            var schema = Schema.Content(location: schema.location, pointer: schema.pointer)
            schema.title = documented.title
            schema.description = documented.description
            schema.isDeprecated = documented.isDeprecated
            schema.allOf = parts
            if isOpen { schema.additionalProperties = .any }
            return schema
        }
    }

    /// Returns a schema that requires one of `members` to match.
    mutating func choice(of members: [SchemaID], at place: SchemaID) -> SchemaID? {
        if members.count == 1 { return members[0] }
        return derive(.any(members), from: place) { schema in
            var schema = Schema.Content(location: schema.location, pointer: schema.pointer)
            schema.anyOf = members
            return schema
        }
    }
}

extension ShapeFinder.Derivation {
    fileprivate var sources: [SchemaID] {
        switch self {
        case .all(let ids), .any(let ids): ids
        case .unionSiblings(let id), .ownValue(let id), .ownKeywords(let id), .kind(let id, _), .anything(let id): [id]
        case .conditional(let id, let ids): [id] + ids
        }
    }
}
