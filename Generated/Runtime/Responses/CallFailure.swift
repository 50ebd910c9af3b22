public import Foundation

/// What all failures of calls have in common, whatever problem the operation documents.
///
///     do { … } catch let failure as any CallFailure { log(failure.description) }
public nonisolated protocol CallFailure: Error, CustomStringConvertible {
    /// The response's status, `nil` if there was no response.
    var status: Int? { get }
    /// The response's headers, empty if there was no response.
    var headers: HTTPHeaders { get }
    /// The response's body as it came, `nil` if there was no response.
    var body: Data? { get }
    /// The operation's name in the description.
    var operation: String { get }
    /// How often the request was sent; 0 if it never was.
    var attempts: Int { get }
    /// Whether the task was cancelled.
    var isCancelled: Bool { get }
}
