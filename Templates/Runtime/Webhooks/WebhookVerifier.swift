public import Foundation

/// Verifies that webhooks come from the owner of a secret, and that they aren't old ones that somebody sends again (Standard Webhooks 1.0,
/// "Verifying webhook authenticity", symmetric signatures).
///
///     let verifier = try WebhookVerifier(secrets: ["whsec_…"])
///
/// A request that is delivered again has the same `webhook-id`, so that a server can recognize what it has handled already.
public nonisolated struct WebhookVerifier: Sendable {
    private let secrets: [WebhookSigningKey]
    /// How much the time of a request may differ from the current time, in both directions.
    public var tolerance: Duration
    /// The beginning of the names of the three headers, as in `webhook-id`. Some senders use `svix`.
    public var headerPrefix: String

    /// - Parameters:
    ///   - secrets: The secrets, any of which may have signed a request: while a secret is replaced, the old and the new one.
    ///   - tolerance: How much the time of a request may differ from the current time.
    ///   - headerPrefix: The beginning of the names of the headers.
    /// - Throws: ``WebhookVerificationError/invalidSecret`` if a secret isn't Base64 text.
    public init(
        secrets: [String],
        tolerance: Duration = .seconds(300),
        headerPrefix: String = "webhook"
    ) throws(WebhookVerificationError) {
        var read: [WebhookSigningKey] = []
        for text in secrets {
            guard let secret = WebhookSigningKey(text) else { throw .invalidSecret }
            read.append(secret)
        }
        self.secrets = read
        self.tolerance = tolerance
        self.headerPrefix = headerPrefix
    }

    /// Verifies a request.
    ///
    /// - Parameters:
    ///   - headers: The headers.
    ///   - body: The bytes of the body, exactly as they were received.
    ///   - now: The current time.
    /// - Throws: The reason not to trust the request.
    public func verify(headers: HTTPHeaders, body: Data, at now: Date = Date()) throws(WebhookVerificationError) {
        let id = try value(of: "id", in: headers)
        let timestamp = try value(of: "timestamp", in: headers)
        let signatures = try value(of: "signature", in: headers)
        guard let seconds = Int64(timestamp) else { throw .invalidTimestamp(timestamp) }
        let sent = Date(timeIntervalSince1970: Double(seconds))
        guard abs(now.timeIntervalSince(sent)) <= tolerance / .seconds(1) else { throw .outsideTolerance(sent) }
        let own = secrets.map { $0.signature(id: id, timestamp: timestamp, body: body) }
        // Every signature is compared with that of every secret, so that the time depends on their numbers alone.
        var isAccepted = false
        for signature in Self.signatures(in: signatures) {
            for expected in own where expected.isEqualInConstantTime(to: signature) { isAccepted = true }
        }
        guard isAccepted else { throw .noMatchingSignature }
    }

    /// Returns the headers of a signed request, for tests of the server that receives it.
    ///
    /// - Parameters:
    ///   - id: The identifier of the webhook, without a period.
    ///   - now: The time of the request.
    ///   - body: The bytes of the body.
    public func headers(id: String, at now: Date = Date(), signing body: Data) -> HTTPHeaders {
        let timestamp = String(Int64(exactly: now.timeIntervalSince1970.rounded(.down)) ?? 0)
        let signatures = secrets.map { "v1," + $0.signature(id: id, timestamp: timestamp, body: body).base64EncodedString() }
        return [
            "\(headerPrefix)-id": id,
            "\(headerPrefix)-timestamp": timestamp,
            "\(headerPrefix)-signature": signatures.joined(separator: " "),
        ]
    }

    /// Returns the signatures with a shared secret among those of a header, such as `v1,K5oZ… v1a,hnO3…`.
    private static func signatures(in header: String) -> [Data] {
        header.split(separator: " ").compactMap { entry in
            let parts = entry.split(separator: ",")
            guard parts.count == 2, parts[0] == "v1" else { return nil }
            return Data(base64Encoded: String(parts[1]))
        }
    }

    private func value(of part: String, in headers: HTTPHeaders) throws(WebhookVerificationError) -> String {
        let name = "\(headerPrefix)-\(part)"
        guard let value = headers[name], !value.isEmpty else { throw .missingHeader(name) }
        return value
    }
}
