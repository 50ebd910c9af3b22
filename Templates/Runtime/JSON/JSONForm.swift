/// A form in JSON other than the usual one of a type: a date as HTTP has it, a number in quotes.
///
/// Models hold the value itself, a `Date` or `Decimal`; only the code that reads and writes it names the form.
public nonisolated protocol JSONForm: JSONCodable {
    associatedtype Represented: Sendable

    init(_ value: Represented)

    var represented: Represented { get }
}

nonisolated extension JSONForm {
    /// `nil` for `nil`.
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

nonisolated extension Nullable: JSONForm where Value: JSONForm {
    public init(_ value: Nullable<Value.Represented>) {
        self.init(value.value.map { Value($0) })
    }

    public var represented: Nullable<Value.Represented> {
        Nullable<Value.Represented>(value?.represented)
    }
}
