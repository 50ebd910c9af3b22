/// Whether sending a request twice has the same effect as sending it once, which makes it safe to retry.
public nonisolated enum RequestIdempotency: Hashable, Sendable {
    /// As HTTP defines the method: GET, PUT and DELETE are idempotent, POST and PATCH aren't (RFC 9110, section 9.2.2). A request with a
    /// header parameter `Idempotency-Key` has a key all the same.
    case byMethod
    /// Whatever the method.
    case always
    /// By a key in a header. Unless the caller sets one, each call creates a key and sends it with every attempt.
    case key(header: String)

    /// Adds the key to a request's headers unless there is one.
    ///
    /// - Parameter defaultHeader: The client's header for methods that aren't idempotent.
    /// - Returns: The key, `nil` if the request has none. A caller may set `Idempotency-Key` even if nothing asks for it.
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
