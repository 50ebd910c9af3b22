/// A value as an example writes it in Swift, before it is laid out in lines.
package indirect enum ExampleValue: Sendable {
    package struct Argument: Sendable {
        /// `nil` if there is none.
        package var label: SwiftName?
        package var value: ExampleValue

        package init(label: SwiftName?, value: ExampleValue) {
            self.label = label
            self.value = value
        }
    }

    package struct Entry: Sendable {
        package var key: String
        package var value: ExampleValue

        package init(key: String, value: ExampleValue) {
            self.key = key
            self.value = value
        }
    }

    case string(String)
    /// As Swift writes it.
    case number(String)
    case bool(Bool)
    case null
    case array([ExampleValue])
    case dictionary([Entry])
    /// `.init(title: "Notes")`: the type is said by the place.
    case initializer([Argument])
    /// `NewNote(title: "Notes")`, where the place takes several types; the type as code spells it.
    case construction(of: String, [Argument])
    /// `.medium`
    case member(SwiftName)
    /// `.value(…)`: a case with what it holds.
    case caseHolding(SwiftName, ExampleValue)
    /// A value of a type by its text: a date as in RFC 3339, in UTC and without fractions; bytes by what they encode; a file by its path.
    case text(String, of: BuiltInType)
    /// A value of this type, read from a JSON text.
    case read(String, json: String)
}

extension ExampleValue {
    /// Whether its expression is one that Swift wants `try` for: dates and JSON are parsed.
    package var mayThrow: Bool {
        switch self {
        case .read: true
        case .text(_, let type): type.traits.sampleThrows
        case .array(let elements): elements.contains(where: \.mayThrow)
        case .dictionary(let entries): entries.contains { $0.value.mayThrow }
        case .initializer(let arguments), .construction(_, let arguments): arguments.contains { $0.value.mayThrow }
        case .caseHolding(_, let held): held.mayThrow
        case .string, .number, .bool, .null, .member: false
        }
    }
}
