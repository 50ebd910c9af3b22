import APIDescription
import JSONReading

// MARK: - Names and texts of the values of an enumeration

extension SchemaGraph {
    /// The names that a person chose for the values of an enumeration, even if its schema is a union of them.
    func chosenNames(ofValuesOf id: SchemaID) -> [String: String] {
        var names = table[target(of: id)].chosenNames
        for member in unionMembers(of: table[target(of: id)]) {
            names.merge(table[target(of: member)].chosenNames) { first, _ in first }
            guard let name = table[member].swiftName, let values = listedValues(of: member), values.count == 1 else { continue }
            if let value = values[0].shortText { names[value] = name }
        }
        return names
    }

    /// Returns the documentation of the values of an enumeration whose schema is a union of them.
    func documentation(ofValuesOf id: SchemaID) -> [String: String] {
        var texts = table[target(of: id)].valueDescriptions
        for member in unionMembers(of: table[target(of: id)]) {
            guard let values = listedValues(of: member), values.count == 1, let value = values[0].shortText else { continue }
            let schema = table[target(of: member)]
            let text = schema.description ?? (nameOfValue(schema, value) == nil ? schema.title : nil)
            if let text, text.lowercased() != value.lowercased() { texts[value] = text }
        }
        return texts
    }

    /// The names that the description has for values without letters: those of extensions, and the titles of constants (`title: ONE_MINUTE`
    /// for `const: 60`).
    func names(ofValuesOf id: SchemaID, depth: Int = 0) -> [String: String] {
        guard depth < 8 else { return [:] }
        let schema = table[target(of: id)]
        var names = schema.valueNames
        for member in unionMembers(of: schema) {
            guard let values = listedValues(of: member), values.count == 1, let value = values[0].shortText,
                let name = nameOfValue(table[target(of: member)], value)
            else { continue }
            names[value] = name
        }
        for part in schema.allOf { names.merge(self.names(ofValuesOf: part, depth: depth + 1)) { first, _ in first } }
        return names
    }

    private func nameOfValue(_ schema: Schema, _ value: String) -> String? {
        guard let title = schema.title, !value.contains(where: \.isLetter), title.contains(where: \.isLetter),
            Words(title).lowerCamelCase.count < 40
        else { return nil }
        return title
    }
}
