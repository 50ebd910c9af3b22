package import APIDescription

/// An enum for an operation's results with several types.
package struct Outcome: Sendable {
    package struct Case: Sendable {
        package var name: SwiftName
        /// The associated value; `nil` if there is no body.
        package var payload: SuccessType?
        package var documentation: Documentation
    }

    package var name: QualifiedName
    package var documentation: Documentation
    /// The cases in description order.
    package var cases: [Case]
}

extension ResponseStatus {
    /// The name of an enum case: `notFound`.
    package var caseName: String {
        switch self {
        case .code(let code): Self.reasons[code] ?? "status\(code)"
        case .range(2): "success"
        case .range(3): "redirection"
        case .range(4): "clientError"
        case .range(5): "serverError"
        case .range: "status\(key)"
        case .default: "otherStatus"
        }
    }

    /// The reason phrases of the IANA registry of HTTP status codes.
    private static let reasons: [Int: String] = [
        200: "ok", 201: "created", 202: "accepted", 203: "nonAuthoritative", 204: "noContent", 205: "resetContent",
        206: "partialContent", 207: "multiStatus", 208: "alreadyReported", 226: "imUsed", 300: "multipleChoices", 301: "movedPermanently",
        302: "found",
        303: "seeOther", 304: "notModified", 307: "temporaryRedirect", 308: "permanentRedirect", 400: "badRequest", 401: "unauthorized",
        402: "paymentRequired", 403: "forbidden", 404: "notFound", 405: "methodNotAllowed", 406: "notAcceptable",
        407: "proxyAuthenticationRequired", 408: "requestTimeout", 409: "conflict", 410: "gone", 411: "lengthRequired",
        412: "preconditionFailed", 413: "contentTooLarge", 414: "uriTooLong", 415: "unsupportedMediaType", 416: "rangeNotSatisfiable",
        417: "expectationFailed", 418: "teapot", 421: "misdirectedRequest", 422: "unprocessableContent", 423: "locked",
        424: "failedDependency", 425: "tooEarly", 426: "upgradeRequired", 428: "preconditionRequired", 429: "tooManyRequests",
        431: "requestHeaderFieldsTooLarge", 451: "unavailableForLegalReasons", 500: "internalServerError", 501: "notImplemented",
        502: "badGateway", 503: "serviceUnavailable", 504: "gatewayTimeout", 505: "httpVersionNotSupported",
        507: "insufficientStorage", 508: "loopDetected", 511: "networkAuthenticationRequired",
    ]
}
