package import APIDescription
import JSONReading

/// The schemas of an API, facts about their references, and the schemas that were derived from them.
///
/// This type answers questions about keywords. The ``Shape`` of a schema determines its Swift type.
package struct SchemaGraph: Sendable {
    package private(set) var table: SchemaTable
    /// The schemas that the type of each schema consists of.
    private(set) var edges: SchemaEdges
    /// The first schema with its own keywords in each chain of references, by number.
    private var targets: [SchemaID]
    /// The schema that each derived one is named after.
    private var origins: [SchemaID: SchemaID] = [:]
    /// Whether each schema allows null, by number.
    private(set) var nullRules: NullRules
    /// The inheritance among the schemas in the description.
    private(set) var inheritance = Inheritance()

    /// The maximum number of schemas in a chain of references.
    static let depthLimit = 100

    init(_ table: SchemaTable) {
        self.table = table
        edges = SchemaEdges(of: table)
        targets = table.endsOfReferences()
        nullRules = NullRules(of: table)
        inheritance = Inheritance(of: self)
    }

    /// Adds a schema that isn't in the description.
    ///
    /// - Parameter origin: The schema that it is named after.
    mutating func add(_ schema: Schema, derivedFrom origin: SchemaID) -> SchemaID {
        let id = table.append(schema)
        edges.append(schema)
        targets.append(schema.saysMoreThanItsReference ? id : schema.reference.map { target(of: $0) } ?? id)
        origins[id] = self.origin(of: origin)
        nullRules.add(id, in: table)
        return id
    }

    /// The schema that determines the type: the first one in a chain of references with its own keywords.
    package func target(of id: SchemaID) -> SchemaID { targets[id.index] }

    /// The schema in the description from which a schema was derived; the schema itself if it was not.
    func origin(of id: SchemaID) -> SchemaID { origins[id] ?? id }

    /// Whether the schema is the copy of another for what requests send.
    func isRequestCopy(_ id: SchemaID) -> Bool { table[id].received != nil }

    /// Whether the schema is not in the description.
    func isDerived(_ id: SchemaID) -> Bool { origins[id] != nil }

    /// The heirs of the parent that a schema refers to, one of which its value can be; none if the schema only extends the parent.
    func heirs(of id: SchemaID) -> [SchemaID] {
        inheritance.isExtended(id) ? [] : inheritance[target(of: id)]?.heirs ?? []
    }

    /// The schemas, other than its children, that a value of the schema can consist of: its heirs, or the JSON in a string.
    func otherParts(of id: SchemaID) -> [SchemaID] {
        guard let content = content(of: id) else { return heirs(of: id) }
        return heirs(of: id) + [content]
    }

    /// Returns the schemas and everything that they consist of.
    ///
    /// - Parameters:
    ///   - followingReferences: Whether to include the targets of references, not only inline schemas.
    ///   - others: Further schemas that a schema depends on.
    func closure(of ids: [SchemaID], followingReferences: Bool = true, with others: (SchemaID) -> [SchemaID] = { _ in [] }) -> SchemaSet {
        var found = SchemaSet()
        var waiting = ids
        while let id = waiting.popLast() {
            guard found.insert(id) else { continue }
            let reference = followingReferences ? nil : table[id].reference
            for part in edges[id] where part != reference { waiting.append(part) }
            waiting += others(id)
        }
        return found
    }
}

// MARK: - Unions

extension SchemaGraph {
    /// The alternatives of a schema, without null; empty if the members only add or require properties.
    func unionMembers(of schema: Schema) -> [SchemaID] {
        addsProperties(schema) ? [] : membersOfUnion(schema)
    }

    /// The alternatives, even if the members only add properties.
    func membersOfUnion(_ schema: Schema) -> [SchemaID] {
        if !schema.has(.choices) { return [] }
        return [schema.oneOf, schema.anyOf].flatMap { choices in
            let members = choices.filter { !isNullOnly($0) }
            return members.contains(where: onlyRequires) && members.allSatisfy(onlyConstrains) ? [] : members
        }
    }

    func isNullOnly(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        if schema.enumeration == nil, schema.types == [.null] || schema.constant?.isNull == true { return true }
        return schema.enumeration.map { $0.allSatisfy(\.isNull) } ?? false
    }

    /// Whether a schema only requires properties, so that it isn't a choice of types.
    func onlyRequires(_ id: SchemaID) -> Bool {
        let schema = table[id]
        return schema.has(.required) && schema.types.subtracting([.object]).isEmpty
            && !schema.has(.compositions.union([.properties, .reference]))
    }

    /// Whether a schema only specifies which properties an object must have, or how many.
    func onlyConstrains(_ id: SchemaID) -> Bool {
        let schema = table[id]
        if case .none = schema.additionalProperties { return false }
        return onlyRequires(id) || (schema.boolean == nil && schema.types == [.object] && schema.hasOnly([.type]))
    }

    /// The values, all of one kind, of a schema that only lists them; `nil` for any other schema.
    func listedValues(of id: SchemaID, depth: Int = 0) -> [JSONNode]? {
        guard depth < 8 else { return nil }
        let schema = table[target(of: id)]
        if let values = schema.enumeration ?? schema.constant.map({ [$0] }) {
            let listed = values.filter { !$0.isNull }
            let areStrings = listed.allSatisfy { $0.string != nil } && schema.types.subtracting([.null, .string]).isEmpty
            let areIntegers = listed.allSatisfy { $0.number?.integer != nil } && !schema.types.contains(.string)
            return !listed.isEmpty && (areStrings || areIntegers) ? listed : nil
        }
        if schema.allOf.count == 1, !schema.has(.properties) { return listedValues(of: schema.allOf[0], depth: depth + 1) }
        let members = unionMembers(of: schema)
        guard !members.isEmpty, !schema.has([.properties, .allOf]) else { return nil }
        var values: [JSONNode] = []
        for member in members {
            guard let listed = listedValues(of: member, depth: depth + 1) else { return nil }
            values += listed
        }
        return values
    }
}

// MARK: - Kinds of values

extension SchemaGraph {
    /// The name of a schema in `components`; `nil` for other schemas.
    func componentName(of id: SchemaID) -> String? {
        table[origin(of: id)].pointer.componentSchemaName
    }

    /// The discriminator value of a schema without a mapping: that of its extension, or else its name.
    func impliedDiscriminatorValue(of id: SchemaID) -> String? {
        let parts = [id] + table[id].allOf.filter { table[$0].reference == nil }
        return parts.lazy.compactMap { table[$0].discriminatorValue }.first ?? componentName(of: id)
    }

    /// Whether the schema is a string of bytes, which is a file in a multipart body.
    func isBinary(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return schema.format == "binary" || (schema.contentMediaType == "application/octet-stream" && schema.contentEncoding == nil)
    }

    /// Whether only servers send values of the schema.
    package func isReadOnly(_ id: SchemaID) -> Bool { isAnnotated(id) { $0.isReadOnly } }

    /// Whether only servers receive values of the schema.
    func isWriteOnly(_ id: SchemaID) -> Bool { isAnnotated(id) { $0.isWriteOnly } }

    /// Whether a schema, or one that it consists of, has an annotation: those of all parts apply (JSON Schema 2020-12, 7.7.1).
    private func isAnnotated(_ id: SchemaID, _ annotation: (Schema) -> Bool) -> Bool {
        var seen: Set<SchemaID> = []
        var waiting = [id]
        while let next = waiting.popLast() {
            let schema = table[next]
            if annotation(schema) { return true }
            let parts = schema.allOf + [schema.reference].compactMap { $0 }
            if !parts.isEmpty, seen.insert(next).inserted { waiting += parts }
        }
        return false
    }

    /// Whether the schema accepts objects, so that properties can apply to it.
    func canBeObject(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        if !schema.types.isEmpty { return schema.types.contains(.object) }
        return !schema.has(.values.union(.items))
    }

    /// Whether the schema's own keywords declare objects or arrays.
    func isStructured(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        if !schema.types.isDisjoint(with: [.object, .array]) || schema.reference.map(isStructured) == true { return true }
        return schema.has(.compositions.union([.properties, .patternProperties, .additionalProperties, .items, .prefixItems]))
    }

    /// Whether the schema declares scalars or lists of them, or nothing else.
    func isPlain(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        let ofObjects = Schema.Keywords([.properties, .patternProperties, .additionalProperties])
        guard !schema.has(.compositions.union(ofObjects)), !schema.types.contains(.object), schema.reference == nil else { return false }
        if schema.has(.prefixItems) { return false }
        guard schema.types.contains(.array) || schema.has(.items) else { return true }
        return schema.items.map { !table[target(of: $0)].types.contains(.array) && isPlain($0) } ?? false
    }

    /// Returns the schema of one line of a stream; streams are often described as arrays of lines.
    func item(of id: SchemaID) -> SchemaID {
        let schema = table[target(of: id)]
        return schema.types == [.array] ? schema.items ?? id : id
    }

    /// Whether a schema describes an event with its fields, not only the data: by `event` and `data`, or only by
    /// properties of an event (OpenAPI 3.2, 4.14.4.1).
    func isEventEnvelope(_ id: SchemaID, depth: Int = 0) -> Bool {
        guard depth < 16 else { return false }
        let schema = table[target(of: id)]
        let names = propertyNames(of: target(of: id))
        if names.isSuperset(of: ["event", "data"]) { return true }
        // In a union, some events may only have a name.
        if names.isSubset(of: ["event", "data", "id", "retry"]), names.contains("data") || (depth > 0 && names.contains("event")) {
            return true
        }
        let members = (schema.oneOf + schema.anyOf).filter { table[target(of: $0)].types != [.null] }
        return !members.isEmpty && members.allSatisfy { isEventEnvelope($0, depth: depth + 1) }
    }

    /// Returns the names of the properties of a schema and of its `allOf`.
    private func propertyNames(of id: SchemaID, depth: Int = 0) -> Set<String> {
        guard depth < 16 else { return [] }
        let schema = table[id]
        let names = Set(schema.properties.map(\.name))
        return schema.allOf.reduce(names) { $0.union(propertyNames(of: target(of: $1), depth: depth + 1)) }
    }
}

extension Schema {
    /// Whether siblings of `$ref` change the type, not only its documentation.
    var saysMoreThanItsReference: Bool { has(Self.besidesReference) }

    private static let besidesReference: Keywords = .compositions.union([.properties, .required, .conditions])
}

extension Schema.Keywords {
    /// Those with which a schema can extend others.
    static let extending: Self = .compositions.union(.reference)
    /// Those with which a schema can have properties only in some cases.
    static let addingProperties: Self = .choices.union(.conditions)
}
