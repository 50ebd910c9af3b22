nonisolated extension JSONReader {
    /// Reads the next value, which is stored indirectly; null becomes ``Nullable/null``.
    @inline(never)
    public mutating func read<Value: JSONCodable>(_ value: inout Indirect<Nullable<Value>>?) throws(JSONError) {
        value = Indirect(try Nullable<Value>(from: &self))
    }
}
