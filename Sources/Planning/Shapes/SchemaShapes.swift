import APIDescription
import JSONReading

/// Finds the shape of each schema.
///
/// `allOf` is flattened, a union of one is that one, null leaves a union and makes it nullable. What has to be thought of as a schema
/// that nobody wrote (a member of a union together with what stands beside the union) is added to the table.
struct SchemaShapes {
    private(set) var table: SchemaTable
    /// By the number of the schema: the end of its chain of references.
    private var targets: [SchemaID]
    private var shapes = SchemaMap<Shape>()
    /// Schemas whose shape is being found, to end at cycles.
    private var pending: Set<SchemaID> = []
    private var derived: [Derivation: SchemaID] = [:]
    /// The schema that each derived one was made for, from which it has its name.
    private var origins: [SchemaID: SchemaID] = [:]
    /// How many times over a schema was derived from derived ones.
    private var generations: [SchemaID: Int] = [:]

    /// Where finding one shape asks for the next more often than this, the rest is anything. Written by hand, none comes near.
    private static let depthLimit = 100
    private static let generationLimit = 6
    /// How many steps the pointer to a schema may have that declares something: types nested deeper are no Swift that a compiler takes.
    private static let nestingLimit = 60
    /// How many schemas may be derived: unions that are combined with unions multiply.
    private let derivationLimit: Int

    init(table: SchemaTable) {
        self.table = table
        targets = table.endsOfReferences()
        derivationLimit = table.count * 2 + 1000
    }

    mutating func shape(of id: SchemaID) -> Shape {
        if let known = shapes[id] { return known }
        guard pending.count < Self.depthLimit else { return .anything(because: "it goes through more than \(Self.depthLimit) others") }
        guard pending.insert(id).inserted else { return .anything(because: "it is made of itself") }
        defer { pending.remove(id) }
        let shape = isNestedTooDeeply(id) ? limited(findShape(of: id)) : findShape(of: id)
        shapes[id] = shape
        return shape
    }

    /// Ends arrays and maps that lead back to themselves with no declaration on the way, which no Swift type can: the innermost holds anything.
    mutating func end(_ id: SchemaID) {
        shapes[id] = .anything(because: "it is made of itself")
    }

    private func isNestedTooDeeply(_ id: SchemaID) -> Bool {
        table[id].pointer.utf8.count { $0 == UInt8(ascii: "/") } > Self.nestingLimit
    }

    /// What would nest further is anything.
    private func limited(_ shape: Shape) -> Shape {
        switch shape {
        case .anything, .reference, .builtIn, .stringEnumeration, .integerEnumeration, .array(nil), .dictionary(nil): shape
        case .array, .dictionary, .object, .union: .anything(because: "it is nested more than \(Self.nestingLimit) deep")
        }
    }

    /// Whether the shape of the schema is being found at this moment.
    func isPending(_ id: SchemaID) -> Bool { pending.contains(id) }

    /// The schema at the end of a chain of references.
    func target(of id: SchemaID) -> SchemaID { targets[id.index] }

    /// The first schema of a chain of references that says something itself: the others are passed, however many there are.
    func endOfBareReferences(_ id: SchemaID) -> SchemaID {
        var current = id
        while let next = table[current].reference, !saysMoreThanItsReference(table[current]), !table[current].isNullable,
            !table[current].types.contains(.null)
        {
            current = next
        }
        return current
    }

    /// The schema as somebody wrote it, from which it was derived.
    func origin(of id: SchemaID) -> SchemaID { origins[id] ?? id }

    /// Whether nobody wrote the schema.
    func isDerived(_ id: SchemaID) -> Bool { origins[id] != nil }

    /// Whether the schema is a string of bytes, which is a file in a multipart body.
    func isBinary(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return schema.format == "binary" || (schema.contentMediaType == "application/octet-stream" && schema.contentEncoding == nil)
    }

    /// Whether null is a value of the schema (3.0: `nullable`; 3.1: among its types, its values or its members).
    func isNullable(_ id: SchemaID) -> Bool {
        var visited: Set<SchemaID> = []
        return isNullable(id, &visited)
    }

    private func isNullable(_ id: SchemaID, _ visited: inout Set<SchemaID>) -> Bool {
        guard visited.count < Self.depthLimit, visited.insert(id).inserted else { return false }
        let schema = table[id]
        if schema.isNullable || schema.types.contains(.null) { return true }
        if schema.enumeration?.contains(where: \.isNull) == true || schema.constant?.isNull == true { return true }
        if let reference = schema.reference { return isNullable(endOfBareReferences(reference), &visited) }
        // A type that leaves null out beside the union leaves it out of the members too.
        guard schema.types.isEmpty else { return false }
        for member in schema.oneOf + schema.anyOf where isNullable(member, &visited) { return true }
        guard !schema.allOf.isEmpty else { return false }
        for part in schema.allOf where !isNullable(part, &visited) { return false }
        return true
    }

    private mutating func findShape(of id: SchemaID) -> Shape {
        let schema = table[id]
        if let reference = schema.reference {
            return saysMoreThanItsReference(schema) ? allOfShape(of: id) : .reference(reference)
        }
        if schema.boolean != nil { return .anything(because: nil) }
        if let values = schema.enumeration ?? schema.constant.map({ [$0] }), let shape = enumerationShape(of: id, values) { return shape }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { return unionShape(of: id) }
        if !schema.allOf.isEmpty { return allOfShape(of: id) }
        return plainShape(of: id)
    }

    /// Whether siblings of `$ref` change the type, not only its documentation.
    private func saysMoreThanItsReference(_ schema: Schema) -> Bool {
        !schema.properties.isEmpty || !schema.allOf.isEmpty || !schema.oneOf.isEmpty || !schema.anyOf.isEmpty || !schema.required.isEmpty
    }
}

// MARK: - Schemas that nobody wrote

extension SchemaShapes {
    /// What a derived schema is, so that the same one is made once.
    enum Derivation: Hashable {
        /// All of these must hold.
        case all([SchemaID])
        /// One of these must hold.
        case any([SchemaID])
        /// What stands beside the union of a schema.
        case besideUnion(SchemaID)
        /// The same without its `allOf` and `$ref`.
        case ownKeywords(SchemaID)
        /// A schema of several types or with values of several kinds, as far as it is of one.
        case kind(SchemaID, SchemaType)
    }

    /// Adds a schema that nobody wrote to the table.
    ///
    /// - Parameter origin: The schema that it is named after.
    /// - Returns: The same schema for the same derivation; `nil` where there would be no end to it, or far too many.
    mutating func derive(_ derivation: Derivation, from origin: SchemaID, _ change: (inout Schema) -> Void) -> SchemaID? {
        if let known = derived[derivation] { return known }
        let generation = derivation.sources.map { generations[$0] ?? 0 }.max() ?? 0
        guard generation < Self.generationLimit, derived.count < derivationLimit else { return nil }
        var schema = table[origin]
        change(&schema)
        let id = table.append(schema)
        targets.append(schema.reference.map { target(of: $0) } ?? id)
        derived[derivation] = id
        generations[id] = generation + 1
        origins[id] = self.origin(of: origin)
        return id
    }

    /// A schema of which all `parts` are true.
    ///
    /// - Parameter isOpen: Whether one of them lets through any object, of which nothing shall get lost.
    mutating func combination(of parts: [SchemaID], namedAfter origin: SchemaID, isOpen: Bool = false) -> SchemaID? {
        if parts.count == 1 { return parts[0] }
        let documented = table[target(of: origin)]
        return derive(.all(parts), from: origin) { schema in
            schema = Schema(location: schema.location, pointer: schema.pointer)
            schema.title = documented.title
            schema.description = documented.description
            schema.isDeprecated = documented.isDeprecated
            schema.allOf = parts
            if isOpen { schema.additionalProperties = .any }
        }
    }

    /// A schema of which one of `members` is true.
    mutating func choice(of members: [SchemaID], at place: SchemaID) -> SchemaID? {
        if members.count == 1 { return members[0] }
        return derive(.any(members), from: place) { schema in
            schema = Schema(location: schema.location, pointer: schema.pointer)
            schema.anyOf = members
        }
    }
}

extension SchemaShapes.Derivation {
    fileprivate var sources: [SchemaID] {
        switch self {
        case .all(let ids), .any(let ids): ids
        case .besideUnion(let id), .ownKeywords(let id), .kind(let id, _): [id]
        }
    }
}
