/// A JSON representation of a type other than its usual one, such as an HTTP date, or a number in a string.
///
/// Models store the represented value, such as a `Date` or a `Decimal`. Only the code that reads and writes JSON uses the form.
public nonisolated protocol JSONForm: JSONCodable {
    associatedtype Represented: Sendable

    init(_ value: Represented)

    var represented: Represented { get }
}

nonisolated extension JSONForm {
    /// Creates the form of a value; `nil` for `nil`.
    public init?(_ value: Represented?) {
        guard let value else { return nil }
        self.init(value)
    }
}

nonisolated extension Array: JSONForm where Element: JSONForm {
    public init(_ value: [Element.Represented]) {
        self = value.map { Element($0) }
    }

    public var represented: [Element.Represented] {
        map(\.represented)
    }
}

nonisolated extension Dictionary: JSONForm where Key == String, Value: JSONForm {
    public init(_ value: [String: Value.Represented]) {
        self = value.mapValues { Value($0) }
    }

    public var represented: [String: Value.Represented] {
        mapValues(\.represented)
    }
}

nonisolated extension Optional: JSONForm where Wrapped: JSONForm {
    public init(_ value: Wrapped.Represented?) {
        self = value.map { Wrapped($0) }
    }

    public var represented: Wrapped.Represented? {
        map(\.represented)
    }
}
