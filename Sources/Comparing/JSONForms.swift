import Planning

/// Decides whether values of a type of one client are values of a type of the other one in JSON.
struct JSONForms {
    /// The types of a client by their new names.
    fileprivate struct Types {
        /// The values of open enums.
        var enums: [String: Set<String>] = [:]
        var structures: [String: ClientSurface.Structure] = [:]
        /// The types of the cases of unions.
        var unions: [String: [String]] = [:]
        /// Returns a type with new names and without aliases.
        var canonical: (String) -> String
    }

    private let old: Types
    private let new: Types

    /// The depth up to which structures are compared. Deeper ones are assumed to have the same form.
    private static let depthLimit = 8

    init(from old: [ClientSurface.DeclaredType], to new: [ClientSurface.DeclaredType], _ spelling: Spelling) {
        self.old = Types(old, name: { spelling.renamed.translate($0).text }, canonical: { spelling.canonical(old: $0) })
        self.new = Types(new, name: \.text, canonical: { spelling.canonical(new: $0) })
    }

    /// Whether apps with the old client read every value of the new type.
    func oldReads(_ old: String, _ new: String) -> Bool {
        let comparison = Coverage(wide: self.old, narrow: self.new, isReading: true)
        return comparison.covers(self.old.canonical(old), self.new.canonical(new), depth: 0)
    }

    /// Whether a server of the new description accepts every value that apps with the old client write.
    func newAccepts(_ old: String, _ new: String) -> Bool {
        let comparison = Coverage(wide: self.new, narrow: self.old, isReading: false)
        return comparison.covers(self.new.canonical(new), self.old.canonical(old), depth: 0)
    }

    /// Whether apps with the old client read every value of a type that has another kind of declaration in the new client.
    func oldReads(newKindOf type: String) -> Bool {
        Coverage(wide: old, narrow: new, isReading: true).coversContents(old.canonical(type), new.canonical(type), depth: 0)
    }

    /// Whether a server accepts every value that apps with the old client write of a type that has another kind of declaration in the new
    /// client.
    func newAccepts(oldKindOf type: String) -> Bool {
        Coverage(wide: new, narrow: old, isReading: false).coversContents(new.canonical(type), old.canonical(type), depth: 0)
    }

    /// Whether one type has all values of another.
    private struct Coverage {
        let wide: Types
        let narrow: Types
        /// Whether a client reads the values, which preserves unknown values of enums, and takes null for absence. A server doesn't.
        let isReading: Bool

        func covers(_ first: String, _ second: String, depth: Int) -> Bool {
            first.bare == second.bare || coversContents(first, second, depth: depth)
        }

        /// Compares types of one name by their declarations.
        func coversContents(_ first: String, _ second: String, depth: Int) -> Bool {
            let (to, from) = (first.bare, second.bare)
            if to == "JSONValue" || depth > JSONForms.depthLimit { return true }
            if let cases = wide.unions[to] {
                // A union reads any value.
                return isReading
                    || (narrow.unions[from] ?? [from]).allSatisfy { one in cases.contains { covers($0, one, depth: depth + 1) } }
            }
            if let cases = narrow.unions[from] { return cases.allSatisfy { covers(first, $0, depth: depth + 1) } }
            if let element = to.element { return from.element.map { covers(element, $0, depth: depth + 1) } ?? false }
            if let value = to.value { return from.value.map { covers(value, $0, depth: depth + 1) } ?? false }
            if let listed = wide.enums[to] {
                if isReading { return from == "String" || narrow.enums[from] != nil }
                return narrow.enums[from].map { $0.isSubset(of: listed) } ?? false
            }
            if let structure = wide.structures[to] {
                return narrow.structures[from].map { covers(structure, $0, depth: depth + 1) } ?? false
            }
            if to == "String" { return JSONForms.texts.contains(from) || narrow.enums[from] != nil }
            return JSONForms.numbers[to]?.contains(from) ?? false
        }

        private func covers(_ first: ClientSurface.Structure, _ second: ClientSurface.Structure, depth: Int) -> Bool {
            if first.isForm != second.isForm { return false }
            let properties = Dictionary(second.properties.map { ($0.wireName, $0) }) { first, _ in first }
            return first.properties.allSatisfy { property in
                let needsKey = isReading ? property.presence == .required : property.isRequired
                guard let other = properties[property.wireName] else { return !needsKey }
                if needsKey, !other.isRequired { return false }
                let takesNull = isReading ? property.presence != .required : property.isNullable
                if other.isNullable, !takesNull { return false }
                return covers(wide.canonical(property.type), narrow.canonical(other.type), depth: depth)
            }
        }
    }

    /// The types whose JSON is a string.
    private static let texts: Set = ["Date", "CalendarDate", "ClockTime", "ISO8601Duration", "UUID", "URL", "Data"]

    /// The types of numbers with those whose values they hold.
    private static let numbers: [String: Set<String>] = [
        "Int": ["Int32", "Int64"], "Int64": ["Int", "Int32"], "UInt64": [], "Double": ["Int", "Int32", "Int64", "Float"],
        "Float": ["Int32"], "Decimal": ["Int", "Int32", "Int64", "UInt64", "Double", "Float"],
    ]
}

extension JSONForms.Types {
    fileprivate init(
        _ types: [ClientSurface.DeclaredType],
        name: (QualifiedName) -> String,
        canonical: @escaping (String) -> String
    ) {
        self.init(canonical: canonical)
        for type in types {
            switch type.kind {
            case .openEnum(let cases, isInteger: false): enums[name(type.name)] = Set(cases.flatMap(\.values))
            case .structure(let structure): structures[name(type.name)] = structure
            case .union(let union): unions[name(type.name)] = union.cases.compactMap(\.type)
            case .openEnum, .choice, .headers, .alias, .wrapper: break
            }
        }
    }
}

extension String {
    /// The type without what absence and null add to it.
    fileprivate var bare: String {
        var text = self[...]
        while text.hasSuffix("?") { text = text.dropLast() }
        if text.hasPrefix("Nullable<"), text.hasSuffix(">") { text = text.dropFirst(9).dropLast() }
        return String(text)
    }

    /// The type of the elements if it is an array.
    fileprivate var element: String? { hasPrefix("[") && hasSuffix("]") && value == nil ? String(dropFirst().dropLast()) : nil }

    /// The type of the values if it is a dictionary.
    fileprivate var value: String? { hasPrefix("[String: ") && hasSuffix("]") ? String(dropFirst(9).dropLast()) : nil }
}
