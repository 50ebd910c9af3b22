import APIDescription

/// The names of the type that lists the webhooks, and of its cases.
struct WebhookNames: Sendable {
    let type: String
    /// The cases, in the order of the webhooks.
    let cases: [SwiftName]

    /// A case is named after its webhook, or after the payload if several webhooks share it.
    init(of webhooks: WebhooksShape, type: String, _ shaped: ShapedAPI, _ types: TypeNames) {
        self.type = type
        var scope = NameScope(reserved: ["unrecognized"])
        let incoming = shaped.api.incoming
        cases = webhooks.webhooks.map { webhook in
            if webhook.incoming.count > 1, case .declared(let name) = types.reference(shaped.types.type(of: webhook.payload)) {
                return SwiftName(scope.take(Identifier.enumCase(name.last)))
            }
            let operation = incoming[webhook.incoming[0]]
            if case .name(let chosen) = operation.nameOverride { return SwiftName(scope.take(Identifier.chosenCase(chosen))) }
            return SwiftName(scope.take(Identifier.enumCase(operation.webhookName)))
        }
    }
}
