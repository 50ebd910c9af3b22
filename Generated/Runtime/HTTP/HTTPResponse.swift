public import Foundation

/// A response from a ``Transport``. Its body may still be arriving.
public nonisolated struct HTTPResponse: Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: ByteStream

    public init(status: Int, headers: HTTPHeaders = [:], body: ByteStream) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// Creates a response with a full body.
    public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
        self.init(status: status, headers: headers, body: ByteStream(body))
    }

    /// Returns a JSON response, for tests.
    public static func json(_ text: String, status: Int = 200, headers: HTTPHeaders = [:]) -> HTTPResponse {
        var headers = headers
        headers["Content-Type"] = headers["Content-Type"] ?? "application/json"
        return HTTPResponse(status: status, headers: headers, body: Data(text.utf8))
    }
}
