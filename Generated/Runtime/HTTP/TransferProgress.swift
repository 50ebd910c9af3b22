/// The progress of an upload or a download.
public nonisolated struct TransferProgress: Hashable, Sendable {
    /// The number of bytes transferred so far.
    public var completed: Int
    /// The total number of bytes; `nil` if it's unknown or the body is compressed.
    public var total: Int?

    public init(completed: Int, total: Int?) {
        self.completed = completed
        self.total = total
    }
}
