public import Foundation

/// A request that the server makes, as the application's own server received it.
///
///     let request = try ReceivedWebhook(headers: headers, body: body).verified(by: verifier)
///
/// The type that lists the API's webhooks reads it.
public nonisolated struct ReceivedWebhook: Sendable {
    public var headers: HTTPHeaders
    /// The bytes of the body, exactly as they were received.
    public var body: Data
    /// The options for reading the payload; `nil` for the defaults.
    public var options: JSONOptions?

    public init(headers: HTTPHeaders, body: Data, options: JSONOptions? = nil) {
        self.headers = headers
        self.body = body
        self.options = options
    }

    /// Returns this request if one of the verifier's secrets signed it.
    ///
    /// - Parameters:
    ///   - verifier: The secrets and the tolerance.
    ///   - now: The current time.
    /// - Throws: The reason not to trust the request.
    public func verified(by verifier: WebhookVerifier, at now: Date = Date()) throws(WebhookVerificationError) -> ReceivedWebhook {
        try verifier.verify(headers: headers, body: body, at: now)
        return self
    }
}

// MARK: - Reading webhooks

nonisolated extension ReceivedWebhook {
    /// The value of a header; a key without text if there is none.
    public func header(_ name: StaticString) -> JSONKey {
        headers["\(name)"].map(JSONKey.init) ?? .none
    }

    /// The value of a member of the payload, if it is a string, a whole number or a boolean; otherwise, a key without text.
    public func member(_ name: StaticString) -> JSONKey {
        let reader = JSONReader(body)
        return (try? reader.discriminator(name)) ?? .none
    }

    /// Returns the payload.
    ///
    /// - Throws: An error with the location of the unexpected text.
    public func payload<Payload: JSONCodable>() throws(JSONError) -> Payload {
        try Payload(jsonData: body, options: options)
    }

    /// Returns the payload if it is of this type, and a known one if it is a union or an enumeration.
    public func attempt<Payload: JSONCodable>(_ type: Payload.Type = Payload.self) -> Payload? {
        JSONReader.isRecognized(type, body, options ?? .standard) ? try? payload() : nil
    }

    /// Returns the payload if it is of this type, and nothing in it would be lost or unrecognized at any depth.
    public func exactly<Payload: JSONCodable>(_ type: Payload.Type = Payload.self) -> Payload? {
        JSONReader.isExactly(type, body, options ?? .standard) ? try? payload() : nil
    }
}
