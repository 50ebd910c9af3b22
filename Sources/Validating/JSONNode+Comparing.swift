import APIDescription
import JSONReading

extension JSONNode {
    /// Whether two values are equal (JSON Schema 2020-12, core, 4.2.2): numbers by their value, objects whatever the order of their members.
    func equals(_ other: JSONNode) -> Bool {
        switch (value, other.value) {
        case (.null, .null): true
        case (.bool(let one), .bool(let two)): one == two
        case (.number(let one), .number(let two)): one.isEqual(to: two)
        case (.string(let one), .string(let two)): one.unicodeScalars.elementsEqual(two.unicodeScalars)
        case (.array(let one), .array(let two)): one.count == two.count && zip(one, two).allSatisfy { $0.equals($1) }
        case (.object(let one), .object(let two)):
            one.members.count == two.members.count && one.members.allSatisfy { member in two[member.key]?.equals(member.value) == true }
        default: false
        }
    }

    /// Whether the value is of a type. 1.0 is an integer (JSON Schema 2020-12, validation, 6.1.1).
    func isOf(_ type: SchemaType) -> Bool {
        switch (value, type) {
        case (.null, .null), (.bool, .boolean), (.number, .number), (.string, .string), (.array, .array), (.object, .object): true
        case (.number(let number), .integer): number.integer != nil || number.double == number.double.rounded()
        default: false
        }
    }

    /// A scalar as JSON, at most 40 characters of it; an array or an object by its kind.
    var excerpt: String {
        switch value {
        case .array, .object: return kindDescription
        case .null, .bool, .number, .string:
            let text = self.text.filter { !$0.isNewline }
            return text.count > 40 ? text.prefix(39) + "…" : text
        }
    }
}

extension SchemaType {
    /// With its article.
    var noun: String {
        switch self {
        case .null: "null"
        case .integer: "an integer"
        case .array: "an array"
        case .object: "an object"
        case .boolean, .number, .string: "a \(rawValue)"
        }
    }
}
