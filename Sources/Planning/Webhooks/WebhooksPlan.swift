import APIDescription

/// The type that lists the webhooks and callbacks of an API.
package struct WebhooksPlan: Sendable {
    package struct Case: Sendable {
        package var name: SwiftName
        package var type: TypeReference
        package var documentation: Documentation
        /// The values of the selector that identify it; empty if it's recognized by its payload.
        package var values: [String]
    }

    package var name: String
    package var fileName: String
    package var selector: WebhookSelector?
    /// In description order.
    package var cases: [Case]
    /// The cases that are recognized by their payload, in the order in which they are tried.
    package var attempts: [Int]
}

extension WebhooksPlan {
    /// - Returns: `nil` if there are no webhooks.
    init?(_ shaped: ShapedAPI, _ names: Names) {
        guard let webhooks = shaped.webhooks, let own = names.webhooks, let file = names.files.webhooks else { return nil }
        let incoming = shaped.api.incoming
        name = own.type
        fileName = file
        selector = webhooks.selector
        cases = zip(webhooks.webhooks, own.cases).map { webhook, name in
            Case(
                name: name,
                type: names.types.reference(shaped.types.type(of: webhook.payload)),
                documentation: Documentation(of: webhook.incoming.map { incoming[$0] }),
                values: webhook.values
            )
        }
        attempts = webhooks.attempts
    }
}

extension Documentation {
    /// The summary and the description of a webhook; of several, their names.
    fileprivate init(of webhooks: [Operation]) {
        let names = webhooks.map { $0.webhookName.inCode }
        guard webhooks.count == 1 else {
            self.init(paragraphs: ["One of \(names.joined(separator: ", "))."])
            return
        }
        let texts = [webhooks[0].summary, webhooks[0].description].compactMap { $0?.isEmpty == false ? $0 : nil }
        self.init(paragraphs: texts.isEmpty ? ["\(names[0])."] : texts)
    }
}
