public import Foundation

/// An error of a call. `Problem` is the type of the operation's documented errors, or `Never` if there are none.
// Indirect, so that it's a single word: every method of an operation passes it on.
public nonisolated indirect enum Failure<Problem: Sendable>: CallFailure {
    /// The server answered with an error status whose body the description documents; the decoded body and the response.
    case documented(Problem, response: RawResponse)
    /// The server responded with a status that the description documents without a typed body, such as 304.
    case documentedStatus(RawResponse)
    /// The server responded with a status or a content type that the description doesn't document.
    case undocumented(RawResponse)
    /// The response's body doesn't match the description.
    case undecodable(JSONError, response: RawResponse)
    /// The server reported an error in a stream of events. The body of the response is the event's data.
    case errorEvent(RawResponse)
    /// The response is missing or incomplete.
    case transport(TransportError, call: CallContext)
    /// The task was cancelled.
    case cancelled(CallContext)
    /// An argument makes the request invalid. Nothing was sent.
    case invalidRequest(InvalidRequest, call: CallContext)

    /// The response, verbatim; `nil` if there was none.
    public var response: RawResponse? {
        switch self {
        case .documented(_, let response), .documentedStatus(let response), .undocumented(let response),
            .undecodable(_, let response), .errorEvent(let response):
            response
        case .transport, .cancelled, .invalidRequest: nil
        }
    }

    private var call: CallContext {
        switch self {
        case .documented(_, let response), .documentedStatus(let response), .undocumented(let response),
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

    /// A description in one line, such as `getSession: 404 Not Found: session not found (not_found)`. It doesn't contain any part of the
    /// request.
    public var description: String {
        guard let obstacle = call.retryObstacle else { return text }
        return "\(text) (not retried: \(obstacle))"
    }

    private var text: String {
        switch self {
        case .undocumented(let response) where response.status < 400 && response.status != 304:
            // The body of a successful response may contain secrets.
            "\(operation): \(response.statusLine)\(response.contentType.map { " with \($0.essence)" } ?? ""), which isn't documented"
        case .documented(_, let response), .documentedStatus(let response), .undocumented(let response):
            "\(operation): \(response.summary)"
        case .undecodable(_, let response) where response.body.isEmpty:
            "\(operation): \(response.statusLine), but the body is empty"
        case .undecodable(let error, let response):
            "\(operation): \(response.statusLine), but the body doesn't match the description: \(error)"
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
