import ClientRuntime
import Foundation
import WebhookEvents

// The snippet on webhooks of Templates/README.md, line by line, so that it is known to compile. None of this is called.

func handleWebhook(_ headers: HTTPHeaders, _ body: Data, secret: String) throws {
    let verifier = try WebhookVerifier(secrets: [secret])
    let request = try ReceivedWebhook(headers: headers, body: body).verified(by: verifier)
    switch try ExampleWebhook(request) {
    case .emailSent(let email): print(email.to)
    case .emailBounced(let bounce): print(bounce.reason)
    default: break
    }
}
