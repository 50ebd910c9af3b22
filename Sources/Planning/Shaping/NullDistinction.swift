/// The properties that distinguish null from absence as `Nullable<Value>?`. Others are a `Value?`, which is `nil` for both.
package enum NullDistinction: String, Sendable, CaseIterable {
    /// In what requests send, including what is read and written back.
    case sent
    case always, never
}
