import Foundation

/// The encoding of an operation's success, by which a stub encodes values.
public nonisolated struct StubFormat: Sendable {
    /// The encoding of a body.
    public enum Coding: Hashable, Sendable {
        case json
        case text
        case data
        /// Events whose `data` is a value.
        case events
        /// Events that are values as a whole: objects with `event`, `data`, `id` and `retry`.
        case envelopes
        case lines
        case none
    }

    /// The status of the success.
    public let status: Int
    public let coding: Coding
    /// The content type; `nil` for the usual one of the coding.
    public let contentType: String?

    public init(_ coding: Coding, status: Int = 200, contentType: String? = nil) {
        self.status = status
        self.coding = coding
        self.contentType = contentType
    }

    private var usualContentType: String {
        switch coding {
        case .json, .none: "application/json"
        case .text: "text/plain"
        case .data: "application/octet-stream"
        case .events, .envelopes: "text/event-stream"
        case .lines: "application/jsonl"
        }
    }

    /// Returns a response with a body.
    func response(_ body: Data, status: Int?) -> HTTPResponse {
        response(ByteStream(body), status: status)
    }

    /// Returns a response with a body that arrives in chunks.
    func response(_ body: ByteStream, status: Int? = nil) -> HTTPResponse {
        HTTPResponse(status: status ?? self.status, headers: ["Content-Type": contentType ?? usualContentType], body: body)
    }

    /// Returns a response with a JSON text, or with the text of a value that is sent as text.
    func response(json: Data, status: Int?) -> HTTPResponse {
        guard coding == .text, let text = try? String(jsonData: json) else { return response(json, status: status) }
        return response(Data(text.utf8), status: status)
    }
}
