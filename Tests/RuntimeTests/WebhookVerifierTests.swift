import ClientRuntime
import Foundation
import Testing

/// Signatures of webhooks by Standard Webhooks 1.0.
@Suite struct WebhookVerifierTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"
    private static let otherSecret = Data("another secret of 24 bytes".utf8).base64EncodedString()
    private static let body = Data(#"{"test": 2432232314}"#.utf8)
    private static let time = Date(timeIntervalSince1970: 1_614_265_330)
    /// The published signature for this secret, identifier, time and body.
    private static let signature = "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE="

    private func headers(
        id: String? = "msg_p5jXN8AQM9LWM0D4loKWxJek",
        timestamp: String? = "1614265330",
        signature: String? = Self.signature,
        prefix: String = "webhook"
    ) -> HTTPHeaders {
        var headers = HTTPHeaders()
        headers["\(prefix)-id"] = id
        headers["\(prefix)-timestamp"] = timestamp
        headers["\(prefix)-signature"] = signature
        return headers
    }

    private func verify(
        _ headers: HTTPHeaders,
        body: Data = Self.body,
        secrets: [String] = [Self.secret],
        at time: Date = Self.time,
        prefix: String = "webhook"
    ) throws(WebhookVerificationError) {
        try WebhookVerifier(secrets: secrets, headerPrefix: prefix).verify(headers: headers, body: body, at: time)
    }

    @Test("The published example is accepted") func publishedExample() throws {
        try verify(headers())
        try verify(headers(), secrets: [String(Self.secret.dropFirst("whsec_".count))])
    }

    @Test("Any of several signatures by any of several secrets is accepted") func rotation() throws {
        try verify(headers(signature: "v1,Ceo5qEr07ixe2NLpvHk3FH9bwy/WavXrAFQ/9tdO6mc= v2,AAAA \(Self.signature)"))
        try verify(headers(), secrets: [Self.otherSecret, Self.secret])
    }

    @Test("Another body, time, identifier or secret is refused") func forgeries() {
        #expect(throws: WebhookVerificationError.noMatchingSignature) { try verify(headers(), body: Data("{}".utf8)) }
        #expect(throws: WebhookVerificationError.noMatchingSignature) { try verify(headers(timestamp: "1614265331")) }
        #expect(throws: WebhookVerificationError.noMatchingSignature) { try verify(headers(id: "msg_1")) }
        #expect(throws: WebhookVerificationError.noMatchingSignature) { try verify(headers(), secrets: [Self.otherSecret]) }
        #expect(throws: WebhookVerificationError.noMatchingSignature) { try verify(headers(), secrets: []) }
    }

    @Test(
        "Signatures of other versions and malformed ones don't count",
        arguments: [
            "v2,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=", "v1", ",", "v1,", "v1,%%%",
        ]
    )
    func otherSignatures(_ text: String) {
        #expect(throws: WebhookVerificationError.noMatchingSignature) { try verify(headers(signature: text)) }
    }

    @Test("A request is refused five minutes before and after its time") func tolerance() throws {
        try verify(headers(), at: Self.time + 300)
        try verify(headers(), at: Self.time - 300)
        #expect(throws: WebhookVerificationError.outsideTolerance(Self.time)) { try verify(headers(), at: Self.time + 301) }
        #expect(throws: WebhookVerificationError.outsideTolerance(Self.time)) { try verify(headers(), at: Self.time - 301) }
        var patient = try WebhookVerifier(secrets: [Self.secret], tolerance: .seconds(3600))
        try patient.verify(headers: headers(), body: Self.body, at: Self.time + 3000)
        patient.tolerance = .zero
        try patient.verify(headers: headers(), body: Self.body, at: Self.time)
    }

    @Test("A missing header, or a time that isn't a number, is refused") func malformed() {
        #expect(throws: WebhookVerificationError.missingHeader("webhook-id")) { try verify(headers(id: nil)) }
        #expect(throws: WebhookVerificationError.missingHeader("webhook-timestamp")) { try verify(headers(timestamp: nil)) }
        #expect(throws: WebhookVerificationError.missingHeader("webhook-signature")) { try verify(headers(signature: "")) }
        for text in ["yesterday", "1614265330.5", "99999999999999999999"] {
            #expect(throws: WebhookVerificationError.invalidTimestamp(text)) { try verify(headers(timestamp: text)) }
        }
        #expect(throws: WebhookVerificationError.self) { try verify(headers(timestamp: "9223372036854775807")) }
    }

    @Test("Secrets are Base64 text", arguments: ["", "whsec_", "whsec_%", "not a secret"]) func secrets(_ text: String) {
        #expect(throws: WebhookVerificationError.invalidSecret) { try WebhookVerifier(secrets: [text]) }
    }

    @Test("The names of the headers can have another prefix") func prefix() throws {
        try verify(headers(prefix: "svix"), prefix: "svix")
        #expect(throws: WebhookVerificationError.missingHeader("webhook-id")) { try verify(headers(prefix: "svix")) }
    }

    @Test("A verifier signs what it accepts", arguments: [0, 1, 55, 56, 64, 1000]) func signing(_ count: Int) throws {
        let verifier = try WebhookVerifier(secrets: [Self.secret, Self.otherSecret])
        let body = Data(repeating: 0x61, count: count)
        let headers = verifier.headers(id: "msg_1", at: Self.time, signing: body)
        try verifier.verify(headers: headers, body: body, at: Self.time)
        try verify(headers, body: body, secrets: [Self.otherSecret])
    }

    @Test("Keys longer than a block are hashed") func longKey() throws {
        let verifier = try WebhookVerifier(secrets: [Data(repeating: 0xaa, count: 131).base64EncodedString()])
        let headers = verifier.headers(id: "msg_1", at: Self.time, signing: Self.body)
        #expect(headers["webhook-signature"] == "v1,NdG7zVovhfodBVAMrlhL2XiteqOSuIZLx6t7+L59SgY=")
    }
}
