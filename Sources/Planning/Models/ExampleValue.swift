/// A Swift value in an example, before it is laid out in lines.
package indirect enum ExampleValue: Sendable {
    package struct Argument: Sendable {
        /// The label; `nil` if there is none.
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
    /// A number as a Swift literal.
    case number(String)
    case bool(Bool)
    case null
    case array([ExampleValue])
    case dictionary([Entry])
    /// `.init(title: "Notes")`, whose type is inferred.
    case initializer([Argument])
    /// `NewNote(title: "Notes")`, if several types are possible, with the spelling of the type.
    case construction(of: String, [Argument])
    /// `.medium`
    case member(SwiftName)
    /// `.value(…)`: a case with its associated value.
    case caseHolding(SwiftName, ExampleValue)
    /// A value by its text: an RFC 3339 date in UTC without fractions; the text that bytes encode; the path of a file.
    case text(String, of: BuiltInType)
    /// A date in seconds since 1970, in UTC.
    case date(secondsSince1970: Int)
    /// `Pet.sample`: a static member of a type, by the type's spelling.
    case staticMember(of: String, SwiftName)
    /// A value of this type, read from a JSON text.
    case read(String, json: String)
    /// A value decoded from the JSON text in a variable of a test, with the spelling of the type if several are possible.
    case decoded(from: SwiftName, as: String?)
}

extension ExampleValue {
    /// Whether a part is a value of a type that the user chose, whose JSON isn't known.
    package var isOfChosenType: Bool {
        switch self {
        case .read: true
        case .array(let elements): elements.contains(where: \.isOfChosenType)
        case .dictionary(let entries): entries.contains { $0.value.isOfChosenType }
        case .initializer(let arguments), .construction(_, let arguments): arguments.contains { $0.value.isOfChosenType }
        case .caseHolding(_, let held): held.isOfChosenType
        case .string, .number, .bool, .null, .member, .text, .date, .staticMember, .decoded: false
        }
    }

    /// Whether the expression needs `try`, as dates do because they are parsed.
    package var mayThrow: Bool {
        switch self {
        case .read, .decoded: true
        case .text(_, let type): type.traits.sampleThrows
        case .array(let elements): elements.contains(where: \.mayThrow)
        case .dictionary(let entries): entries.contains { $0.value.mayThrow }
        case .initializer(let arguments), .construction(_, let arguments): arguments.contains { $0.value.mayThrow }
        case .caseHolding(_, let held): held.mayThrow
        case .string, .number, .bool, .null, .member, .date, .staticMember: false
        }
    }
}
