/// Which properties that may be absent or null distinguish the two as `Nullable<Value>?`; others are a `Value?`, which is nil for both.
package enum NullDistinction: String, Sendable, CaseIterable {
    /// In what requests send, including what is read and written back.
    case sent
    case always, never
}
