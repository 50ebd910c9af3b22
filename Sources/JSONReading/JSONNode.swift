package import Reporting

/// One value of a JSON text (RFC 8259), with the place where it was written.
package struct JSONNode: Sendable {
    package var value: JSONNodeValue
    /// The first byte of the value.
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

/// A number as it was written, so that nothing of it is lost.
package struct JSONNumberText: Hashable, Sendable {
    /// As in the text: `1`, `-0.5`, `1e400`.
    package var text: String

    package init(text: String) {
        self.text = text
    }

    /// The value where it is whole and fits: `1`, `1.0` and `1e2` do, `1.5` does not.
    package var integer: Int? {
        if let exact = Int(text) { return exact }
        guard let double = Double(text) else { return nil }
        return Int(exactly: double)
    }

    /// The nearest double; infinite where it is out of range.
    package var double: Double {
        Double(text) ?? .infinity
    }
}

extension JSONNode {
    /// The deepest nesting of arrays and objects that is read.
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

    /// What the value is, in the words of a message: `an object`, `a string`.
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
