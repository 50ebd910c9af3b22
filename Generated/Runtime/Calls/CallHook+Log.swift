import Foundation

nonisolated extension CallHook {
    /// Logs requests and responses without credentials. Query values are omitted, header values are logged only for headers known to be
    /// harmless, and bodies are logged only if `bodyLimit` is set.
    ///
    ///     getSession #1 → GET http://localhost:8088/api/sessions/s1?limit=…
    ///         Authorization: …
    ///     getSession #1 ← 404 Not Found
    ///
    /// - Parameters:
    ///   - bodyLimit: The number of bytes to log of each body. Streamed bodies aren't logged. Bodies may contain secrets.
    ///   - write: Called with one or more lines for each attempt and each outcome.
    public static func log(bodyLimit: Int = 0, _ write: @escaping @Sendable (String) -> Void) -> CallHook {
        CallHook(
            beforeRequest: { (request, call) async throws(TransportError) -> HTTPRequest in
                let headers = lines(request.headers, secrets: request.secrets.headers)
                let body = request.secrets.isBodySecret ? "" : excerpt(request.body.data, bodyLimit)
                write("\(call.label) → \(request.method) \(redacted(request.url))\(headers)\(body)")
                return request
            },
            afterResponse: { response, call in
                let reason = HTTPStatus.reason(response.status).map { " \($0)" } ?? ""
                write("\(call.label) ← \(response.status)\(reason)\(lines(response.headers))\(excerpt(response.body.data, bodyLimit))")
            },
            onFailure: { error, call in
                write("\(call.label) ✗ \(error)")
            }
        )
    }

    private static let harmlessHeaders: Set<String> = [
        "accept", "accept-encoding", "accept-language", "cache-control", "content-encoding", "content-language", "content-length",
        "content-type", "date", "last-event-id", "retry-after", "retry-after-ms", "server", "transfer-encoding", "user-agent",
        "x-request-id",
    ]

    private static func lines(_ headers: HTTPHeaders, secrets: [String] = []) -> String {
        headers.map { field in
            let isHarmless = harmlessHeaders.contains(field.name.lowercased()) && !secrets.contains { field.isNamed($0) }
            return "\n    \(field.name): \(isHarmless ? field.value : "…")"
        }
        .joined()
    }

    private static func excerpt(_ body: Data?, _ limit: Int) -> String {
        guard limit > 0, let body, !body.isEmpty else { return "" }
        let text = String(decoding: body.prefix(limit), as: UTF8.self)
        return body.count > limit ? "\n    \(text) … (\(body.count) bytes)" : "\n    \(text)"
    }

    /// Returns the URL without its user, password, fragment and query values.
    private static func redacted(_ url: URL) -> String {
        guard var components = URLComponents(url: url, resolvingAgainstBaseURL: true) else { return "…" }
        (components.user, components.password, components.fragment) = (nil, nil, nil)
        let query = components.percentEncodedQuery
        components.percentEncodedQuery = nil
        guard let query else { return components.string ?? "…" }
        let names = query.split(separator: "&").map { pair in
            pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).first.map { "\($0)=…" } ?? "…"
        }
        return "\(components.string ?? "…")?\(names.joined(separator: "&"))"
    }
}

nonisolated extension CallContext {
    fileprivate var label: String { "\(operation) #\(attempts)" }
}

nonisolated extension HTTPRequestBody {
    /// The body, if it is in memory.
    fileprivate var data: Data? {
        guard case .bytes(let data) = self else { return nil }
        return data
    }
}
