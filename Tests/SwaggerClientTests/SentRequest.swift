import ClientRuntime
import Foundation

/// A request as the stub received it, in plain text.
struct SentRequest {
    var method: String
    var url: String
    var headers: HTTPHeaders
    /// The random boundary of a multipart body is replaced with `BOUNDARY`, and lines end with a line feed.
    var body = ""

    init(_ request: HTTPRequest) {
        method = request.method.rawValue
        url = request.url.absoluteString
        headers = request.headers
        guard case .bytes(let data) = request.body else { return }
        let text = String(decoding: data, as: UTF8.self).replacing("\r\n", with: "\n")
        let boundary = headers["Content-Type"]?.split(separator: "boundary=").dropFirst().first.map(String.init)
        body = boundary.map { text.replacing($0, with: "BOUNDARY") } ?? text
    }

    /// The media type without parameters.
    var contentType: String? { headers["Content-Type"]?.split(separator: ";").first.map(String.init) }
}

extension StubTransport {
    /// A stub that answers any number of requests with 204.
    static func empty() -> StubTransport {
        StubTransport { _ throws(TransportError) in HTTPResponse(status: 204) }
    }

    var sent: [SentRequest] { requests.map(SentRequest.init) }
}
