/// A value that may be null, as distinct from absent.
///
/// A property that may be either is a `Nullable<Value>?`: `nil` omits it, `.null` writes null, and a literal sets a value. Initializers
/// take plain values as well.
public nonisolated enum Nullable<Value> {
    case value(Value)
    case null

    /// Creates a value; null for `nil`.
    public init(_ value: Value?) {
        self = value.map { .value($0) } ?? .null
    }

    /// The value; `nil` for null.
    public var value: Value? {
        if case .value(let value) = self { value } else { nil }
    }

    /// Returns the transformed value; null for null.
    public func map<Result>(_ transform: (Value) -> Result) -> Nullable<Result> {
        switch self {
        case .value(let value): .value(transform(value))
        case .null: .null
        }
    }
}

nonisolated extension Nullable: Sendable where Value: Sendable {}
nonisolated extension Nullable: Equatable where Value: Equatable {}
nonisolated extension Nullable: Hashable where Value: Hashable {}

nonisolated extension Nullable: JSONCodable where Value: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        var value: Value?
        try json.read(&value)
        self.init(value)
    }

    public func write(to json: inout JSONWriter) {
        switch self {
        case .value(let value): value.write(to: &json)
        case .null: json.writeNull()
        }
    }
}

nonisolated extension JSONReader {
    /// Reads the next value; null becomes ``Nullable/null``.
    @inline(never)
    public mutating func read<Value: JSONCodable>(_ value: inout Nullable<Value>?) throws(JSONError) {
        value = try Nullable<Value>(from: &self)
    }
}

// MARK: - Description

/// The description of the value, or `null`.
nonisolated extension Nullable: CustomStringConvertible, CustomDebugStringConvertible {
    public var description: String { value.map { String(describing: $0) } ?? "null" }

    public var debugDescription: String { value.map { String(reflecting: $0) } ?? "null" }
}

// MARK: - Literals

nonisolated extension Nullable: ExpressibleByBooleanLiteral where Value: ExpressibleByBooleanLiteral {
    public init(booleanLiteral value: Value.BooleanLiteralType) {
        self = .value(Value(booleanLiteral: value))
    }
}

nonisolated extension Nullable: ExpressibleByIntegerLiteral where Value: ExpressibleByIntegerLiteral {
    public init(integerLiteral value: Value.IntegerLiteralType) {
        self = .value(Value(integerLiteral: value))
    }
}

nonisolated extension Nullable: ExpressibleByFloatLiteral where Value: ExpressibleByFloatLiteral {
    public init(floatLiteral value: Value.FloatLiteralType) {
        self = .value(Value(floatLiteral: value))
    }
}

nonisolated extension Nullable: ExpressibleByUnicodeScalarLiteral where Value: ExpressibleByUnicodeScalarLiteral {
    public init(unicodeScalarLiteral value: Value.UnicodeScalarLiteralType) {
        self = .value(Value(unicodeScalarLiteral: value))
    }
}

nonisolated extension Nullable: ExpressibleByExtendedGraphemeClusterLiteral where Value: ExpressibleByExtendedGraphemeClusterLiteral {
    public init(extendedGraphemeClusterLiteral value: Value.ExtendedGraphemeClusterLiteralType) {
        self = .value(Value(extendedGraphemeClusterLiteral: value))
    }
}

nonisolated extension Nullable: ExpressibleByStringLiteral where Value: ExpressibleByStringLiteral {
    public init(stringLiteral value: Value.StringLiteralType) {
        self = .value(Value(stringLiteral: value))
    }
}

nonisolated extension Nullable: ExpressibleByStringInterpolation where Value: ExpressibleByStringInterpolation {
    public init(stringInterpolation value: Value.StringInterpolation) {
        self = .value(Value(stringInterpolation: value))
    }
}

nonisolated extension Nullable: ExpressibleByArrayLiteral where Value: RangeReplaceableCollection {
    public init(arrayLiteral elements: Value.Element...) {
        self = .value(Value(elements))
    }
}
