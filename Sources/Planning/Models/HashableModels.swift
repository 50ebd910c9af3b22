import APIDescription

/// Which models conform to `Hashable`. Enumerations always do.
package enum Hashability: String, Sendable, CaseIterable {
    case all
    /// The elements of arrays that have no two equal ones (`uniqueItems`), which callers put into sets, and what these consist of.
    case keys
    case none
}

/// The models that conform to `Hashable`, and so to `Equatable`.
package enum HashableModels: Sendable, Hashable {
    case all
    case only(Set<QualifiedName>)

    package func contains(_ name: QualifiedName) -> Bool {
        switch self {
        case .all: true
        case .only(let names): names.contains(name)
        }
    }

    init(_ hashability: Hashability, _ shaped: ShapedAPI, _ names: Names, _ models: [Model]) {
        switch hashability {
        case .all: self = .all
        case .none: self = .only([])
        case .keys: self = .only(Self.closure(of: Self.elements(shaped, names), in: models))
        }
    }

    /// The types of elements of arrays without equal ones.
    private static func elements(_ shaped: ShapedAPI, _ names: Names) -> [QualifiedName] {
        shaped.graph.table.ids.compactMap { id in
            guard shaped.graph.table[id].limits.uniqueItems else { return nil }
            guard case .array(let items) = shaped.shapes.shape(of: id), let element = items else { return nil }
            return names.types.reference(shaped.types.valueType(of: element)).mentioned
        }
    }

    /// The types with those that they consist of: a type is only hashable if these are.
    private static func closure(of names: [QualifiedName], in models: [Model]) -> Set<QualifiedName> {
        let declarations = models.map(\.declaration).byName
        var found: Set<QualifiedName> = []
        var waiting = names
        while let name = waiting.popLast() {
            guard found.insert(name).inserted else { continue }
            waiting += declarations[name]?.mentioned ?? []
        }
        return found
    }
}
