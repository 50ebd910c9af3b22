import APIDescription
import JSONReading

/// Whether null is a value of each schema of a table.
///
/// A schema is a conjunction of its keywords (JSON Schema 2020-12, 4.2.1 and 10.2): null is a value only if a keyword mentions it and none
/// forbids it, since a schema without a type accepts anything but is rarely meant to. `nullable` (3.0) and `null` in a schema's own `type`
/// or `enum` count in any case: descriptions that write `"nullable": true` next to an `enum` or a `$ref` mean it.
struct NullRules: Sendable {
    enum Rule: Sendable {
        /// No keyword of the schema mentions or excludes null.
        case unspecified
        case allowed
        case forbidden
    }

    private var rules: [Rule?]
    /// The first schema in each chain of references, of any length, with its own keywords or a rule about null.
    private var ends: [SchemaID]

    init(of table: SchemaTable) {
        rules = Array(repeating: nil, count: table.count)
        ends = table.endsOfReferences(where: \.isBareReference)
        for id in table.ids { _ = findRule(of: id, in: table, depth: 0) }
    }

    subscript(id: SchemaID) -> Rule { rules[id.index] ?? .unspecified }

    /// Adds the rule of a schema that was appended to the table.
    mutating func add(_ id: SchemaID, in table: SchemaTable) {
        rules.append(nil)
        let reference = table[id].isBareReference ? table[id].reference : nil
        ends.append(reference.map { ends[$0.index] } ?? id)
        _ = findRule(of: id, in: table, depth: 0)
    }

    private mutating func findRule(of id: SchemaID, in table: SchemaTable, depth: Int) -> Rule {
        if let known = rules[id.index] { return known }
        guard depth < SchemaGraph.depthLimit else { return .unspecified }
        // A schema that is part of itself adds nothing to its other parts.
        rules[id.index] = .unspecified
        let schema = table[id]
        let rule = schema.ownNullRule ?? conjunction(of: schema, in: table, depth: depth + 1)
        rules[id.index] = rule
        return rule
    }

    private mutating func conjunction(of schema: Schema, in table: SchemaTable, depth: Int) -> Rule {
        var parts: [Rule] = []
        if let reference = schema.reference {
            parts.append(findRule(of: ends[reference.index], in: table, depth: depth))
        }
        parts += schema.allOf.map { findRule(of: $0, in: table, depth: depth) }
        for members in [schema.oneOf, schema.anyOf] where !members.isEmpty {
            let rules = members.map { findRule(of: $0, in: table, depth: depth) }
            parts.append(rules.contains(.allowed) ? .allowed : rules.allSatisfy { $0 == .forbidden } ? .forbidden : .unspecified)
        }
        if let rule = self.rule(of: schema.conditions, in: table, depth: depth) { parts.append(rule) }
        if parts.contains(.forbidden) { return .forbidden }
        return parts.contains(.allowed) ? .allowed : .unspecified
    }
}

extension NullRules {
    /// Whether `then` or `else` allows null (JSON Schema 2020-12, 10.2.2); `nil` if the condition doesn't mention it.
    private mutating func rule(of conditions: Conditions, in table: SchemaTable, depth: Int) -> Rule? {
        guard let condition = conditions.if else { return nil }
        switch findRule(of: condition, in: table, depth: depth) {
        case .unspecified: return nil
        case .allowed:
            let rule = conditions.then.map { findRule(of: $0, in: table, depth: depth) }
            return rule == .forbidden ? .forbidden : .allowed
        case .forbidden: return conditions.else.map { findRule(of: $0, in: table, depth: depth) }
        }
    }
}

extension Schema {
    /// Whether the keywords that decide about null allow it; `nil` if they are absent, so that other keywords decide.
    fileprivate var ownNullRule: NullRules.Rule? {
        if boolean == false { return .forbidden }
        guard has(.decidingNull) else { return nil }
        if has(.null) { return .allowed }
        let values = enumeration ?? constant.map { [$0] } ?? []
        return values.contains(where: \.isNull) ? .allowed : .forbidden
    }
}

extension Schema {
    /// Whether no keyword next to its `$ref` changes the type or decides about null.
    fileprivate var isBareReference: Bool {
        reference != nil && !saysMoreThanItsReference && !has(.decidingNull)
    }
}

extension SchemaGraph {
    /// Whether null is a value of the schema.
    func isNullable(_ id: SchemaID) -> Bool { nullRules[id] == .allowed }

    /// The only member other than null, which is how 3.1 declares that a value may be null.
    func withoutNull(_ id: SchemaID) -> SchemaID {
        let id = target(of: id)
        let members = (table[id].anyOf + table[id].oneOf).filter { table[target(of: $0)].types != [.null] }
        return members.count == 1 ? target(of: members[0]) : id
    }
}
