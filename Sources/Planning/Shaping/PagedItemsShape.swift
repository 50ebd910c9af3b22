import APIDescription

/// The place and the type of the items in a page.
struct PagedItemsShape: Sendable {
    /// One step from the body to the items.
    enum Access: Sendable {
        /// A property of a declared type, by its number.
        case property(DeclarationID, Int, StoredProperty.Presence)
        /// The value of a key of a dictionary, or of `JSONValue`.
        case key(String)
        /// The elements of a `JSONValue`.
        case elements
    }

    enum Place: Sendable {
        case path([Access])
        /// Decoded from the JSON of the body, whose type doesn't have them as one array.
        case json([Pagination.Step])
    }

    let place: Place
    let element: ValueType<DeclarationID>
    /// The place of the items in the JSON of the body.
    let steps: [Pagination.Step]
    /// Whether there may be no body.
    let isOptional: Bool

    /// The items of a page.
    ///
    /// - Parameter source: The place of the items; `nil` for the only suitable array.
    static func find(
        _ source: Pagination.Source?,
        in page: SchemaID,
        isOptional: Bool,
        _ types: SchemaTypes,
        _ directions: Directions
    ) -> PagedItemsShape? {
        let steps: [Pagination.Step]
        switch source {
        case .body(let path): steps = path
        case .header: return nil
        case nil:
            guard let path = onlyArray(in: page, types.shapes) else { return nil }
            steps = path.map { .key($0) }
        }
        let search = Search(types: types, directions: directions)
        if let (path, element) = search.path(steps[...], in: page) {
            return PagedItemsShape(place: .path(path), element: element, steps: steps, isOptional: isOptional)
        }
        guard let element = search.commonElement(steps[...], in: page), !element.hasForm else { return nil }
        return PagedItemsShape(place: .json(steps), element: element, steps: steps, isOptional: isOptional)
    }

    // MARK: - The only array

    /// The usual names of the array of items.
    private static let usualNames = [
        "data", "items", "results", "records", "values", "value", "entries", "elements", "content", "rows", "list",
    ]

    private static func onlyArray(in page: SchemaID, _ shapes: ShapeTable) -> [String]? {
        if shapes.isArray(page) { return [] }
        if let name = onlyArray(of: page, shapes) { return [name] }
        if shapes.properties(of: page).contains(where: { shapes.isArray($0.schema) }) { return nil }
        let nested = shapes.properties(of: page).compactMap { property in
            onlyArray(of: property.schema, shapes).map { [property.name, $0] }
        }
        return nested.count == 1 ? nested[0] : nil
    }

    private static func onlyArray(of object: SchemaID, _ shapes: ShapeTable) -> String? {
        let arrays = shapes.properties(of: object).filter { shapes.isArray($0.schema) }.map(\.name)
        return arrays.count == 1 ? arrays[0] : usualNames.first(where: arrays.contains)
    }
}

extension PagedItemsShape {
    /// Follows a path through the types of a response.
    private struct Search {
        let types: SchemaTypes
        let directions: Directions

        func path(_ steps: ArraySlice<Pagination.Step>, in id: SchemaID) -> ([Access], ValueType<DeclarationID>)? {
            let id = types.shapes.resolved(id)
            guard let step = steps.first else { return end(id) }
            guard case .key(let name) = step else { return nil }
            let rest = steps.dropFirst()
            switch types.shapes.shape(of: id) {
            case .object(let object):
                guard let index = object.properties.firstIndex(where: { $0.name == name }), let declaration = types.declarations[id] else {
                    return nil
                }
                let property = object.properties[index]
                // Emitted code that reads a deprecated property would have a warning.
                if types.graph.table[property.schema].isDeprecated { return nil }
                let access = Access.property(declaration, index, directions.presence(of: property, in: id, types))
                return path(rest, in: property.schema).map { ([access] + $0, $1) }
            // Others would have doubly optional values.
            case .dictionary(let value?) where !types.isNullable(value, as: types.type(of: value)):
                return path(rest, in: value).map { ([.key(name)] + $0, $1) }
            case .dictionary(_?): return nil
            case .dictionary(nil): return ([.key(name)] + rest.keys + [.elements], .builtIn(.json))
            case .anything, .builtIn(.json): return (steps.keys + [.elements], .builtIn(.json))
            case .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .tuple, .union: return nil
            }
        }

        private func end(_ id: SchemaID) -> ([Access], ValueType<DeclarationID>)? {
            switch types.shapes.shape(of: id) {
            case .array(let element): ([], element.map { types.valueType(of: $0) } ?? .builtIn(.json))
            case .anything, .builtIn(.json): ([.elements], .builtIn(.json))
            case .object, .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .dictionary, .tuple, .union: nil
            }
        }

        /// The type of the items if all members of a union have the same; else `JSONValue`. `nil` if there are no items.
        func commonElement(_ steps: ArraySlice<Pagination.Step>, in id: SchemaID, depth: Int = 0) -> ValueType<DeclarationID>? {
            guard depth < 16 else { return nil }
            let id = types.shapes.resolved(id)
            switch (types.shapes.shape(of: id), steps.first) {
            case (.union(let union), _):
                let elements = union.members.compactMap { commonElement(steps, in: $0.schema, depth: depth + 1) }.uniqued
                return elements.count > 1 ? .builtIn(.json) : elements.first
            case (.object(let object), .key(let name)):
                let property = object.properties.first { $0.name == name }
                return property.flatMap { commonElement(steps.dropFirst(), in: $0.schema, depth: depth + 1) }
            case (.dictionary(let value?), .key): return commonElement(steps.dropFirst(), in: value, depth: depth + 1)
            case (.array(let element), nil): return element.map { types.valueType(of: $0) } ?? .builtIn(.json)
            default: return nil
            }
        }
    }
}

extension ArraySlice<Pagination.Step> {
    fileprivate var keys: [PagedItemsShape.Access] {
        compactMap { if case .key(let name) = $0 { .key(name) } else { nil } }
    }
}

extension ShapeTable {
    func isArray(_ id: SchemaID) -> Bool {
        if case .array = shape(of: resolved(id)) { true } else { false }
    }
}
