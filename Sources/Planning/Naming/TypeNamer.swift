import APIDescription
import Reporting

/// Names the types: first the top-level ones, components before those of operations, then the types nested in each.
///
/// A nested type never has the name of a top-level type that the surrounding code mentions, since it would shadow that type. The
/// top-level names are complete by then, so ``Mentions`` finds them all for ``Shadowing``.
struct TypeNamer {
    private let shaped: ShapedAPI
    private let prefixes: OperationPrefixes
    private let components: ComponentNames
    private var names: [QualifiedName?]
    /// The preferred names, each found once.
    private var preferred: [String?]
    /// The last parts of the names of top-level declarations. No nested type can shadow anything else.
    private var shadowable: Set<String> = []
    /// The names that enumerations would have because several operations share them.
    private var sharedNames: [DeclarationID: String] = [:]
    private var topLevel: NameScope
    /// The names inside each declaration.
    private var nested: [DeclarationID: NameScope] = [:]
    /// The cached results of ``namesMentioned(in:)``, which nested types must not have.
    private var mentioned: [DeclarationID: Shadowing] = [:]
    /// The names in the spellings of custom types.
    private let chosenTypeNames: Set<String>
    /// The enumerations that are replaced by another.
    private var reused: Set<DeclarationID> = []

    private var declarations: Declarations { shaped.declarations }

    /// - Parameter topLevel: The top-level scope before any type has a name.
    /// - Returns: The names, and the top-level scope in which they are taken.
    static func names(
        of shaped: ShapedAPI,
        prefixes: OperationPrefixes,
        topLevel: NameScope,
        diagnostics: inout Diagnostics
    ) -> (types: TypeNames, topLevel: NameScope) {
        var namer = TypeNamer(shaped: shaped, prefixes: prefixes, topLevel: topLevel)
        namer.nameComponents(diagnostics: &diagnostics)
        namer.nameSharedEnumerations()
        namer.nameTopLevel()
        namer.nameNested()
        let names = namer.names.map { name in
            guard let name else { preconditionFailure("each declaration has a name") }
            return name
        }
        var wanted: [String] = []
        for id in shaped.declarations.ids { wanted.append(namer.sharedNames[id] ?? namer.wanted(id)) }
        return (
            TypeNames(names: names, wanted: wanted, reused: namer.reused, components: namer.components, shaped.declarations), namer.topLevel
        )
    }

    private init(shaped: ShapedAPI, prefixes: OperationPrefixes, topLevel: NameScope) {
        self.shaped = shaped
        chosenTypeNames = shaped.api.chosenTypeNames
        self.prefixes = prefixes
        components = ComponentNames(of: shaped.api)
        self.topLevel = topLevel
        names = Array(repeating: nil, count: shaped.declarations.list.count)
        preferred = Array(repeating: nil, count: shaped.declarations.list.count)
    }

    private func name(of id: DeclarationID) -> QualifiedName {
        guard let name = names[id.index] else { preconditionFailure("a declaration is named after those that its name depends on") }
        return name
    }

    /// Returns the preferred name of a declaration.
    private mutating func wanted(_ id: DeclarationID) -> String {
        if let known = preferred[id.index] { return known }
        let name = findWanted(declarations[id])
        preferred[id.index] = name
        return name
    }

    private func findWanted(_ declaration: TypeDeclaration) -> String {
        if case .form(_, component: nil) = declaration.kind { return text(of: declaration.source) }
        let schema: SchemaID =
            switch declaration.kind {
            case .component(let number), .form(_, let number?): shaped.api.components[number].schema
            case .form(_, nil), .inline, .sameEnumeration: declaration.schema
            }
        return shaped.graph.table[schema].swiftName.map(Identifier.chosenType)
            ?? SharedResponse.name(of: declaration, shaped) ?? text(of: declaration.source)
    }

    private func text(of source: NameSource) -> String {
        switch source {
        case .exact(let text): return components.best(text)
        case .copy(let component, _): return components.best(component)
        case .words(let text): return Identifier.type(cutting: text)
        case .title(let text): return Identifier.type(Words(text).upperCamelCase)
        case .with(let property): return "With" + Identifier.type(cutting: property)
        case .literal(let text): return text
        case .operation(let number, let suffix): return prefixes.operations[number] + suffix
        case .operationPart(let number, let words): return Self.joined(prefixes.operations[number], words)
        case .incoming(let number, let suffix): return prefixes.incoming[number] + suffix
        case .incomingPart(let number, let words): return prefixes.incoming[number] + Identifier.type(cutting: words)
        case .part(let declaration, let word):
            let whole = name(of: declaration).last
            return (word == "Item" ? one(of: whole) : nil) ?? whole + word
        case .member(_, let word): return word
        case .element(.element(let source)): return text(of: .element(of: source))
        case .element(let source): return text(of: source) + "Item"
        case .singular(.member(let declaration, let word)): return one(of: name(of: declaration).last) ?? word + "Item"
        case .singular(let source):
            let text = text(of: source)
            if text.hasSuffix("s") { return singular(text) }
            // One of `NetworkList` is a `Network`.
            return text.hasSuffix("List") && text != "List" ? String(text.dropLast("List".count)) : text + "Item"
        }
    }

    /// Returns the name of a part of an operation, without words that both have: `GetWorkflowID` for `workflow_id` of `GetWorkflow`.
    private static func joined(_ prefix: String, _ part: String) -> String {
        let name = Identifier.type(cutting: part)
        let (before, after) = (Words(prefix).list, Words(name).list)
        let count = (1...max(after.count, 1)).last { count in
            // A verb alone isn't a name.
            count + (count < after.count ? 0 : 1) < before.count && before.suffix(count).map(singular) == after.prefix(count).map(singular)
        }
        guard let count else { return prefix + name }
        return prefix.dropLast(before.suffix(count).joined().count) + name
    }

    /// Returns the name of one of several: one of `Modalities` is a `Modality`, but one of `ListOrganizations` isn't a `ListOrganization`.
    ///
    /// - Returns: `nil` if the name isn't a plural noun.
    private func one(of plural: String) -> String? {
        let first = Words(plural).list.first ?? ""
        let isNoun = Verbs.canonical[first] == nil && !Verbs.quantities.contains(first)
        return isNoun && singular(plural) != plural ? singular(plural) : nil
    }
}

// MARK: - Top-level types

extension TypeNamer {
    /// Names the components. If two want the same name, the exact spelling wins; otherwise the first one does.
    private mutating func nameComponents(diagnostics: inout Diagnostics) {
        var components: [(id: DeclarationID, component: ComponentSchema, wanted: String)] = []
        for id in declarations.ids {
            let declaration = declarations[id]
            guard case .exact = declaration.source else { continue }
            switch declaration.kind {
            case .component(let number), .form(_, let number?): components.append((id, shaped.api.components[number], wanted(id)))
            case .form(_, nil), .inline, .sameEnumeration: break
            }
        }
        var owners: [String: String] = [:]
        let isSpelled = components.map { $0.wanted == $0.component.name }
        for isSpelledSo in [true, false] {
            for (index, (id, component, wanted)) in components.enumerated() where isSpelled[index] == isSpelledSo {
                let others = wanted == self.components.best(component.name) ? self.components.candidates(component.name).dropFirst() : []
                let other = topLevel.isFree(wanted) ? nil : others.first(where: topLevel.isFree)
                let name = topLevel.take(other ?? wanted, else: "Model")
                if name != wanted, other == nil, let other = owners[wanted] {
                    diagnostics.warning(.namesCollide(component.name, other, swiftName: name), at: component.location)
                }
                owners[wanted] = owners[wanted] ?? component.name
                names[id.index] = QualifiedName([name])
            }
        }
    }

    /// Names the enumerations shared by parameters of several operations after the parameter, such as `Direction`, with the group of the
    /// first operation as a prefix if another type has that name.
    private mutating func nameSharedEnumerations() {
        let shared = SharedEnumerations.find(in: shaped)
        if shared.isEmpty { return }
        let groups = Set(shaped.api.operations.flatMap(\.groupTags).map { Identifier.type(GroupWords.short($0)) })
        for enumeration in shared {
            let declaration = declarations[enumeration.id]
            guard shaped.graph.table[declaration.schema].swiftName == nil else { continue }
            var candidates = [Identifier.type(Words(enumeration.words))]
            if let key = enumeration.key { candidates = [Identifier.type(Words(key))] + (enumeration.isShared ? candidates : []) }
            if enumeration.isShared, let tag = shaped.api.operations[enumeration.operation].groupTags.first {
                candidates.append(Identifier.type(Words(GroupWords.short(tag).list + enumeration.words)))
            }
            sharedNames[enumeration.id] = candidates[0]
            guard let name = candidates.first(where: { topLevel.isFree($0) && !groups.contains($0) }) else { continue }
            names[enumeration.id.index] = QualifiedName([topLevel.take(name)])
        }
    }

    private mutating func nameTopLevel() {
        for id in declarations.ids where declarations[id].owner == nil && names[id.index] == nil {
            let declaration = declarations[id]
            switch declaration.kind {
            // A top-level enumeration is visible everywhere.
            case .sameEnumeration: continue
            case .form: names[id.index] = QualifiedName([topLevel.take(wanted(id), elseEnding: "Form")])
            case .component, .inline:
                let wanted = wanted(id)
                let other = otherName(of: declaration).flatMap { topLevel.isFree(wanted) || !topLevel.isFree($0) ? nil : $0 }
                names[id.index] = QualifiedName([topLevel.take(other ?? wanted, else: "Model")])
            }
        }
    }

    /// Returns the name of a body, a response or an element if another type has the usual one: `CreatePetBody` for `CreatePetRequest`,
    /// `ModalitiesItem` for `Modality`.
    private func otherName(of declaration: TypeDeclaration) -> String? {
        if shaped.graph.table[declaration.schema].swiftName != nil { return nil }
        if SharedResponse.name(of: declaration, shaped) != nil { return text(of: declaration.source) }
        switch declaration.source {
        case .operation(let number, let suffix):
            return ["Request": "Body", "Response": "Result"][suffix].map { prefixes.operations[number] + $0 }
        case .element(.operation(let number, "Response")): return prefixes.operations[number] + "ResultItem"
        case .part(let owner, let word): return name(of: owner).last + word
        default: return nil
        }
    }
}

// MARK: - Nested types

extension TypeNamer {
    private mutating func nameNested() {
        shadowable = Set(names.compactMap { $0?.last })
        for id in declarations.ids {
            let declaration = declarations[id]
            if case .sameEnumeration(let first) = declaration.kind, isVisible(name(of: first), in: declaration.owner) {
                keepVisible(name(of: first), in: declaration.owner)
                names[id.index] = name(of: first)
                if declaration.owner == nil { shadowable.insert(name(of: first).last) }
                reused.insert(id)
            } else if let owner = declaration.owner {
                names[id.index] = name(of: owner).nested(takeNested(wanted(id), declaration.source, in: owner))
            }
        }
    }

    /// Takes a name in the scope of a declaration: one that doesn't shadow a type that is used there.
    private mutating func takeNested(_ wanted: String, _ source: NameSource, in owner: DeclarationID) -> String {
        var better = ["Type": "Kind", "Data": "Payload"][wanted] ?? wanted
        var scope = nestedScope(of: owner)
        nested[owner] = nil
        defer { nested[owner] = scope }
        func shadows(_ name: String) -> Bool { shadowable.contains(name) && shadowing(in: owner).earlier.contains(name) }
        if case .copy(_, let value) = source, !scope.isFree(better) || shadows(better) { better = Identifier.type(cutting: value) }
        // Its own case or property would have the same name.
        let name = scope.take(Identifier.isMemberToo(better) ? better + "Value" : better, else: "Value", unless: shadows)
        guard shadowable.contains(name), case let later = shadowing(in: owner).later, later.contains(name) else { return name }
        for other in later { scope.reserve(other) }
        return scope.take(name, else: "Value", unless: shadows)
    }

    /// Returns the scope of names inside a declaration.
    private mutating func nestedScope(of owner: DeclarationID) -> NameScope {
        nested[owner] ?? NameScope(reserved: ReservedNames.nestedTypes, chosenTypeNames, Set(name(of: owner).parts))
    }

    /// Returns the types that a name inside a declaration must not shadow.
    private mutating func shadowing(in owner: DeclarationID) -> Shadowing {
        Shadowing.inDeclaration(namesMentioned(in: owner), within: namesMentioned(in: declarations[owner].root))
    }

    private mutating func namesMentioned(in declaration: DeclarationID) -> Shadowing {
        if let known = mentioned[declaration] { return known }
        let first = declarations.nested[declarations[declaration].root.index].first?.index ?? declaration.index
        var names = Shadowing()
        for root in Mentions.roots(in: declaration, shaped) {
            if root.index < first { names.earlier.insert(name(of: root).last) } else { names.later.insert(name(of: root).last) }
        }
        mentioned[declaration] = names
        return names
    }

    /// Returns whether a type isn't shadowed by a nested type inside `owner`.
    private func isVisible(_ name: QualifiedName, in owner: DeclarationID?) -> Bool {
        guard let owner, self.name(of: owner).parts[0] != name.parts[0] else { return true }
        return !self.name(of: owner).parts.contains(name.parts[0])
            && !declarations.enclosing(owner).contains { nested[$0]?.hasTaken(name.parts[0]) ?? false }
    }

    /// Prevents types that are nested later from shadowing the type.
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
        "\"\(name)\" and \"\(other)\" would have the same Swift name; \"\(name)\" is emitted as \(swiftName): override it with x-swift-name"
    }
}
