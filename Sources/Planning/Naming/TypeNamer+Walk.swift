import APIDescription
import JSONReading
import Reporting

/// The way through a schema, which names what is declared in place.
extension TypeNamer {
    mutating func walk(_ id: SchemaID, home: Home) {
        guard names[id] == nil else { return }
        if home.containers.contains(id), let last = home.containers.last { return shapes.end(last) }
        switch shapes.shape(of: id) {
        case .anything, .builtIn: break
        case .reference(let target):
            // What a `$ref` leads to is declared where it stands.
            if shapes.table[id].reference != target { walk(target, home: home) }
        case .array(let element):
            if let element { walk(element, home: home.element(of: id)) }
        case .dictionary(let value):
            if let value { walk(value, home: home.element(of: id)) }
        case .stringEnumeration(let values): nameEnumeration(id, values, home: home)
        case .integerEnumeration(let values): nameEnumeration(id, values.map(String.init), home: home)
        case .object, .union: declare(id, home: home)
        }
    }

    mutating func nameEnumeration(_ id: SchemaID, _ values: [String], home: Home) {
        guard let property = home.property else { return declare(id, home: home) }
        let key = SharedEnumeration(property: property, values: values)
        if let first = sharedEnumerations[key] {
            if let name = names[first], isVisible(name, from: home.owner) {
                noteMention(of: name, in: home.owner)
                names.names[id] = name
                return
            }
        } else {
            sharedEnumerations[key] = id
        }
        declare(id, home: home)
    }

    /// Whether a type means itself where it is mentioned inside of `owner`, and no type of its name that is nested there.
    func isVisible(_ name: QualifiedName, from owner: QualifiedName?) -> Bool {
        guard let owner, owner.parts[0] != name.parts[0] else { return true }
        return !owner.parts.contains(name.parts[0])
            && !owner.enclosing.contains { outer in
                names.nested[outer]?.contains { names[$0]?.last == name.parts[0] } ?? false
            }
    }

    /// Keeps what is nested later from hiding the type.
    mutating func noteMention(of name: QualifiedName, in owner: QualifiedName?) {
        guard let owner, owner.parts[0] != name.parts[0] else { return }
        for outer in owner.enclosing { sharedFrom[outer, default: []].insert(name.parts[0]) }
    }

    mutating func declare(_ id: SchemaID, home: Home) {
        let name: QualifiedName
        var hidden = home.hidden
        let wanted = shapes.table[id].swiftName.map(Identifier.chosenType) ?? home.name
        if let owner = home.owner {
            name = owner.nested(nestedName(wanted, in: owner, hidden: hidden))
            names.nested[owner, default: []].append(id)
        } else {
            name = QualifiedName([topLevel.take(wanted, else: "Model")])
            names.roots.append(TypeNames.Root(name: name, schema: id))
            hidden = hiddenNames(in: id)
        }
        names.names[id] = name
        walkInside(id, named: name, hidden: hidden, property: home.property)
    }

    func nestedName(_ wanted: String, in owner: QualifiedName, hidden: Set<String>) -> String {
        var scope = NameScope(reserved: ReservedNames.nestedTypes, hidden, Set(owner.parts), sharedFrom[owner] ?? [])
        for sibling in names.nested[owner] ?? [] {
            if let name = names[sibling] { _ = scope.take(name.last) }
        }
        let better = ["Type": "Kind", "Data": "Payload"][wanted] ?? wanted
        // Where a script has no capitals, a type and the case that holds it would have one name.
        return scope.take(Identifier.isMemberToo(better) ? better + "Value" : better, else: "Value")
    }

    mutating func walkInside(_ id: SchemaID, named name: QualifiedName, hidden: Set<String>, property: String?) {
        switch shapes.shape(of: id) {
        case .object(let object):
            for property in object.properties where property.isOwn {
                walk(property.schema, home: home(for: property.name, in: name, hidden: hidden))
            }
            if case .kept(let value?) = object.additionalProperties, !isInAnotherComponent(value, than: name) {
                walk(value, home: Home(owner: name, hidden: hidden, property: nil, name: "AdditionalProperty"))
            }
        case .union(let union):
            for (index, member) in union.members.enumerated() {
                let name = memberName(member, of: id, among: union.members, number: index + 1)
                walk(member.schema, home: Home(owner: names[id], hidden: hidden, property: nil, name: name))
            }
        case .array(let element?):
            walk(element, home: Home(owner: nil, hidden: [], property: nil, name: name.last + "Item", containers: [id]))
        case .dictionary(let value?):
            walk(value, home: Home(owner: nil, hidden: [], property: nil, name: name.last + "Value", containers: [id]))
        case .reference(let target):
            // A component that only says what another schema is.
            if shapes.table[id].reference != target {
                walk(target, home: Home(owner: nil, hidden: [], property: nil, name: name.last + "Value"))
            }
        case .anything, .builtIn, .stringEnumeration, .integerEnumeration, .array(nil), .dictionary(nil): break
        }
    }

    /// Whether a schema is written inside of another component, which declares it.
    private func isInAnotherComponent(_ id: SchemaID, than owner: QualifiedName) -> Bool {
        let steps = shapes.table[id].pointer.split(separator: "/", maxSplits: 4)
        guard steps.count > 4, let component = componentTypes[steps[..<4].joined(separator: "/")] else { return false }
        return component != owner.parts[0]
    }

    func home(for property: String, in owner: QualifiedName, hidden: Set<String>) -> Home {
        Home(owner: owner, hidden: hidden, property: property, name: Identifier.type(cutting: property))
    }

    /// After what was written for it by name, the value that leads to it, its title, or what it has and no other.
    mutating func memberName(_ member: UnionShape.Member, of union: SchemaID, among members: [UnionShape.Member], number: Int)
        -> String
    {
        let origin = shapes.target(of: shapes.origin(of: member.schema))
        if origin != member.schema, origin != union, let component = shapes.componentName(of: origin) { return Identifier.type(component) }
        if let value = member.discriminatorValues.first { return Identifier.type(cutting: value) }
        let title = Words(shapes.table[member.schema].title ?? "").upperCamelCase
        if !title.isEmpty, title.count < 40 { return Identifier.type(title) }
        switch shapes.shape(of: member.schema) {
        case .stringEnumeration: return "Known"
        case .integerEnumeration: return "Number"
        case .object(let object):
            let others = members.filter { $0.schema != member.schema }
            let objects = others.compactMap { shapes.flattened($0.schema) }
            if objects.isEmpty { return "Object" }
            let taken = Set(objects.flatMap { $0.properties.map(\.name) })
            let own =
                object.properties.first { $0.isRequired && !taken.contains($0.name) }
                ?? object.properties.first { !taken.contains($0.name) }
            return own.map { "With" + Identifier.type(cutting: $0.name) } ?? "Option\(number)"
        case .array: return "List"
        case .anything, .reference, .builtIn, .dictionary, .union: return "Option\(number)"
        }
    }

    /// Declares at the top what is referred to and is declared nowhere else. To be called when all else has its name.
    mutating func nameRemainingTargets() {
        for id in shapes.table.ids {
            guard let target = shapes.table[id].reference, names[target] == nil else { continue }
            walk(target, home: Home(owner: nil, hidden: [], property: nil, name: detachedName(of: target)))
        }
    }

    /// Declares what declarations mention and no component, operation or reference has led to: where a schema is read as an object in one
    /// place and as something else in its own. To be called last.
    mutating func nameWhatIsMentioned() {
        var finished: Set<SchemaID> = []
        while true {
            let waiting = names.names.entries.filter { !finished.contains($0.key) }
            guard !waiting.isEmpty else { return }
            for (id, name) in waiting {
                finished.insert(id)
                guard case .object(let object) = shapes.shape(of: id) else { continue }
                for property in object.properties where !property.isOwn && names[property.schema] == nil {
                    walk(property.schema, home: home(for: property.name, in: name, hidden: hiddenNames(in: id)))
                }
                if case .kept(let value?) = object.additionalProperties, names[value] == nil {
                    walk(value, home: Home(owner: name, hidden: hiddenNames(in: id), property: nil, name: "AdditionalProperty"))
                }
            }
        }
    }

    /// The types at the top that the code of a schema's declaration mentions: nothing nested in it may hide them.
    mutating func hiddenNames(in id: SchemaID) -> Set<String> {
        var found: Set<String> = []
        var visited: Set<SchemaID> = []
        // Of what is flattened into the declaration, the properties are mentioned too.
        var waiting = [(id: id, flattenedLevels: 100)]
        while let (next, levels) = waiting.popLast() {
            guard visited.insert(next).inserted else { continue }
            if next != id, let name = names[next] {
                found.insert(name.parts[0])
                if levels == 0 { continue }
            }
            let schema = shapes.table[next]
            let parts = schema.allOf + (schema.reference.map { [$0] } ?? [])
            waiting += parts.map { ($0, max(levels - 1, 0)) }
            waiting += shapes.table.edges(of: next).filter { !parts.contains($0) }.map { ($0, shapes.isDerived($0) ? 100 : 0) }
            if next == id || shapes.isDerived(next), case .union(let union) = shapes.shape(of: next) {
                waiting += union.members.map { ($0.schema, shapes.isDerived($0.schema) ? 100 : 0) }
            }
        }
        return found
    }
}

extension TypeNamer.Home {
    /// The home of an element of a container: named after one of what the property has many of.
    func element(of container: SchemaID) -> Self {
        var element = self
        element.containers.append(container)
        if owner == nil, property == nil {
            element.name = name + "Item"
        } else {
            element.name = name.hasSuffix("s") ? singular(name) : name + "Item"
        }
        return element
    }
}

extension Diagnostic.Message {
    static func namesCollide(_ name: String, _ other: String, swiftName: String) -> Self {
        "\"\(name)\" and \"\(other)\" would have the same name in Swift; \"\(name)\" is emitted as \(swiftName). Give it another with x-swift-name"
    }
}
