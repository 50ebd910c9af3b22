internal import JSONReading

/// The values that a schema lists, and what the extensions of other generators say of each.
extension SchemaReader {
    mutating func settleValues() {
        guard let values = schema.enumeration else { return }
        schema.valueNames = Self.texts(older.valueNames, by: values)
        schema.valueDescriptions = Self.texts(older.valueDescriptions, by: values)
        schema.enumeration = values.withoutDuplicates()
    }

    /// - Parameter notes: An array with as many texts as there are values, or an object that has them by value; all else says nothing.
    private static func texts(_ notes: JSONNode?, by values: [JSONNode]) -> [String: String] {
        let texts: [(String, String)] =
            if let object = notes?.object {
                object.members.compactMap { member in member.value.string.map { (member.key, $0) } }
            } else if let array = notes?.array, array.count == values.count {
                zip(values, array).compactMap { value, note in
                    guard let value = value.string ?? value.number?.integer.map(String.init), let note = note.string else { return nil }
                    return (value, note)
                }
            } else {
                []
            }
        return Dictionary(texts.filter { !$0.1.isEmpty }) { first, _ in first }
    }
}

extension [JSONNode] {
    /// The first of each value that occurs.
    fileprivate func withoutDuplicates() -> [JSONNode] {
        var seen: Set<ExactKey> = []
        return filter { seen.insert(ExactKey(text: $0.identity)).inserted }
    }
}

extension JSONNode {
    /// The same text for the same value, in whatever way it was written.
    fileprivate var identity: String {
        switch value {
        case .null: "null"
        case .bool(let bool): String(bool)
        case .number(let number): number.integer.map(String.init) ?? number.text
        case .string(let string): "\"\(string.count):\(string)"
        case .array(let elements): "[" + elements.map(\.identity).joined(separator: ",") + "]"
        case .object(let object):
            "{" + object.members.map { "\($0.key.count):\($0.key):\($0.value.identity)" }.sorted().joined(separator: ",") + "}"
        }
    }
}
