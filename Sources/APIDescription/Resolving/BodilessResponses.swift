internal import Reporting

/// Removes the content of responses that never have a body in HTTP, even if the description declares some (RFC 9110,
/// sections 9.3.2 and 15).
enum BodilessResponses {
    static func resolve(
        _ response: inout Response,
        to method: HTTPMethod,
        at pointer: NodePointer,
        leftOut: inout [Remark],
        diagnostics: inout Diagnostics
    ) {
        guard let content = response.content.first, let message = reason(response.status, method) else { return }
        // Errors are usually described once for all methods.
        if response.status.isSuccess || method != .head {
            diagnostics.warning(message, at: content.location)
            let place = Remark(pointer: pointer.child("responses").child(response.status.key).child("content"), why: message.text)
            if !leftOut.contains(place) { leftOut.append(place) }
        }
        response.content = []
    }

    /// `nil` if the response may have a body.
    private static func reason(_ status: ResponseStatus, _ method: HTTPMethod) -> Diagnostic.Message? {
        switch status {
        case .code(let code) where code == 204 || code == 205 || code == 304: .unexpectedContent(ofStatus: code)
        case _ where method == .head: .unexpectedContentOfHead
        case .code, .range, .default: nil
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func unexpectedContent(ofStatus status: Int) -> Self {
        "a response with the status \(status) has no body (RFC 9110): remove its `content` or change the status; the content is ignored"
    }

    fileprivate static let unexpectedContentOfHead: Self = """
        a response to HEAD has no body (RFC 9110): remove its `content`, which is ignored
        """
}
