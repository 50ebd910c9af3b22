/// Where a property that may be absent or null tells the two apart, as `Nullable<Value>?`; elsewhere it is a `Value?`, which is nil for both.
package enum NullDistinction: String, Sendable, CaseIterable {
    /// In what requests send, including what is read and written back.
    case sent
    case always, never
}
