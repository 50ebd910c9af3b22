internal import JSONReading
internal import Reporting

/// The values that a schema lists, and their names and texts from the extensions of other generators.
extension SchemaReader {
    mutating func settleValues(_ diagnostics: inout Diagnostics) {
        readChosenNames(&diagnostics)
        guard let values = schema.enumeration else { return }
        schema.valueNames = Self.texts(older.valueNames, by: values)
        schema.valueDescriptions = Self.texts(older.valueDescriptions, by: values)
        schema.enumeration = values.withoutDuplicates()
    }

    /// `x-swift-names`: an object with the name of the case for each value that shall have another.
    private mutating func readChosenNames(_ diagnostics: inout Diagnostics) {
        guard let node = older.chosenNames else { return }
        let key = SchemaKeyword.Annotation.swiftNames.rawValue
        guard let object = node.checked(\.object, key, "an object", &diagnostics) else { return }
        let values = (schema.enumeration ?? []).compactMap { $0.string ?? $0.number?.integer.map(String.init) }
        for member in object.members {
            guard let name = member.value.checked(\.string, member.key, "a string", &diagnostics) else { continue }
            if values.contains(where: { $0.utf8.elementsEqual(member.key.utf8) }) {
                schema.chosenNames[member.key] = name
            } else {
                diagnostics.warning(.noSuchValue(member.key, near: values.nearest(to: member.key)), at: member.keyLocation)
            }
        }
    }

    /// - Parameter notes: An array with as many texts as there are values, or an object that has them by value; anything else is ignored.
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
    /// A text that is the same for equal values, however they are written.
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

extension Diagnostic.Message {
    fileprivate static func noSuchValue(_ value: String, near: String?) -> Self {
        if let near { return "`x-swift-names` names the value \"\(value)\", which `enum` doesn't list; did you mean \"\(near)\"?" }
        return "`x-swift-names` names the value \"\(value)\", which `enum` doesn't list: remove it, or add the value"
    }
}
