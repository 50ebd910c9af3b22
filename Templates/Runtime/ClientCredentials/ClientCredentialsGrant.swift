import Foundation

/// A token request and its response (RFC 6749, sections 4.4.2, 5.1 and 5.2).
nonisolated struct ClientCredentialsGrant: Sendable {
    var id: String
    var secret: String
    var scopes: [String]
    /// The token endpoint; `nil` for that of the scheme.
    var tokenURL: ServerURL?
    var parameters: [(name: String, value: String)]
    var authentication: CallCredential.ClientAuthentication

    struct Token: Sendable {
        var text: String
        /// The remaining lifetime; `nil` if the server doesn't specify it.
        var validity: Duration?
    }

    /// Requests a token. The request is idempotent, and is retried according to the policy of the call that needs the token.
    func token(for need: CredentialNeed) async throws(TransportError) -> Token {
        let exchange = CallExchange(
            call: CallContext(operation: "token", attempts: 0),
            request: try request(for: need),
            isIdempotent: true,
            transport: need.transport,
            retry: need.retry,
            clock: need.clock
        )
        let outcome = await exchange.run()
        let raw: RawResponse
        switch outcome.result {
        case .success(let received): raw = RawResponse(received, call: outcome.call)
        case .failure(let error) where error.kind == .cancelled: throw error
        // The kind differs from that of the cause, so that the call that needs the token isn't retried as well.
        case .failure(let error):
            throw TransportError(.noCredential, "no token for \"\(need.scheme.name)\": \(error.message)", underlying: error.underlying)
        }
        guard (200...299).contains(raw.status) else {
            throw TransportError(.noCredential, "the server didn't issue a token for \"\(need.scheme.name)\": \(raw.summary)")
        }
        // The message doesn't quote the body, which may contain a token.
        guard let json = try? JSONValue(jsonData: raw.body), let text = json["access_token"]?.string, !text.isEmpty else {
            throw TransportError(.noCredential, "the token response for \"\(need.scheme.name)\" has no `access_token`")
        }
        if let type = json["token_type"]?.string, type.lowercased() != "bearer" {
            throw TransportError(.noCredential, "the token for \"\(need.scheme.name)\" has the unsupported type \(type)")
        }
        return Token(text: text, validity: Self.validity(json["expires_in"]))
    }

    private func request(for need: CredentialNeed) throws(TransportError) -> HTTPRequest {
        guard let tokenURL = tokenURL ?? need.scheme.tokenURL else {
            throw TransportError(
                .noCredential,
                "there is no token URL for \"\(need.scheme.name)\": pass `tokenURL`, because the description doesn't declare one"
            )
        }
        let url: URL
        do { url = try tokenURL.url(relativeTo: need.serverURL) } catch {
            throw TransportError(.noCredential, "the token URL \"\(tokenURL)\" is not a URL")
        }
        var fields: [(name: String, value: String)] = [("grant_type", "client_credentials")]
        if !scopes.isEmpty { fields.append(("scope", scopes.joined(separator: " "))) }
        var headers: HTTPHeaders = ["Accept": "application/json", "Content-Type": "application/x-www-form-urlencoded"]
        switch authentication {
        case .basic:
            let pair = "\(PercentEncoding.encode(id, keeping: .form)):\(PercentEncoding.encode(secret, keeping: .form))"
            headers["Authorization"] = "Basic \(Data(pair.utf8).base64EncodedString())"
        case .body:
            fields += [("client_id", id), ("client_secret", secret)]
        }
        let body = (fields + parameters)
            .map { "\(PercentEncoding.encode($0.name, keeping: .form))=\(PercentEncoding.encode($0.value, keeping: .form))" }
            .joined(separator: "&")
        var request = HTTPRequest(method: .post, url: url, headers: headers, body: .bytes(Data(body.utf8)), idleTimeout: .seconds(60))
        request.secrets.headers = ["Authorization"]
        request.secrets.isBodySecret = true
        return request
    }

    /// Parses `expires_in`, which some servers send as a string. Negative values and values over a century are ignored.
    private static func validity(_ json: JSONValue?) -> Duration? {
        let seconds = json?.double ?? json?.string.flatMap(Double.init)
        guard let seconds, seconds >= 0, seconds < 3_153_600_000 else { return nil }
        return .seconds(seconds)
    }
}
