package enum SchemaType: String, Hashable, Sendable, CaseIterable {
    case null, boolean, integer, number, string, array, object
}

/// A set of types. Each type is a bit, so sets need neither allocation nor hashing.
package struct SchemaTypeSet: SetAlgebra, Sequence, Hashable, Sendable {
    @usableFromInline
    var bits: UInt8 = 0

    package init() {}

    // The standard library's isn't specialized for other modules.
    @inlinable
    package init(arrayLiteral elements: SchemaType...) {
        self.init()
        for type in elements { bits |= type.bit }
    }

    /// The number of types.
    package var count: Int { bits.nonzeroBitCount }

    /// The first type in the order of ``SchemaType/allCases``; `nil` if there is none.
    package var first: SchemaType? { first { _ in true } }

    package func contains(_ type: SchemaType) -> Bool { bits & type.bit != 0 }

    /// Returns an iterator over the types in the order of ``SchemaType/allCases``.
    package func makeIterator() -> some IteratorProtocol<SchemaType> { SchemaType.allCases.lazy.filter(contains).makeIterator() }

    @discardableResult
    package mutating func insert(_ type: SchemaType) -> (inserted: Bool, memberAfterInsert: SchemaType) {
        defer { bits |= type.bit }
        return (!contains(type), type)
    }

    @discardableResult
    package mutating func remove(_ type: SchemaType) -> SchemaType? {
        defer { bits &= ~type.bit }
        return contains(type) ? type : nil
    }

    @discardableResult
    package mutating func update(with type: SchemaType) -> SchemaType? {
        defer { bits |= type.bit }
        return contains(type) ? type : nil
    }

    package func union(_ other: Self) -> Self { combined(with: other, |) }
    package func intersection(_ other: Self) -> Self { combined(with: other, &) }
    package func symmetricDifference(_ other: Self) -> Self { combined(with: other, ^) }
    package mutating func formUnion(_ other: Self) { self = union(other) }
    package mutating func formIntersection(_ other: Self) { self = intersection(other) }
    package mutating func formSymmetricDifference(_ other: Self) { self = symmetricDifference(other) }

    private func combined(with other: Self, _ combine: (UInt8, UInt8) -> UInt8) -> Self {
        var result = self
        result.bits = combine(bits, other.bits)
        return result
    }
}

extension SchemaType {
    @usableFromInline
    var bit: UInt8 {
        switch self {
        case .null: 1
        case .boolean: 2
        case .integer: 4
        case .number: 8
        case .string: 16
        case .array: 32
        case .object: 64
        }
    }
}
