import Planning

/// Values with a written type, for arguments of generic types.
extension ExamplePlanner {
    /// Returns a value that has its type without a context.
    ///
    /// - Parameter spelling: Returns how a type is spelled.
    func typed(_ value: ExampleValue, as type: TypeReference, spelling: (TypeReference) -> String) -> ExampleValue {
        let resolved = resolved(type)
        switch (value, resolved) {
        case (.string, _), (.number, _), (.bool, _), (.date, _), (.staticMember, _), (.construction, _), (.text, _), (.read, _),
            (.decoded, _):
            return value
        case (.initializer(let arguments), _): return .construction(of: spelling(type), arguments)
        case (.member(let name), _): return .staticMember(of: spelling(type), name)
        case (.caseHolding(let name, let held), _):
            return .construction(of: "\(spelling(type)).\(name.member)", [.init(label: nil, value: held)])
        case (.array, .builtIn(.json)), (.dictionary, .builtIn(.json)):
            let name = if case .array = value { "array" } else { "object" }
            return .construction(of: "\(spelling(resolved)).\(name)", [.init(label: nil, value: value)])
        case (.array(let elements), .array(let element)) where !elements.isEmpty:
            return .array(elements.map { typed($0, as: element, spelling: spelling) })
        case (.dictionary(let entries), .dictionary(let held)) where !entries.isEmpty:
            return .dictionary(entries.map { .init(key: $0.key, value: typed($0.value, as: held, spelling: spelling)) })
        case (.array, _), (.dictionary, _): return .construction(of: spelling(type), [])
        case (.null, _): return .construction(of: spelling(type), [.init(label: nil, value: value)])
        }
    }

    /// Returns the type without aliases and optionals.
    func resolved(_ type: TypeReference) -> TypeReference {
        var type = type
        for _ in 0..<50 {
            switch type {
            case .optional(let wrapped): type = wrapped
            case .declared(let name):
                guard case .alias(let alias) = declarations[name] else { return type }
                type = alias.type
            case .builtIn, .chosen, .array, .dictionary: return type
            }
        }
        return type
    }
}
