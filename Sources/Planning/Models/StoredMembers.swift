/// The declarations that others store inline, by number, so that no pass has to look up names.
///
/// The declarations are numbered in description order, outermost first.
struct StoredMembers {
    /// All declarations, including nested ones.
    let declarations: [Declaration]
    /// For each property or case of each declaration, or for the type of an alias, the declaration that its values contain inline; `nil` for
    /// other types.
    private let targets: [[Int?]]

    init(_ declarations: [Declaration]) {
        let all = declarations.flatMap(\.withNested)
        let numbers = Dictionary(all.enumerated().map { ($1.name, $0) }) { _, last in last }
        self.declarations = all
        targets = all.map { declaration in
            func target(_ type: TypeReference) -> Int? { type.storedInline.flatMap { numbers[$0] } }
            return switch declaration {
            case .structure(let structure): structure.properties.map { target($0.type) }
            case .union(let union): union.cases.map { target($0.type) }
            case .alias(let alias): [target(alias.type)]
            case .openEnum, .wrapper: []
            }
        }
    }

    subscript(declaration: Int) -> [Int?] { targets[declaration] }

    /// The declaration that an alias refers to, since an alias itself isn't stored; any other declaration is its own target.
    func withoutAliases(_ number: Int) -> Int {
        var number = number
        // Aliases can't be more steps apart.
        for _ in declarations.indices {
            guard case .alias = declarations[number], let next = targets[number][0] else { break }
            number = next
        }
        return number
    }
}

/// The values that are stored indirectly, by the numbers of ``StoredMembers``.
struct Indirection {
    var unions: Set<Int> = []
    /// The indices of properties, by structure.
    var properties: [Int: Set<Int>] = [:]

    /// Returns the declarations with these values stored indirectly.
    func applied(to declarations: [Declaration]) -> [Declaration] {
        if unions.isEmpty, properties.isEmpty { return declarations }
        var number = 0
        return declarations.map { applied(to: $0, &number) }
    }

    private func applied(to declaration: Declaration, _ next: inout Int) -> Declaration {
        let number = next
        next += 1
        switch declaration {
        case .structure(var structure):
            let indirect = properties[number] ?? []
            if indirect.isEmpty, structure.nested.isEmpty { return declaration }
            for index in indirect { structure.properties[index].isIndirect = true }
            structure.nested = structure.nested.map { applied(to: $0, &next) }
            return .structure(structure)
        case .union(var union):
            if !unions.contains(number), union.nested.isEmpty { return declaration }
            union.isIndirect = unions.contains(number)
            union.nested = union.nested.map { applied(to: $0, &next) }
            return .union(union)
        case .openEnum, .alias, .wrapper: return declaration
        }
    }
}
