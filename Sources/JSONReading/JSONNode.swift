package import Reporting

/// A value of a JSON text (RFC 8259) with its location.
package struct JSONNode: Sendable {
    package var value: JSONNodeValue
    /// The location of the value's first byte.
    package var location: SourceLocation

    package init(value: JSONNodeValue, location: SourceLocation) {
        self.value = value
        self.location = location
    }
}

package enum JSONNodeValue: Sendable {
    case null
    case bool(Bool)
    case number(JSONNumberText)
    case string(String)
    case array([JSONNode])
    case object(JSONObject)
}

/// The text of a number, which preserves its precision.
package struct JSONNumberText: Hashable, Sendable {
    /// The number as written: `1`, `-0.5`, `1e400`.
    package var text: String

    package init(text: String) {
        self.text = text
    }

    /// The value as an integer, for example of `1`, `1.0` and `1e2`; `nil` if it has a fraction or doesn't fit.
    package var integer: Int? {
        if let exact = Int(text) { return exact }
        guard let double = Double(text) else { return nil }
        return Int(exactly: double)
    }

    /// The nearest double; infinite if the number is out of range.
    package var double: Double {
        Double(text) ?? .infinity
    }

    /// Compares integers exactly and all other numbers as doubles.
    package func isEqual(to other: JSONNumberText) -> Bool {
        if let left = integer, let right = other.integer { left == right } else { double == other.double }
    }
}

extension JSONNode {
    /// The maximum nesting of arrays and objects.
    package static let deepestNesting = 512

    package var object: JSONObject? {
        if case .object(let object) = value { object } else { nil }
    }

    package var array: [JSONNode]? {
        if case .array(let elements) = value { elements } else { nil }
    }

    package var string: String? {
        if case .string(let string) = value { string } else { nil }
    }

    package var bool: Bool? {
        if case .bool(let bool) = value { bool } else { nil }
    }

    package var number: JSONNumberText? {
        if case .number(let number) = value { number } else { nil }
    }

    package var isNull: Bool {
        if case .null = value { true } else { false }
    }

    /// The kind of value for messages: `an object`, `a string`.
    package var kindDescription: String {
        switch value {
        case .null: "null"
        case .bool: "a boolean"
        case .number: "a number"
        case .string: "a string"
        case .array: "an array"
        case .object: "an object"
        }
    }
}
