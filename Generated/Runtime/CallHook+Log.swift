import Foundation

nonisolated extension CallHook {
    /// Writes what is sent and received, without anything that may be a credential or private: no bodies, no values of the query, and values
    /// of headers only where their names are known to be harmless.
    ///
    ///     getSession #1 → GET http://localhost:8088/api/sessions/s1?limit=…
    ///         Authorization: …
    ///     getSession #1 ← 404 Not Found
    ///
    /// - Parameter write: Called once for each attempt and each outcome, with one or more lines.
    public static func log(_ write: @escaping @Sendable (String) -> Void) -> CallHook {
        CallHook(
            willSend: { (request, call) async throws(TransportError) -> HTTPRequest in
                let headers = lines(request.headers, secrets: request.secrets.headers)
                write("\(call.label) → \(request.method) \(redacted(request.url))\(headers)")
                return request
            },
            didReceive: { response, call in
                let reason = HTTPStatus.reason(response.status).map { " \($0)" } ?? ""
                write("\(call.label) ← \(response.status)\(reason)\(lines(response.headers))")
            },
            didFail: { error, call in
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

    /// The URL without user, password and the values of its query.
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
