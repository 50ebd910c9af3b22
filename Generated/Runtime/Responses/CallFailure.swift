public import Foundation

/// A failure of a call. Every ``Failure`` conforms to this protocol, whatever the type of its documented errors.
///
///     do { … } catch let failure as any CallFailure { log(failure.description) }
public nonisolated protocol CallFailure: Error, CustomStringConvertible {
    /// The response's status; `nil` if there was no response.
    var status: Int? { get }
    /// The response's headers; empty if there was no response.
    var headers: HTTPHeaders { get }
    /// The response's body, verbatim; `nil` if there was no response.
    var body: Data? { get }
    /// The operation's name in the description.
    var operation: String { get }
    /// The number of attempts; 0 if the request was never sent.
    var attempts: Int { get }
    /// Whether the task was cancelled.
    var isCancelled: Bool { get }
}
