/// The conversions from received types to the types that requests send instead.
struct RequestConversions {
    private let declarations: [QualifiedName: Declaration]
    /// The received type by the sent type.
    private var sources: [QualifiedName: QualifiedName]
    private var found: [QualifiedName: Conversion] = [:]

    /// Returns the declarations with their conversions.
    static func add(to list: [Declaration], sources: [QualifiedName: QualifiedName]) -> [Declaration] {
        if sources.isEmpty { return list }
        var conversions = RequestConversions(declarations: list.byName, sources: sources)
        conversions.find()
        return list.map { conversions.added(to: $0) }
    }

    private init(declarations: [QualifiedName: Declaration], sources: [QualifiedName: QualifiedName]) {
        self.declarations = declarations
        self.sources = sources
        for (sent, received) in sources { addSources(ofTypesIn: sent, received) }
    }

    /// Adds the types inside a sent type that aren't copies of a schema, such as members of a union that properties next to it were merged
    /// into: each has a counterpart in the received type.
    private mutating func addSources(ofTypesIn sent: QualifiedName, _ received: QualifiedName) {
        guard let nested = declarations[sent]?.nested, let others = declarations[received]?.nested else { return }
        for inner in nested where sources[inner.name] == nil {
            let counterpart = counterpart(of: inner.name, in: sent, received) ?? others.first { $0.name.last == inner.name.last }?.name
            guard let counterpart else { continue }
            sources[inner.name] = counterpart
            addSources(ofTypesIn: inner.name, counterpart)
        }
    }

    /// Returns the type of the received union's case that is in the same place.
    private func counterpart(of inner: QualifiedName, in sent: QualifiedName, _ received: QualifiedName) -> QualifiedName? {
        guard case .union(let sent)? = declarations[sent], case .union(let received)? = declarations[received],
            sent.cases.count == received.cases.count, let index = sent.cases.firstIndex(where: { $0.type == .declared(inner) }),
            case .declared(let name) = received.cases[index].type
        else { return nil }
        return name
    }

    /// Finds the possible conversions. Types may contain each other, so all are assumed and impossible ones removed until nothing changes.
    private mutating func find() {
        for (sent, received) in sources { found[sent] = Conversion(from: received) }
        var isStable = false
        while !isStable {
            isStable = true
            for sent in found.keys.sorted(by: { $0.text < $1.text }) {
                guard let source = found[sent]?.source else { continue }
                let conversion = conversion(to: sent, from: source)
                let wasPartial = found[sent]?.isPartial
                found[sent] = conversion
                if conversion == nil || conversion?.isPartial != wasPartial { isStable = false }
            }
        }
    }

    private func added(to declaration: Declaration) -> Declaration {
        switch declaration {
        case .structure(var structure):
            structure.conversion = found[structure.name]
            structure.nested = structure.nested.map(added)
            return .structure(structure)
        case .union(var union):
            union.conversion = found[union.name]
            union.nested = union.nested.map(added)
            return .union(union)
        case .openEnum, .alias, .wrapper: return declaration
        }
    }
}

// MARK: - One conversion

extension RequestConversions {
    private func conversion(to sent: QualifiedName, from received: QualifiedName) -> Conversion? {
        switch (declarations[received], declarations[sent]) {
        case (.structure(let received), .structure(let sent)): return conversion(to: sent, from: received)
        case (.union(let received), .union(let sent)): return conversion(to: sent, from: received)
        default: return nil
        }
    }

    private func conversion(to sent: Structure, from received: Structure) -> Conversion? {
        if case .multipart = sent.format { return nil }
        guard sent.format == received.format else { return nil }
        var conversion = Conversion(from: received.name)
        for property in sent.properties {
            guard let source = received.properties.first(where: { $0.wireName.utf8.elementsEqual(property.wireName.utf8) }) else {
                conversion.members.append(property.isRequired ? .passed : .omitted)
                continue
            }
            if property.isRequired, !source.isRequired {
                conversion.members.append(.passed)
                continue
            }
            guard source.presence == property.presence, let step = step(to: property.type, from: source.type) else { return nil }
            conversion.members.append(.received(source, step.wrapped(in: property.presence)))
        }
        if let additional = sent.additionalProperties {
            guard let source = received.additionalProperties, let step = step(to: additional.valueType, from: source.valueType) else {
                return nil
            }
            conversion.members.append(.receivedAdditional(source.name, step.isSame ? .same : .mappedValues(step)))
        }
        return conversion
    }

    private func conversion(to sent: Union, from received: Union) -> Conversion? {
        guard sent.cases.count == received.cases.count else { return nil }
        var conversion = Conversion(from: received.name)
        for (sent, received) in zip(sent.cases, received.cases) {
            guard let step = step(to: sent.type, from: received.type) else { return nil }
            conversion.cases.append(.init(received: received.name, sent: sent.name, step: step))
        }
        return conversion
    }

    private func step(to sent: TypeReference, from received: TypeReference, depth: Int = 0) -> Conversion.Step? {
        if sent == received { return .same }
        guard depth < 32 else { return nil }
        switch (received, sent) {
        case (.array(let received), .array(let sent)), (.optional(let received), .optional(let sent)):
            return step(to: sent, from: received, depth: depth + 1).map { $0.isSame ? .same : .mapped($0) }
        case (.dictionary(let received), .dictionary(let sent)):
            return step(to: sent, from: received, depth: depth + 1).map { $0.isSame ? .same : .mappedValues($0) }
        case (.declared(let name), .declared(let other)):
            if case .alias(let alias)? = declarations[name] { return step(to: sent, from: alias.type, depth: depth + 1) }
            if case .alias(let alias)? = declarations[other] { return step(to: alias.type, from: received, depth: depth + 1) }
            return step(to: other, from: name)
        case (.declared(let name), _):
            guard case .alias(let alias)? = declarations[name] else { return nil }
            return step(to: sent, from: alias.type, depth: depth + 1)
        case (_, .declared(let name)):
            guard case .alias(let alias)? = declarations[name] else { return nil }
            return step(to: alias.type, from: received, depth: depth + 1)
        default: return nil
        }
    }

    private func step(to sent: QualifiedName, from received: QualifiedName) -> Conversion.Step? {
        guard sources[sent] == received, let conversion = found[sent], !conversion.isPartial else { return nil }
        return .initializer(sent)
    }
}

extension Conversion.Step {
    fileprivate var isSame: Bool {
        if case .same = self { true } else { false }
    }

    /// Returns the step for the stored type of a property.
    fileprivate func wrapped(in presence: StoredProperty.Presence) -> Self {
        if isSame { return .same }
        return switch presence {
        case .required: self
        case .optional, .nullable, .optionalOrNull: .mapped(self)
        case .optionalNullable: .mapped(.mapped(self))
        }
    }
}
