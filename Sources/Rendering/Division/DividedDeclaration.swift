import Planning

/// A declaration with the numbers of lines of itself and of its nested declarations.
struct MeasuredDeclaration {
    var declaration: Declaration
    /// The number of lines without nested declarations.
    var ownLines: Int
    var nested: [MeasuredDeclaration]

    /// The declaration and all nested ones.
    var all: [MeasuredDeclaration] { [self] + nested.flatMap(\.all) }
}

/// A declaration whose nested declarations are in extensions if it is too long with them.
struct DividedDeclaration {
    /// An extension in a file of its own.
    struct Extension {
        /// The name of the file: `Charge+Outcome`.
        var name: String
        var owner: QualifiedName
        var nested: [Declaration]
    }

    /// The declaration with the nested ones that stay.
    let declaration: Declaration
    let extensions: [Extension]
    private let lines: Int

    init(_ measured: MeasuredDeclaration) {
        let nested = measured.nested.map(DividedDeclaration.init)
        // The first item is the declaration itself, which stays.
        let items =
            [FileDivision.Item(words: [], lines: measured.ownLines)]
            + nested.map { FileDivision.Item(words: FileDivision.words(of: $0.declaration.name.last), lines: $0.lines) }
        let owner = measured.declaration.name
        var declaration = measured.declaration
        var lines = 0
        var extensions: [Extension] = []
        for part in FileDivision(of: items).parts {
            if part.words.isEmpty {
                declaration = declaration.containing(part.items.dropFirst().map { nested[$0 - 1].declaration })
                lines = part.items.reduce(0) { $0 + items[$1].lines }
            } else {
                let members = part.items.map { nested[$0 - 1].declaration }
                let name = members.count == 1 ? members[0].name.last : part.name
                extensions.append(Extension(name: owner.fileName(ofPart: name), owner: owner, nested: members))
            }
        }
        self.declaration = declaration
        self.lines = lines
        self.extensions = extensions + nested.flatMap(\.extensions)
    }
}

extension Declaration {
    /// Returns the declaration with other nested declarations.
    func containing(_ nested: [Declaration]) -> Declaration {
        switch self {
        case .structure(var structure):
            structure.nested = nested
            return .structure(structure)
        case .union(var union):
            union.nested = nested
            return .union(union)
        case .openEnum, .alias, .wrapper: return self
        }
    }
}
