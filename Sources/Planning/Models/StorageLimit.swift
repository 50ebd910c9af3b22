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

    private let members: StoredMembers
    private var indirection: Indirection
    private var sizes: [Int?]
    private var isOpened: [Bool]

    static func applied(to declarations: AcyclicDeclarations) -> [Declaration] {
        var pass = StorageLimit(declarations)
        for number in declarations.members.declarations.indices { pass.measure(number) }
        return declarations.list(pass.indirection)
    }

    private init(_ declarations: AcyclicDeclarations) {
        members = declarations.members
        indirection = declarations.indirection
        sizes = Array(repeating: nil, count: members.declarations.count)
        isOpened = Array(repeating: false, count: members.declarations.count)
    }
}

// MARK: - Sizes, in bytes, as the compiler lays values out on machines of 64 bits, rounded up

extension StorageLimit {
    /// Measures a declaration after the types that it stores, without recursion, since a chain may be as long as the description.
    private mutating func measure(_ number: Int) {
        var path = [number]
        while let number = path.last {
            guard sizes[number] == nil else {
                path.removeLast()
                continue
            }
            var isReady = true
            if !isOpened[number] {
                isOpened[number] = true
                let indirect = indirection.properties[number] ?? []
                for (index, target) in members[number].enumerated() where !indirect.contains(index) {
                    guard let target, sizes[target] == nil else { continue }
                    path.append(target)
                    isReady = false
                }
            }
            if isReady { sizes[number] = size(of: number) }
        }
    }

    private mutating func size(of number: Int) -> Int {
        switch members.declarations[number] {
        case .structure(let structure): size(of: structure, number)
        case .union(let union): size(of: union, number)
        case .openEnum(let openEnum): openEnum.isInteger ? 16 : 24
        case .alias(let alias): size(of: alias.type, members[number][0])
        case .wrapper: Self.pointer
        }
    }

    private mutating func size(of structure: Structure, _ number: Int) -> Int {
        var parts: [(index: Int, size: Int)] = []
        let indirect = indirection.properties[number] ?? []
        var total = structure.additionalProperties == nil ? 0 : Self.pointer
        total += structure.nullMemories * 8
        for (index, target) in members[number].enumerated() {
            let isIndirect = indirect.contains(index)
            let size = isIndirect ? Self.pointer : self.size(of: structure.properties[index].type, target)
            total += size
            if !isIndirect, target != nil, size >= Self.smallest { parts.append((index, size)) }
        }
        guard total > Self.limit else { return total }
        // The largest first; if sizes are equal, the first one.
        for part in parts.enumerated().sorted(by: { ($1.element.size, $0.offset) < ($0.element.size, $1.offset) }) {
            guard total > Self.limit else { break }
            indirection.properties[number, default: []].insert(part.element.index)
            total += Self.pointer - part.element.size
        }
        return total
    }

    private mutating func size(of union: Union, _ number: Int) -> Int {
        let largest = zip(union.cases, members[number]).map { size(of: $0.type, $1) }.max() ?? 0
        if indirection.unions.contains(number) { return Self.pointer }
        if largest > Self.limit {
            indirection.unions.insert(number)
            return Self.pointer
        }
        return max(largest, 24) + 8
    }

    /// - Parameter target: The declaration that values of the type contain inline.
    private func size(of type: TypeReference, _ target: Int?) -> Int {
        switch type {
        // A recursive value is a pointer.
        case .declared: target.flatMap { sizes[$0] } ?? Self.pointer
        case .optional(let wrapped): size(of: wrapped, target)
        case .array, .dictionary: Self.pointer
        case .builtIn(let type): type.traits.size
        // Unknown: as much as a small structure has.
        case .chosen: 32
        }
    }
}
