import Planning

/// Compares types by their spelling, whatever their aliases and the renamed types in them are called.
struct Spelling {
    let renamed: RenamedTypes
    private let oldAliases: [String: String]
    private let newAliases: [String: String]
    /// The open enums of both clients by their new names, which read any text.
    private let oldEnums: [String: Set<String>]
    private let newEnums: [String: Set<String>]

    init(from old: [ClientSurface.DeclaredType], to new: [ClientSurface.DeclaredType]) {
        renamed = RenamedTypes(from: old, to: new)
        oldAliases = old.aliases
        newAliases = new.aliases
        let renamed = renamed
        oldEnums = Dictionary(old.textEnums.map { (renamed.translate($0.key), $0.value) }) { first, _ in first }
        newEnums = new.textEnums
    }

    /// Whether a type of the old client is a type of the new one.
    func isSame(_ old: String, _ new: String) -> Bool {
        old == new || canonical(old: old) == canonical(new: new)
    }

    /// Whether an argument of an old type is accepted where a new one is expected.
    func accepts(_ old: String, as new: String) -> Bool {
        isSame(old, new) || isSame(old + "?", new)
    }

    func canonical(old: String) -> String { renamed.translate(old.expanding(oldAliases)) }

    func canonical(new: String) -> String { new.expanding(newAliases) }

    // MARK: - JSON

    /// Whether apps with the old client read every value of the new type.
    func oldReads(_ old: String, _ new: String) -> Bool {
        covers(canonical(old: old).bare, canonical(new: new).bare, enumsOfWide: oldEnums, enumsOfNarrow: newEnums, isOpen: true)
    }

    /// Whether a server of the new description accepts every value that apps with the old client write.
    func newAccepts(_ old: String, _ new: String) -> Bool {
        covers(canonical(new: new).bare, canonical(old: old).bare, enumsOfWide: newEnums, enumsOfNarrow: oldEnums, isOpen: false)
    }

    private func covers(
        _ wide: String,
        _ narrow: String,
        enumsOfWide: [String: Set<String>],
        enumsOfNarrow: [String: Set<String>],
        isOpen: Bool
    ) -> Bool {
        func covers(_ wide: String, _ narrow: String) -> Bool {
            self.covers(wide.bare, narrow.bare, enumsOfWide: enumsOfWide, enumsOfNarrow: enumsOfNarrow, isOpen: isOpen)
        }
        if wide == narrow || wide == "JSONValue" { return true }
        if let element = wide.element { return narrow.element.map { covers(element, $0) } ?? false }
        if let value = wide.value { return narrow.value.map { covers(value, $0) } ?? false }
        if let listed = enumsOfWide[wide] {
            if isOpen { return narrow == "String" || enumsOfNarrow[narrow] != nil }
            return enumsOfNarrow[narrow].map { $0.isSubset(of: listed) } ?? false
        }
        if wide == "String" { return Self.texts.contains(narrow) || enumsOfNarrow[narrow] != nil }
        return Self.numbers[wide]?.contains(narrow) ?? false
    }

    /// The types whose JSON is a string.
    private static let texts: Set = ["Date", "CalendarDate", "ClockTime", "ISO8601Duration", "UUID", "URL", "Data"]

    /// The types of numbers with those whose values they hold.
    private static let numbers: [String: Set<String>] = [
        "Int": ["Int32", "Int64"], "Int64": ["Int", "Int32"], "UInt64": [], "Double": ["Int", "Int32", "Int64", "Float"],
        "Float": ["Int32"], "Decimal": ["Int", "Int32", "Int64", "UInt64", "Double", "Float"],
    ]
}

extension [ClientSurface.DeclaredType] {
    fileprivate var aliases: [String: String] {
        let pairs = compactMap { type -> (String, String)? in
            if case .alias(let target) = type.kind { (type.name.text, target) } else { nil }
        }
        return Dictionary(pairs) { first, _ in first }
    }

    fileprivate var textEnums: [String: Set<String>] {
        let pairs = compactMap { type -> (String, Set<String>)? in
            guard case .openEnum(let cases, isInteger: false) = type.kind else { return nil }
            return (type.name.text, Set(cases.flatMap(\.values)))
        }
        return Dictionary(pairs) { first, _ in first }
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

    /// The type with the targets of aliases instead of the aliases.
    fileprivate func expanding(_ aliases: [String: String]) -> String {
        guard !aliases.isEmpty else { return self }
        var result = self
        // Aliases of aliases end, because a type that contains itself is not an alias.
        for _ in 0..<32 {
            let next = result.mappingNames { aliases[$0] ?? $0 }
            if next == result { break }
            result = next
        }
        return result
    }

    /// The type with other names: a name is a sequence of letters, digits, underscores and periods.
    func mappingNames(_ transform: (String) -> String) -> String {
        var result = ""
        var name = ""
        for character in self {
            if character.isLetter || character.isNumber || character == "_" || character == "." {
                name.append(character)
            } else {
                if !name.isEmpty { result += transform(name) }
                name = ""
                result.append(character)
            }
        }
        return name.isEmpty ? result : result + transform(name)
    }
}
