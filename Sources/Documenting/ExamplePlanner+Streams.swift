import Planning

/// Examples of what streams send.
extension ExamplePlanner {
    /// Returns the items of a stream: one of each case of a union, otherwise a single one.
    func streamItems(of type: TypeReference) -> ExampleValue? {
        // Samples mention those of other types.
        let source = Source(name: "response", schema: nil, hint: nil, depth: sample == nil ? 0 : 1)
        func item(_ type: TypeReference) -> ExampleValue? { value(of: type, source) }
        var items = [item(type)].compactMap { $0 }
        if case .declared(let name) = type, case .union(let union) = declarations[name] {
            items = union.cases.compactMap { one in item(one.type).map { .caseHolding(one.name, discriminated($0, one, union)) } }
        }
        return items.isEmpty ? nil : .array(items)
    }
}
