import APIDescription
import Reporting

/// Names the types: first those at the top of the module, components before what operations declare; then, inside of each, what is nested
/// there.
///
/// A nested type never has the name of a type at the top that the code around it mentions: there it would shadow that type. Since the names at
/// the top are complete by then, ``Mentions`` tells all of them, and ``nestedScope(of:)`` is the only place that has to care.
struct TypeNamer {
    private let shaped: ShapedAPI
    private let prefixes: OperationPrefixes
    private var names: [QualifiedName?]
    private var topLevel: NameScope
    /// The names inside of each declaration.
    private var nested: [DeclarationID: NameScope] = [:]
    /// What ``namesMentioned(in:)`` has found, and what nothing nested in a declaration may have.
    private var mentioned: [DeclarationID: Shadowed] = [:]
    private var shadowed: [DeclarationID: Shadowed] = [:]
    /// The names in the spellings of chosen types.
    private let chosenTypeNames: Set<String>
    /// Enumerations for which another is used.
    private var reused: Set<DeclarationID> = []

    private var declarations: Declarations { shaped.declarations }

    /// The names at the top that the code of a declaration mentions.
    private struct Shadowed {
        /// Of what is declared before anything is nested in the declaration.
        var earlier: Set<String> = []
        /// Of all else, which changes a name only if it really is the same.
        var later: Set<String> = []
    }

    /// - Parameter topLevel: The names at the top of the module, which get those of the types.
    static func name(
        _ shaped: ShapedAPI,
        prefixes: OperationPrefixes,
        topLevel: inout NameScope,
        diagnostics: inout Diagnostics
    ) -> TypeNames {
        var namer = TypeNamer(shaped: shaped, prefixes: prefixes, topLevel: topLevel)
        namer.nameComponents(diagnostics: &diagnostics)
        namer.nameSharedEnumerations()
        namer.nameTopLevel()
        namer.nameNested()
        topLevel = namer.topLevel
        let names = namer.names.map { name in
            guard let name else { preconditionFailure("each declaration has a name") }
            return name
        }
        return TypeNames(names: names, reused: namer.reused, shaped.declarations)
    }

    private init(shaped: ShapedAPI, prefixes: OperationPrefixes, topLevel: NameScope) {
        self.shaped = shaped
        chosenTypeNames = shaped.api.chosenTypeNames
        self.prefixes = prefixes
        self.topLevel = topLevel
        names = Array(repeating: nil, count: shaped.declarations.list.count)
    }

    private func name(of id: DeclarationID) -> QualifiedName {
        guard let name = names[id.index] else { preconditionFailure("a declaration is named after those that it is called after") }
        return name
    }

    /// The name that a declaration would have if it were free.
    private func wanted(_ declaration: TypeDeclaration) -> String {
        if case .form(_, component: nil) = declaration.kind { return text(of: declaration.source) }
        let schema: SchemaID =
            switch declaration.kind {
            case .component(let number), .form(_, let number?): shaped.api.components[number].schema
            case .form(_, nil), .inline, .sameEnumeration: declaration.schema
            }
        return shaped.graph.table[schema].swiftName.map(Identifier.chosenType) ?? text(of: declaration.source)
    }

    private func text(of source: NameSource) -> String {
        switch source {
        case .exact(let text): return Identifier.type(text)
        case .words(let text): return Identifier.type(cutting: text)
        case .title(let text): return Identifier.type(Words(text).upperCamelCase)
        case .with(let property): return "With" + Identifier.type(cutting: property)
        case .literal(let text): return text
        case .operation(let number, let suffix): return prefixes.operations[number] + suffix
        case .operationPart(let number, let words): return prefixes.operations[number] + Identifier.type(cutting: words)
        case .incoming(let number, let suffix): return prefixes.incoming[number] + suffix
        case .incomingPart(let number, let words): return prefixes.incoming[number] + Identifier.type(cutting: words)
        case .part(let declaration, let word): return name(of: declaration).last + word
        case .element(let source): return text(of: source) + "Item"
        case .singular(let source):
            let text = text(of: source)
            return text.hasSuffix("s") ? singular(text) : text + "Item"
        }
    }
}

// MARK: - At the top of the module

extension TypeNamer {
    /// Of two that want one name, the one that is spelled so keeps it; then the first.
    private mutating func nameComponents(diagnostics: inout Diagnostics) {
        let components = declarations.ids.compactMap { id -> (id: DeclarationID, component: ComponentSchema, wanted: String)? in
            let declaration = declarations[id]
            guard case .exact = declaration.source else { return nil }
            switch declaration.kind {
            case .component(let number), .form(_, let number?): return (id, shaped.api.components[number], wanted(declaration))
            case .form(_, nil), .inline, .sameEnumeration: return nil
            }
        }
        var owners: [String: String] = [:]
        let isSpelled = components.map { $0.wanted == $0.component.name }
        for isSpelledSo in [true, false] {
            for (index, (id, component, wanted)) in components.enumerated() where isSpelled[index] == isSpelledSo {
                let name = topLevel.take(wanted, else: "Model")
                if name != wanted, let other = owners[wanted] {
                    diagnostics.warning(.namesCollide(component.name, other, swiftName: name), at: component.location)
                }
                owners[wanted] = owners[wanted] ?? component.name
                names[id.index] = QualifiedName([name])
            }
        }
    }

    /// An enumeration that parameters of several operations share is named after what it is, such as `Direction`, or with the group of all of them
    /// if another type has that name.
    private mutating func nameSharedEnumerations() {
        let shared = SharedEnumerations.find(in: declarations)
        if shared.isEmpty { return }
        let groups = Set(shaped.api.operations.flatMap(\.groupTags).map { Identifier.type(GroupWords.short($0)) })
        for enumeration in shared {
            let declaration = declarations[enumeration.id]
            guard shaped.graph.table[declaration.schema].swiftName == nil else { continue }
            var candidates = [Identifier.type(Words(enumeration.words))]
            let tags = Set(enumeration.operations.map { shaped.api.operations[$0].groupTags.first })
            if tags.count == 1, let tag = tags.first, let tag {
                candidates.append(Identifier.type(Words(GroupWords.short(tag).list + enumeration.words)))
            }
            guard let name = candidates.first(where: { topLevel.isFree($0) && !groups.contains($0) }) else { continue }
            names[enumeration.id.index] = QualifiedName([topLevel.take(name)])
        }
    }

    private mutating func nameTopLevel() {
        for id in declarations.ids where declarations[id].owner == nil && names[id.index] == nil {
            let declaration = declarations[id]
            switch declaration.kind {
            // An enumeration at the top sees all others.
            case .sameEnumeration: continue
            case .form: names[id.index] = QualifiedName([topLevel.take(wanted(declaration), elseEnding: "Form")])
            case .component, .inline: names[id.index] = QualifiedName([topLevel.take(wanted(declaration), else: "Model")])
            }
        }
    }
}

// MARK: - Nested types

extension TypeNamer {
    private mutating func nameNested() {
        for id in declarations.ids {
            let declaration = declarations[id]
            if case .sameEnumeration(let first) = declaration.kind, isVisible(name(of: first), in: declaration.owner) {
                keepVisible(name(of: first), in: declaration.owner)
                names[id.index] = name(of: first)
                reused.insert(id)
            } else if let owner = declaration.owner {
                let wanted = wanted(declaration)
                let better = ["Type": "Kind", "Data": "Payload"][wanted] ?? wanted
                var scope = nestedScope(of: owner)
                nested[owner] = nil
                // Where a script has no capitals, a type and the case that holds it would have one name.
                var name = scope.take(Identifier.isMemberToo(better) ? better + "Value" : better, else: "Value")
                let later = shadowed[owner]?.later ?? []
                if later.contains(name) {
                    for other in later { scope.reserve(other) }
                    name = scope.take(name, else: "Value")
                }
                nested[owner] = scope
                names[id.index] = self.name(of: owner).nested(name)
            }
        }
    }

    /// The names inside of a declaration: none of them shadows what the code there means by it.
    private mutating func nestedScope(of owner: DeclarationID) -> NameScope {
        if let known = nested[owner] { return known }
        let (ofOwner, ofRoot) = (namesMentioned(in: owner), namesMentioned(in: declarations[owner].root))
        let mentioned = Shadowed(earlier: ofOwner.earlier.union(ofRoot.earlier), later: ofOwner.later.union(ofRoot.later))
        let scope = NameScope(reserved: ReservedNames.nestedTypes, chosenTypeNames, mentioned.earlier, Set(name(of: owner).parts))
        shadowed[owner] = mentioned
        nested[owner] = scope
        return scope
    }

    private mutating func namesMentioned(in declaration: DeclarationID) -> Shadowed {
        if let known = mentioned[declaration] { return known }
        let first = declarations.nested[declarations[declaration].root.index].first?.index ?? declaration.index
        var names = Shadowed()
        for root in Mentions.roots(in: declaration, shaped) {
            if root.index < first { names.earlier.insert(name(of: root).last) } else { names.later.insert(name(of: root).last) }
        }
        mentioned[declaration] = names
        return names
    }

    /// Whether a type means itself where it is mentioned inside of `owner`, and no type of its name that is nested there.
    private mutating func isVisible(_ name: QualifiedName, in owner: DeclarationID?) -> Bool {
        guard let owner, self.name(of: owner).parts[0] != name.parts[0] else { return true }
        return !self.name(of: owner).parts.contains(name.parts[0])
            && !declarations.enclosing(owner).contains { nested[$0]?.hasTaken(name.parts[0]) ?? false }
    }

    /// Keeps what is nested later from shadowing the type.
    private mutating func keepVisible(_ name: QualifiedName, in owner: DeclarationID?) {
        guard let owner, self.name(of: owner).parts[0] != name.parts[0] else { return }
        for outer in declarations.enclosing(owner) {
            var scope = nestedScope(of: outer)
            nested[outer] = nil
            scope.reserve(name.parts[0])
            nested[outer] = scope
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func namesCollide(_ name: String, _ other: String, swiftName: String) -> Self {
        "\"\(name)\" and \"\(other)\" would have the same name in Swift; \"\(name)\" is emitted as \(swiftName). Give it another with x-swift-name"
    }
}
