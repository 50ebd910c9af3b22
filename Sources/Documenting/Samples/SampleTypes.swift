import Planning

/// The declared types that have samples, and the samples that others may mention.
///
/// A sample mentions those of the types that it consists of. So that no sample mentions itself, not even through others, samples of types on
/// a common cycle only mention those with a smaller height.
struct SampleTypes {
    /// The minimum nesting of a value of each type; types without finite values, or with values that only the user can create, have none.
    private let heights: [QualifiedName: Int]
    /// The cycle of each type, as a number.
    private let cycles: [QualifiedName: Int]

    init(_ declarations: [Declaration]) {
        heights = Self.heights(of: declarations)
        let numbers = Dictionary(declarations.enumerated().map { ($1.name, $0) }) { first, _ in first }
        var components = StronglyConnectedComponents(nodeCount: declarations.count)
        components.find(
            in: declarations.indices.flatMap { source in declarations[source].mentioned.compactMap { numbers[$0] }.map { (source, $0) } }
        )
        cycles = numbers.mapValues(components.of)
    }

    /// Whether the type has a sample.
    func hasSample(_ name: QualifiedName) -> Bool { heights[name] != nil }

    /// Whether the sample of `owner` may mention that of another type.
    func mayMention(_ name: QualifiedName, from owner: QualifiedName?) -> Bool {
        guard let height = heights[name] else { return false }
        guard let owner, cycles[owner] == cycles[name] else { return true }
        return height < heights[owner] ?? 0
    }

    private static func heights(of declarations: [Declaration]) -> [QualifiedName: Int] {
        var heights: [QualifiedName: Int] = [:]
        var unknown = declarations
        var height = 0
        // Each round finds the types whose parts are known, which determines their heights.
        while true {
            let found = unknown.filter { isConstructible($0, heights) }
            guard !found.isEmpty else { return heights }
            for declaration in found { heights[declaration.name] = height }
            unknown.removeAll { heights[$0.name] != nil }
            height += 1
        }
    }

    private static func isConstructible(_ declaration: Declaration, _ heights: [QualifiedName: Int]) -> Bool {
        func exists(_ type: TypeReference) -> Bool {
            switch type {
            case .builtIn(.never), .builtIn(.event), .builtIn(.multipartForm), .chosen: false
            case .builtIn, .array, .dictionary, .optional: true
            case .declared(let name): heights[name] != nil
            }
        }
        return switch declaration {
        case .openEnum, .wrapper: true
        case .alias(let alias): exists(alias.type)
        case .union(let union): union.cases.contains { exists($0.type) }
        case .structure(let structure):
            structure.properties.allSatisfy { property in
                property.presence != .required || property.defaultValue != nil || exists(property.type)
            }
        }
    }
}
