public import Foundation

/// A response as it comes from a ``Transport``: status and headers have arrived, the body is still on its way.
public nonisolated struct HTTPResponse: Sendable {
    public var status: Int
    public var headers: HTTPHeaders
    public var body: ByteStream

    public init(status: Int, headers: HTTPHeaders = [:], body: ByteStream) {
        self.status = status
        self.headers = headers
        self.body = body
    }

    /// A response whose body is there as a whole.
    public init(status: Int, headers: HTTPHeaders = [:], body: Data = Data()) {
        self.init(status: status, headers: headers, body: ByteStream(body))
    }

    /// A response with a JSON text, for tests.
    public static func json(_ text: String, status: Int = 200, headers: HTTPHeaders = [:]) -> HTTPResponse {
        var headers = headers
        headers["Content-Type"] = headers["Content-Type"] ?? "application/json"
        return HTTPResponse(status: status, headers: headers, body: Data(text.utf8))
    }
}
