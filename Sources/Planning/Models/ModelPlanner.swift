import APIDescription
import JSONReading

/// Plans the declarations of the models. Every name is settled by now; this looks them up.
struct ModelPlanner {
    var shapes: SchemaShapes
    let names: TypeNames
    /// Schemas of what requests send, and of what responses bring.
    private let sent: Set<SchemaID>
    private let received: Set<SchemaID>
    /// Places that are not typed although the description says more, found on the way.
    private(set) var untyped: [PlanReport.Place] = []
    private var reported: Set<String> = []
    /// What is known of unions as members of others.
    var unionProfiles: [SchemaID: MemberProfile] = [:]

    /// - Parameters:
    ///   - sent: The schemas of what requests send: what they are made of may go without what is read-only.
    ///   - received: The schemas of what is decoded, which may come without what is write-only.
    init(shapes: SchemaShapes, names: TypeNames, sent: [SchemaID] = [], received: [SchemaID] = []) {
        self.shapes = shapes
        self.names = names
        self.sent = shapes.table.closure(of: sent)
        self.received = shapes.table.closure(of: received)
    }

    /// The declaration of a schema that stands at the top of the module.
    mutating func declaration(of root: TypeNames.Root) -> Declaration {
        declaration(of: root.schema, named: root.name)
    }

    private mutating func declaration(of id: SchemaID, named name: QualifiedName) -> Declaration {
        let documentation = Documentation(of: shapes.table[id])
        switch shapes.shape(of: id) {
        case .object(let object):
            return .structure(structure(object, of: id, named: name, documentation: documentation))
        case .stringEnumeration(let values):
            return .openEnum(openEnum(values.map(OpenEnum.RawValue.string), of: id, named: name, documentation: documentation))
        case .integerEnumeration(let values):
            return .openEnum(openEnum(values.map(OpenEnum.RawValue.integer), of: id, named: name, documentation: documentation))
        case .union(let union):
            return .union(planUnion(union, named: name, documentation: documentation))
        case .anything, .reference, .builtIn, .array, .dictionary:
            return .alias(Alias(name: name, documentation: documentation, type: ownType(of: id)))
        }
    }

    /// The structure of a multipart body, in which binary strings are files.
    mutating func form(_ id: SchemaID, named name: QualifiedName) -> Declaration {
        let target = shapes.target(of: id)
        guard case .object(let object) = shapes.shape(of: target) else { preconditionFailure("a form is made of properties") }
        var form = structure(object, of: target, named: name, documentation: Documentation(of: shapes.table[id]))
        form.format = .multipart(contentTypes: [:])
        form.additionalProperties = nil
        for (index, property) in object.properties.enumerated() where shapes.isBinary(property.schema) {
            form.properties[index].type = .builtIn(.fileUpload)
        }
        for (index, property) in object.properties.enumerated() {
            if case .array(let element?) = shapes.shape(of: shapes.target(of: property.schema)), shapes.isBinary(element) {
                form.properties[index].type = .array(.builtIn(.fileUpload))
            }
        }
        return .structure(form)
    }

    mutating func nestedDeclarations(in name: QualifiedName) -> [Declaration] {
        (names.nested[name] ?? []).compactMap { id in
            names[id].map { declaration(of: id, named: $0) }
        }
    }
}

// MARK: - Types

extension ModelPlanner {
    /// The type of a value of the schema, without regard to null.
    mutating func type(of id: SchemaID) -> TypeReference {
        names[id].map(TypeReference.declared) ?? ownType(of: id)
    }

    /// The type that a schema says in place.
    private mutating func ownType(of id: SchemaID, depth: Int = 0) -> TypeReference {
        switch shapes.shape(of: id) {
        case .builtIn(let type): return .builtIn(type)
        case .array(let element): return .array(element.map { elementType(of: $0) } ?? .builtIn(.json))
        case .dictionary(let value): return .dictionary(value.map { elementType(of: $0) } ?? .builtIn(.json))
        case .reference(let target):
            if let name = names[target] { return .declared(name) }
            return depth < 64 ? ownType(of: target, depth: depth + 1) : .builtIn(.json)
        case .anything(let reason):
            if let reason, reported.insert(shapes.table[id].pointer).inserted {
                untyped.append(PlanReport.Place(pointer: shapes.table[id].pointer, why: reason))
            }
            return .builtIn(.json)
        case .stringEnumeration, .integerEnumeration, .object, .union:
            // Naming ends with `nameWhatIsMentioned`, so that none is left; an operation that mentions a schema has to name it.
            untyped.append(PlanReport.Place(pointer: shapes.table[id].pointer, why: "it is mentioned where nothing is declared"))
            return .builtIn(.json)
        }
    }

    private mutating func elementType(of id: SchemaID) -> TypeReference {
        let type = type(of: id)
        return isNullable(id, as: type) ? .optional(type) : type
    }

    /// Whether null needs a case of its own beside the type: `JSONValue` has one already.
    func isNullable(_ id: SchemaID, as type: TypeReference) -> Bool {
        type != .builtIn(.json) && shapes.isNullable(id)
    }
}

// MARK: - Structures and enums

extension ModelPlanner {
    private mutating func structure(
        _ object: ObjectShape,
        of owner: SchemaID,
        named name: QualifiedName,
        documentation: Documentation
    ) -> Structure {
        var scope = NameScope(reserved: ReservedNames.members)
        let propertyNames = scope.take(
            object.properties.map { property in
                let chosen = shapes.table[property.schema].swiftName.map(Identifier.chosenMember)
                return (chosen ?? Identifier.member(property.name), spelling: property.name)
            },
            else: "Value"
        )
        var properties: [StoredProperty] = []
        for (property, name) in zip(object.properties, propertyNames) {
            properties.append(storedProperty(property, of: owner, named: name))
        }
        var additional: AdditionalPropertiesPlan?
        if case .kept(let value) = object.additionalProperties {
            additional = AdditionalPropertiesPlan(
                name: scope.take("additionalProperties"),
                valueType: value.map { elementType(of: $0) } ?? .builtIn(.json)
            )
        }
        return Structure(
            name: name,
            documentation: documentation,
            properties: properties,
            nested: nestedDeclarations(in: name),
            additionalProperties: additional,
            format: .json
        )
    }

    /// A server sends what is read-only and does not take it, and takes what is write-only and does not send it (OpenAPI 3.0.4, 4.7.24.2).
    private func isLeftOutOneWay(_ property: ObjectShape.Property, of owner: SchemaID) -> Bool {
        let owner = shapes.origin(of: owner)
        let schemas = [shapes.table[property.schema], shapes.table[shapes.target(of: property.schema)]]
        return (sent.contains(owner) && schemas.contains(where: \.isReadOnly))
            || (received.contains(owner) && schemas.contains(where: \.isWriteOnly))
    }

    func presence(of property: ObjectShape.Property, in owner: SchemaID, as type: TypeReference) -> StoredProperty.Presence {
        switch (property.isRequired && !isLeftOutOneWay(property, of: owner), isNullable(property.schema, as: type)) {
        case (true, false): .required
        case (true, true): .nullable
        case (false, false): .optional
        case (false, true): .optionalNullable
        }
    }

    private mutating func storedProperty(_ property: ObjectShape.Property, of owner: SchemaID, named name: String) -> StoredProperty {
        let type = type(of: property.schema)
        return StoredProperty(
            name: name,
            wireName: property.name,
            type: type,
            presence: presence(of: property, in: owner, as: type),
            isIndirect: false,
            documentation: documentationOfUse(property.schema)
        )
    }

    /// What a property says about itself, else what the inline schema that it refers to says.
    private func documentationOfUse(_ id: SchemaID) -> Documentation {
        let own = Documentation(of: shapes.table[id])
        if !own.paragraphs.isEmpty { return own }
        var inherited = Documentation(of: shapes.table[shapes.target(of: id)])
        inherited.isDeprecated = own.isDeprecated
        // The limits of another type are told there.
        inherited.paragraphs = Array(inherited.paragraphs.prefix(1))
        return inherited
    }

    private func openEnum(
        _ values: [OpenEnum.RawValue],
        of id: SchemaID,
        named name: QualifiedName,
        documentation: Documentation
    ) -> OpenEnum {
        let texts = shapes.documentation(ofValuesOf: id)
        var scope = NameScope()
        var isInteger = false
        var seen: Set<OpenEnum.RawValue> = []
        let values = values.filter { seen.insert($0).inserted }
        let valueTexts = values.map { value in
            switch value {
            case .string(let string): return string
            case .integer(let number):
                isInteger = true
                return "\(number)"
            }
        }
        let chosen = shapes.table[shapes.target(of: id)].valueNames
        let names = scope.take(
            valueTexts.map { text in
                // What a value says of itself is shorter than what other languages need: `ready`, not `deploymentStatusReady`.
                let isName = text.contains { $0.isLetter }
                return (Identifier.enumCase(isName ? text : chosen[text] ?? text), spelling: text)
            }
        )
        let cases = values.indices.map { index in
            let documentation = Documentation(paragraphs: [texts[valueTexts[index]]].compactMap { $0 })
            return OpenEnum.Case(name: names[index], value: values[index], documentation: documentation)
        }
        return OpenEnum(name: name, documentation: documentation, isInteger: isInteger, cases: cases)
    }
}
