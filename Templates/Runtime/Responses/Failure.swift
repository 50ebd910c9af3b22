public import Foundation

/// Why a call did not give what it promises. `Problem` is what the operation documents for its failures, `Never` if nothing.
public nonisolated enum Failure<Problem: Sendable>: CallFailure {
    /// The server answered with a problem that the description documents: status, decoded body, and the response as it came.
    case documented(Int, Problem, RawResponse)
    /// The server answered with a status that the description documents without a type for its body, such as 304; the response has the
    /// headers and the body, if any.
    case documentedStatus(RawResponse)
    /// The server answered with a status, or an error of a content type, that the description does not know.
    case undocumented(RawResponse)
    /// The response's body is not what the description promises: where and why, and the response as it came.
    case undecodable(JSONError, RawResponse)
    /// The server reported an error by an event of a stream: the response, its body the event's data.
    case errorEvent(RawResponse)
    /// There is no response, or not all of it.
    case transport(TransportError, CallContext)
    /// The task was cancelled.
    case cancelled(CallContext)
    /// Nothing was sent, because of an argument.
    case invalidRequest(UnsendableRequest, CallContext)

    /// The response as it came, `nil` if there was none.
    public var response: RawResponse? {
        switch self {
        case .documented(_, _, let response), .documentedStatus(let response), .undocumented(let response),
            .undecodable(_, let response), .errorEvent(let response):
            response
        case .transport, .cancelled, .invalidRequest: nil
        }
    }

    private var call: CallContext {
        switch self {
        case .documented(_, _, let response), .documentedStatus(let response), .undocumented(let response),
            .undecodable(_, let response), .errorEvent(let response):
            response.call
        case .transport(_, let call), .cancelled(let call), .invalidRequest(_, let call): call
        }
    }

    public var status: Int? { response?.status }
    public var headers: HTTPHeaders { response?.headers ?? [:] }
    public var body: Data? { response?.body }
    public var operation: String { call.operation }
    public var attempts: Int { call.attempts }

    public var isCancelled: Bool {
        switch self {
        case .cancelled: true
        case .documented, .documentedStatus, .undocumented, .undecodable, .errorEvent, .transport, .invalidRequest: false
        }
    }

    /// One line for a log, such as `getSession: 404 Not Found: session not found (not_found)`. Nothing of the request is in it.
    public var description: String {
        guard let obstacle = call.retryObstacle else { return text }
        return "\(text) (not retried: \(obstacle))"
    }

    private var text: String {
        switch self {
        case .undocumented(let response) where response.status < 400 && response.status != 304:
            // What a success brings may be a secret.
            "\(operation): \(response.statusLine)\(response.contentType.map { " with \($0.essence)" } ?? ""), which is not documented"
        case .documented(_, _, let response), .documentedStatus(let response), .undocumented(let response):
            "\(operation): \(response.summary)"
        case .undecodable(_, let response) where response.body.isEmpty:
            "\(operation): \(response.statusLine), but the body is empty"
        case .undecodable(let error, let response):
            "\(operation): \(response.statusLine), but the body is not as described: \(error)"
        case .errorEvent(let response):
            "\(operation): the server sent an error event\(response.problemText.map { ": \($0)" } ?? "")"
        case .transport(let error, let call):
            call.attempts > 1 ? "\(operation): \(error), after \(call.attempts) attempts" : "\(operation): \(error)"
        case .cancelled:
            "\(operation): the call was cancelled"
        case .invalidRequest(let error, _):
            "\(operation): \(error)"
        }
    }
}
