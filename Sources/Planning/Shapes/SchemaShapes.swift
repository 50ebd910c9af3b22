import APIDescription
import JSONReading

/// Finds the shape of each schema.
///
/// `allOf` is flattened, a union of one is that one, null leaves a union and makes it nullable. What has to be thought of as a schema
/// that nobody wrote (a member of a union together with what stands beside the union) is added to the table.
struct SchemaShapes {
    private(set) var table: SchemaTable
    private var shapes: [SchemaID: Shape] = [:]
    /// Schemas whose shape is being found, to end at cycles.
    private var pending: Set<SchemaID> = []

    init(table: SchemaTable) {
        self.table = table
    }

    mutating func shape(of id: SchemaID) -> Shape {
        if let known = shapes[id] { return known }
        guard pending.insert(id).inserted else { return .anything(because: "it is made of itself") }
        defer { pending.remove(id) }
        let shape = findShape(of: id)
        shapes[id] = shape
        return shape
    }

    /// The schema at the end of a chain of references.
    func target(of id: SchemaID) -> SchemaID {
        var current = id
        for _ in 0..<64 {
            guard let next = table[current].reference else { return current }
            current = next
        }
        return current
    }

    /// Whether the schema is a string of bytes, which is a file in a multipart body.
    func isBinary(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return schema.format == "binary" || (schema.contentMediaType == "application/octet-stream" && schema.contentEncoding == nil)
    }

    /// Whether null is a value of the schema (3.0: `nullable`; 3.1: among its types, its values or its members).
    func isNullable(_ id: SchemaID, depth: Int = 0) -> Bool {
        let schema = table[id]
        if schema.isNullable || schema.types.contains(.null) { return true }
        if schema.enumeration?.contains(where: \.isNull) == true || schema.constant?.isNull == true { return true }
        guard depth < 32 else { return false }
        if let reference = schema.reference { return isNullable(reference, depth: depth + 1) }
        if (schema.oneOf + schema.anyOf).contains(where: { isNullable($0, depth: depth + 1) }) { return true }
        return !schema.allOf.isEmpty && schema.allOf.allSatisfy { isNullable($0, depth: depth + 1) }
    }

    private mutating func findShape(of id: SchemaID) -> Shape {
        let schema = table[id]
        if let reference = schema.reference {
            return saysMoreThanItsReference(schema) ? allOfShape(of: id) : .reference(reference)
        }
        if schema.boolean != nil { return .anything(because: nil) }
        if schema.enumeration != nil || schema.constant != nil { return enumerationShape(of: schema) }
        if !schema.oneOf.isEmpty || !schema.anyOf.isEmpty { return unionShape(of: id) }
        if !schema.allOf.isEmpty { return allOfShape(of: id) }
        return plainShape(of: id)
    }
}

// MARK: - References and allOf

extension SchemaShapes {
    /// Whether siblings of `$ref` change the type, not only its documentation.
    private func saysMoreThanItsReference(_ schema: Schema) -> Bool {
        !schema.properties.isEmpty || !schema.allOf.isEmpty || !schema.oneOf.isEmpty || !schema.anyOf.isEmpty
    }

    /// The schemas that must all hold: those of `allOf`, the target of `$ref`, and what stands beside them.
    private func parts(of id: SchemaID) -> [SchemaID] {
        let schema = table[id]
        return (schema.reference.map { [$0] } ?? []) + schema.allOf
    }

    private mutating func allOfShape(of id: SchemaID) -> Shape {
        let schema = table[id]
        let parts = parts(of: id).filter { !saysNothing($0) }
        let addsProperties = !schema.properties.isEmpty || !schema.required.isEmpty
        if parts.count == 1, !addsProperties {
            return .reference(parts[0])
        }
        if parts.isEmpty { return plainShape(of: id) }
        if let object = flattened(id) { return .object(object) }
        return narrowest(parts)
    }

    /// Whether a part of `allOf` is there for its description only, or for a keyword that does not change the type.
    private func saysNothing(_ id: SchemaID) -> Bool {
        let schema = table[id]
        return schema.reference == nil && schema.types.isEmpty && schema.properties.isEmpty && schema.allOf.isEmpty
            && schema.oneOf.isEmpty && schema.anyOf.isEmpty && schema.enumeration == nil && schema.constant == nil
            && schema.items == nil && schema.required.isEmpty && schema.format == nil && isUnspecified(schema.additionalProperties)
    }

    private func isUnspecified(_ additional: AdditionalProperties) -> Bool {
        switch additional {
        case .unspecified, .any, .none: true
        case .schema: false
        }
    }

    /// Of scalars that must all hold, the one that says most.
    private mutating func narrowest(_ parts: [SchemaID]) -> Shape {
        func rank(_ shape: Shape) -> Int {
            switch shape {
            case .anything: 0
            case .builtIn(.string), .builtIn(.int), .builtIn(.double): 1
            case .builtIn, .reference: 2
            case .array, .dictionary: 3
            case .stringEnumeration, .integerEnumeration, .object, .union: 4
            }
        }
        var best = Shape.anything(because: nil)
        var bestPart = parts[0]
        for part in parts {
            let candidate = shape(of: target(of: part))
            if rank(candidate) > rank(best) {
                best = candidate
                bestPart = part
            }
        }
        return best.needsDeclaration ? .reference(bestPart) : best
    }

    /// The properties of a schema with those of its `allOf`; `nil` where a part is no object.
    private mutating func flattened(_ id: SchemaID) -> ObjectShape? {
        var collector = PropertyCollector()
        var visited: Set<SchemaID> = []
        guard collect(from: id, isOwn: true, into: &collector, visited: &visited) else { return nil }
        return collector.object
    }

    private mutating func collect(
        from id: SchemaID,
        isOwn: Bool,
        into collector: inout PropertyCollector,
        visited: inout Set<SchemaID>
    ) -> Bool {
        guard visited.insert(id).inserted else { return true }
        let schema = table[id]
        guard schema.types.subtracting([.null]).isSubset(of: [.object]), schema.oneOf.isEmpty, schema.anyOf.isEmpty,
            schema.enumeration == nil, schema.items == nil
        else { return false }
        if let reference = schema.reference {
            guard collect(from: reference, isOwn: false, into: &collector, visited: &visited) else { return false }
        }
        for part in schema.allOf {
            guard collect(from: part, isOwn: isOwn, into: &collector, visited: &visited) else { return false }
        }
        collector.add(schema, isOwn: isOwn)
        return true
    }
}

/// Gathers the properties of schemas that must all hold.
private struct PropertyCollector {
    private var properties: [ObjectShape.Property] = []
    private var indices: [String: Int] = [:]
    private var required: Set<String> = []
    private var additional: ObjectShape.AdditionalProperties = .ignored

    /// A property that comes again replaces the earlier one in its place: the later part narrows it.
    mutating func add(_ schema: Schema, isOwn: Bool) {
        for property in schema.properties {
            let new = ObjectShape.Property(name: property.name, schema: property.schema, isRequired: false, isOwn: isOwn)
            if let index = indices[property.name] {
                properties[index] = new
            } else {
                indices[property.name] = properties.count
                properties.append(new)
            }
        }
        required.formUnion(schema.required)
        switch schema.additionalProperties {
        case .unspecified, .none: break
        case .any: if case .ignored = additional { additional = .kept(nil) }
        case .schema(let value): additional = .kept(value)
        }
    }

    var object: ObjectShape {
        ObjectShape(
            properties: properties.map { property in
                var property = property
                property.isRequired = required.contains(property.name)
                return property
            },
            additionalProperties: additional
        )
    }
}

// MARK: - Enumerations and unions

extension SchemaShapes {
    private func enumerationShape(of schema: Schema) -> Shape {
        let values = (schema.enumeration ?? schema.constant.map { [$0] } ?? []).filter { !$0.isNull }
        let strings = values.compactMap(\.string)
        if strings.count == values.count, !strings.isEmpty { return .stringEnumeration(strings) }
        let integers = values.compactMap { $0.number?.integer }
        if integers.count == values.count, !integers.isEmpty { return .integerEnumeration(integers) }
        if !values.isEmpty, values.allSatisfy({ $0.bool != nil }) { return .builtIn(.bool) }
        if !values.isEmpty, values.allSatisfy({ $0.number != nil }) { return .builtIn(.double) }
        return .anything(because: values.isEmpty ? nil : "its values are of several kinds")
    }

    private mutating func unionShape(of id: SchemaID) -> Shape {
        let schema = table[id]
        var members: [UnionShape.Member] = []
        var targets: Set<SchemaID> = []
        for member in schema.oneOf + schema.anyOf where !isNullOnly(member) && !onlyRequires(member) {
            guard targets.insert(target(of: member)).inserted else { continue }
            let values = discriminatorValues(of: member, in: schema)
            members.append(UnionShape.Member(schema: member, discriminatorValues: values))
        }
        guard let first = members.first else { return plainShape(of: id) }
        if members.count == 1 { return .reference(first.schema) }
        return .union(UnionShape(members: members, discriminator: schema.discriminator?.propertyName))
    }

    private func isNullOnly(_ id: SchemaID) -> Bool {
        let schema = table[target(of: id)]
        return schema.types == [.null] || schema.enumeration.map { $0.allSatisfy(\.isNull) } ?? false
    }

    /// `anyOf` with members that only say which properties must be there: not a choice of types.
    private func onlyRequires(_ id: SchemaID) -> Bool {
        let schema = table[id]
        return !schema.required.isEmpty && schema.types.subtracting([.object]).isEmpty && schema.properties.isEmpty
            && schema.reference == nil && schema.allOf.isEmpty && schema.oneOf.isEmpty && schema.anyOf.isEmpty
    }

    /// The values of the mapping that lead to a member, else the name of its component (OpenAPI 3.1, 4.8.25).
    private func discriminatorValues(of member: SchemaID, in schema: Schema) -> [String] {
        guard let discriminator = schema.discriminator else { return [] }
        let target = target(of: member)
        let mapped = discriminator.mapping.filter { self.target(of: $0.schema) == target }.map(\.value)
        if !mapped.isEmpty { return mapped }
        return [table[target].pointer.split(separator: "/").last.map(String.init) ?? ""]
    }
}

// MARK: - Schemas that only have a type

extension SchemaShapes {
    private mutating func plainShape(of id: SchemaID) -> Shape {
        let schema = table[id]
        let types = schema.types.subtracting([.null])
        if types.count > 1 { return .anything(because: "it is of several types") }
        switch types.first ?? impliedType(of: schema) {
        case .boolean: return .builtIn(.bool)
        case .integer: return .builtIn(integerType(schema.format))
        case .number: return .builtIn(schema.format == "float" ? .float : .double)
        case .string: return .builtIn(stringType(schema))
        case .array: return .array(schema.items)
        case .object: return objectShape(of: id)
        case .null, nil: return .anything(because: nil)
        }
    }

    /// The type of a schema that does not say it, by its other keywords.
    private func impliedType(of schema: Schema) -> SchemaType? {
        if !schema.properties.isEmpty || !schema.required.isEmpty { return .object }
        if case .schema = schema.additionalProperties { return .object }
        if schema.items != nil || !schema.prefixItems.isEmpty { return .array }
        if schema.format.map({ ["date-time", "date", "uuid", "byte", "binary"].contains($0) }) == true { return .string }
        if schema.limits.pattern != nil || schema.limits.minLength != nil || schema.limits.maxLength != nil { return .string }
        return nil
    }

    private func integerType(_ format: String?) -> TypeReference.BuiltIn {
        switch format {
        case "int32": .int32
        case "int64": .int64
        default: .int
        }
    }

    private func stringType(_ schema: Schema) -> TypeReference.BuiltIn {
        switch schema.format {
        case "date-time": .date
        case "date": .calendarDate
        case "uuid": .uuid
        case "byte": .data
        case "binary": .data
        default: schema.contentEncoding == "base64" ? .data : .string
        }
    }

    private mutating func objectShape(of id: SchemaID) -> Shape {
        let schema = table[id]
        if let object = flattened(id), !object.properties.isEmpty { return .object(object) }
        switch schema.additionalProperties {
        case .schema(let value): return .dictionary(value)
        case .unspecified, .any, .none: return .dictionary(schema.patternProperties.count == 1 ? schema.patternProperties[0].schema : nil)
        }
    }
}
