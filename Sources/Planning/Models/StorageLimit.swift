/// Limits the size of values by storing large properties indirectly.
///
/// A value that is decoded, compared or hashed is on the stack several times, up to twenty times in debug builds, and a thread may have
/// only 512 kB. Nested structures can exceed that without a cycle.
struct StorageLimit {
    /// The maximum number of bytes that a structure or a case of a union stores directly. Thirty strings take 480.
    private static let limit = 512
    /// The minimum size of a property that is stored indirectly.
    private static let smallest = 64
    private static let pointer = 8

    private var declarations: [QualifiedName: Declaration] = [:]
    private var sizes: [QualifiedName: Int] = [:]
    private var opened: Set<QualifiedName> = []
    private var boxed: [QualifiedName: Set<SwiftName>] = [:]
    private var indirectUnions: Set<QualifiedName> = []

    static func applied(to declarations: AcyclicDeclarations) -> [Declaration] {
        var pass = StorageLimit()
        pass.declarations = declarations.list.byName
        for declaration in declarations.list.flatMap(\.withNested) { pass.measure(declaration.name) }
        return pass.boxed.isEmpty && pass.indirectUnions.isEmpty ? declarations.list : declarations.list.map(pass.applied)
    }

    private func applied(to declaration: Declaration) -> Declaration {
        switch declaration {
        case .structure(var structure):
            let names = boxed[structure.name] ?? []
            for index in structure.properties.indices where names.contains(structure.properties[index].name) {
                structure.properties[index].isIndirect = true
            }
            structure.nested = structure.nested.map(applied)
            return .structure(structure)
        case .union(var union):
            union.isIndirect = union.isIndirect || indirectUnions.contains(union.name)
            union.nested = union.nested.map(applied)
            return .union(union)
        case .openEnum, .alias, .wrapper: return declaration
        }
    }
}

// MARK: - Sizes, in bytes, as the compiler lays values out on machines of 64 bits, rounded up

extension StorageLimit {
    /// Measures a declaration after the types that it stores, without recursion, since a chain may be as long as the description.
    private mutating func measure(_ name: QualifiedName) {
        var path = [name]
        while let name = path.last {
            guard sizes[name] == nil, let declaration = declarations[name] else {
                path.removeLast()
                continue
            }
            let pending = opened.insert(name).inserted ? stored(in: declaration).filter { sizes[$0] == nil } : []
            if pending.isEmpty { sizes[name] = size(of: declaration) }
            path += pending
        }
    }

    private func stored(in declaration: Declaration) -> [QualifiedName] {
        switch declaration {
        case .structure(let structure): structure.properties.filter { !$0.isIndirect }.compactMap(\.type.storedInline)
        case .union(let union): union.cases.compactMap(\.type.storedInline)
        case .alias(let alias): alias.type.storedInline.map { [$0] } ?? []
        case .openEnum, .wrapper: []
        }
    }

    private mutating func size(of declaration: Declaration) -> Int {
        switch declaration {
        case .structure(let structure): size(of: structure)
        case .union(let union): size(of: union)
        case .openEnum(let openEnum): openEnum.isInteger ? 16 : 24
        case .alias(let alias): size(of: alias.type)
        case .wrapper: Self.pointer
        }
    }

    private mutating func size(of structure: Structure) -> Int {
        var parts: [(name: SwiftName, size: Int)] = []
        var total = structure.additionalProperties == nil ? 0 : Self.pointer
        total += structure.nullMemories * 8
        for property in structure.properties {
            let size = property.isIndirect ? Self.pointer : self.size(of: property.type)
            total += size
            if !property.isIndirect, property.type.storedInline != nil, size >= Self.smallest { parts.append((property.name, size)) }
        }
        // The largest first; if sizes are equal, the first one.
        for part in parts.enumerated().sorted(by: { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }) {
            guard total > Self.limit else { break }
            boxed[structure.name, default: []].insert(part.element.name)
            total += Self.pointer - part.element.size
        }
        return total
    }

    private mutating func size(of union: Union) -> Int {
        let largest = union.cases.map { size(of: $0.type) }.max() ?? 0
        if union.isIndirect { return Self.pointer }
        if largest > Self.limit {
            indirectUnions.insert(union.name)
            return Self.pointer
        }
        return max(largest, 24) + 8
    }

    private func size(of type: TypeReference) -> Int {
        switch type {
        // A recursive value is a pointer.
        case .declared(let name): sizes[name] ?? Self.pointer
        case .optional(let wrapped): size(of: wrapped)
        case .array, .dictionary: Self.pointer
        case .builtIn(let type): type.traits.size
        // Unknown: as much as a small structure has.
        case .chosen: 32
        }
    }
}
