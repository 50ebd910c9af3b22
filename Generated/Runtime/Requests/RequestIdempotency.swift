/// Whether sending a request twice has the same effect as sending it once, which makes it safe to retry.
public nonisolated enum RequestIdempotency: Equatable, Sendable {
    /// According to HTTP: GET, PUT and DELETE are idempotent, POST and PATCH aren't (RFC 9110, section 9.2.2). A request with a header
    /// parameter `Idempotency-Key` is idempotent by its key.
    case byMethod
    /// Idempotent, whatever the method.
    case always
    /// Idempotent by a key in a header. Unless the caller sets one, each call creates a key and sends it with every attempt.
    case key(header: String)

    /// Adds the key to a request's headers, unless there is one.
    ///
    /// - Parameter defaultHeader: The client's header for non-idempotent methods.
    /// - Returns: The key; `nil` if the request has none. A caller can set `Idempotency-Key` even if it isn't required.
    func addKey(_ key: String, to headers: inout HTTPHeaders, _ method: HTTPMethod, header defaultHeader: String?) -> String? {
        let header: String? =
            switch self {
            case .key(let header): header
            case .byMethod: method.isIdempotent ? nil : defaultHeader
            case .always: nil
            }
        if let header, headers[header] == nil { headers[header] = key }
        return headers[header ?? "Idempotency-Key"]
    }
}
