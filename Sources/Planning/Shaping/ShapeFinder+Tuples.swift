import APIDescription

// MARK: - Arrays with a schema for each place (JSON Schema 2020-12, 10.3.1.1)

extension ShapeFinder {
    /// The shape of an array of fixed length, or of one whose remaining elements have their own schema. Other arrays have elements of one
    /// type.
    ///
    /// Unless `minItems` is lower, all elements are required, as descriptions usually mean.
    func tupleShape(of id: SchemaID) -> Shape? {
        let schema = graph.table[id]
        let count = schema.prefixItems.count
        guard count > 0, schema.types.subtracting([.null]).isSubset(of: [.array]) else { return nil }
        var rest = schema.items.flatMap { graph.table[$0].boolean == nil ? $0 : nil }
        let isClosed = schema.items.map { graph.table[$0].boolean == false } ?? false
        if isClosed || schema.limits.maxItems.map({ $0 <= count }) == true { rest = nil } else if rest == nil { return nil }
        if let rest, schema.prefixItems.allSatisfy({ graph.target(of: $0) == graph.target(of: rest) }) { return nil }
        let minimum = schema.limits.minItems ?? count
        let elements = schema.prefixItems.enumerated().map { index, element in
            ObjectShape.Property(name: name(of: element, at: index), schema: element, isRequired: index < minimum, isOwn: true)
        }
        return .tuple(TupleShape(elements: elements, rest: rest))
    }

    /// The title of an element if it can be a name, or else its position.
    private func name(of element: SchemaID, at index: Int) -> String {
        if let title = graph.table[element].title, (1..<40).contains(Words(title).upperCamelCase.count) { return title }
        let ordinals = ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"]
        return index < ordinals.count ? ordinals[index] : "element \(index + 1)"
    }
}
