import ClientRuntime
import Foundation
import Testing
import WebhookEvents
import WebhookHeaders

/// Webhooks, as a server of the application receives them.
@Suite struct WebhookEventTests {
    private func read(_ body: String) throws -> WebhookEvents.ExampleWebhook {
        try WebhookEvents.ExampleWebhook(ReceivedWebhook(headers: [:], body: Data(body.utf8)))
    }

    @Test("A property of the payload names the webhook") func property() throws {
        #expect(try read(#"{"to": ["ann@example.com"], "type": "email.sent"}"#) == .emailSent(EmailSent(to: ["ann@example.com"])))
        #expect(
            try read(#"{"type": "email.bounced", "reason": "full"}"#)
                == .emailBounced(EmailBouncedPayload(type: "email.bounced", reason: "full"))
        )
        #expect(
            try read(#"{"type": "domain.removed", "domain": "example.com"}"#)
                == .domainChanged(DomainChangedPayload(type: .domainRemoved, domain: "example.com"))
        )
    }

    @Test("Webhooks with the same payload are different cases") func samePayload() throws {
        let event = ContactEvent(type: "contact.created", email: "ann@example.com")
        #expect(try read(#"{"type": "contact.created", "email": "ann@example.com"}"#) == .contactCreated(event))
        guard case .contactWasDeleted = try read(#"{"type": "contact.deleted", "email": "ann@example.com"}"#) else {
            Issue.record("expected the other case")
            return
        }
    }

    @Test("A callback is a case, too") func callback() throws {
        guard case .ready(let payload) = try read(#"{"type": "subscription.ready", "since": "2026-01-01T00:00:00Z"}"#) else {
            Issue.record("expected the callback")
            return
        }
        #expect(payload.since == Date(timeIntervalSince1970: 1_767_225_600))
    }

    @Test("A webhook without a name is recognized by its payload") func payload() throws {
        #expect(try read(#"{"sent": 3, "bounced": 1}"#) == .report(Report(sent: 3, bounced: 1)))
    }

    @Test("An unknown webhook is preserved") func unknown() throws {
        #expect(try read(#"{"type": "email.opened", "id": 1}"#) == .unrecognized(["type": "email.opened", "id": 1]))
        #expect(try read("[1, 2]") == .unrecognized([1, 2]))
    }

    @Test("A known webhook with another payload, and text that isn't JSON, are errors") func errors() throws {
        #expect(throws: JSONError.self) { try read(#"{"type": "email.sent", "to": "ann@example.com"}"#) }
        #expect(throws: JSONError.self) { try read("type=email.sent") }
    }

    @Test("A header names the webhook") func header() throws {
        func read(_ event: String) throws -> WebhookHeaders.ExampleWebhook {
            let body = Data(#"{"repository": "tenon"}"#.utf8)
            return try WebhookHeaders.ExampleWebhook(ReceivedWebhook(headers: ["x-forge-event": event], body: body))
        }
        #expect(try read("push") == .push(Delivery(repository: "tenon")))
        #expect(try read("release") == .release(Delivery(repository: "tenon")))
        #expect(try read("fork") == .unrecognized(["repository": "tenon"]))
    }

    @Test("A request is verified before it is read") func verified() throws {
        let verifier = try WebhookVerifier(secrets: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"])
        let body = Data(#"{"sent": 3, "bounced": 1}"#.utf8)
        let headers = verifier.headers(id: "msg_1", signing: body)
        let request = try ReceivedWebhook(headers: headers, body: body).verified(by: verifier)
        #expect(try WebhookEvents.ExampleWebhook(request) == .report(Report(sent: 3, bounced: 1)))
        #expect(throws: WebhookVerificationError.noMatchingSignature) {
            try ReceivedWebhook(headers: headers, body: body + Data(" ".utf8)).verified(by: verifier)
        }
    }
}
