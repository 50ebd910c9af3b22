/// How far an upload or a download is.
public nonisolated struct TransferProgress: Hashable, Sendable {
    /// The bytes so far.
    public var completed: Int
    /// The bytes to expect; `nil` if nobody has said so, or if they come compressed.
    public var total: Int?

    public init(completed: Int, total: Int?) {
        self.completed = completed
        self.total = total
    }
}
