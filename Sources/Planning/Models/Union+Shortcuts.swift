extension Union {
    /// A static member with a value of an enumeration that belongs to one case: `.now` for `.known(.now)`.
    package struct Shortcut: Sendable {
        /// The name of the value and of the member.
        package var name: SwiftName
        /// The case that holds the enumeration.
        package var caseName: SwiftName
        package var documentation: Documentation
    }

    /// Returns whether a value of a case's enumeration can be written without the case.
    package func hasShortcut(to name: SwiftName, of one: Case) -> Bool {
        shortcuts.contains { $0.name == name && $0.caseName == one.name }
    }

    /// The static members with the values of the nested enumerations of strings, unless a case has the name.
    package var shortcuts: [Shortcut] {
        var taken = Set(cases.map(\.name.text))
        return cases.flatMap { one -> [Shortcut] in
            guard case .declared(let type) = one.type, let declaration = nested.first(where: { $0.name == type }),
                case .openEnum(let openEnum) = declaration, !openEnum.isInteger
            else { return [] }
            return openEnum.cases.compactMap { value in
                guard taken.insert(value.name.text).inserted else { return nil }
                return Shortcut(name: value.name, caseName: one.name, documentation: value.documentation)
            }
        }
    }
}
