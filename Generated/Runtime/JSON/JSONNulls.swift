/// Which properties of a received value were null rather than absent.
///
/// Such a property is `nil` in both cases. The model remembers which it was, so that encoding it gives the JSON that was received. The
/// memory isn't part of the model's value: all are equal.
public nonisolated struct JSONNulls: Hashable, Sendable, CustomStringConvertible {
    private var bits: UInt64 = 0

    public init() {}

    /// Remembers that a property was null.
    ///
    /// - Parameter index: From 0 through 63.
    public mutating func insert(_ index: Int) {
        bits |= 1 &<< UInt64(truncatingIfNeeded: index)
    }

    /// Whether a property was null.
    ///
    /// - Parameter index: From 0 through 63.
    public func contains(_ index: Int) -> Bool {
        bits & (1 &<< UInt64(truncatingIfNeeded: index)) != 0
    }

    public static func == (_: JSONNulls, _: JSONNulls) -> Bool { true }

    public func hash(into _: inout Hasher) {}
}

/// The indices of the properties that were null, such as `[0, 3]`.
nonisolated extension JSONNulls {
    public var description: String { "\((0..<64).filter(contains))" }
}

nonisolated extension JSONReader {
    /// Reads the next value; null becomes `nil`, and its index is inserted into `nulls`.
    @inline(never)
    public mutating func read<Value: JSONCodable>(_ value: inout Value?, nullAt index: Int, in nulls: inout JSONNulls) throws(JSONError) {
        if next() == UInt8(ascii: "n") { nulls.insert(index) }
        try read(&value)
    }
}

nonisolated extension JSONWriter {
    /// Writes a member; for `nil`, null if `nulls` contains the index, otherwise nothing.
    @inline(never)
    public mutating func member<Value: JSONCodable>(_ key: StaticString, _ value: Value?, nullAt index: Int, in nulls: JSONNulls) {
        if value != nil || nulls.contains(index) { nullableMember(key, value) }
    }

    /// Writes a read-only member like ``member(_:_:nullAt:in:)``, unless the text is that of a request.
    @inline(never)
    public mutating func readOnlyMember<Value: JSONCodable>(_ key: StaticString, _ value: Value?, nullAt index: Int, in nulls: JSONNulls) {
        if !isRequest { member(key, value, nullAt: index, in: nulls) }
    }
}
