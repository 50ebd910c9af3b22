import APIDescription

/// Finds what the type of the webhooks doesn't express, in description order.
enum WebhookPlaces {
    static func find(_ shaped: ShapedAPI) -> [Remark] {
        let webhooks = shaped.webhooks?.webhooks ?? []
        var byNumber: [Int: WebhooksShape.Webhook] = [:]
        for webhook in webhooks {
            for number in webhook.incoming { byNumber[number] = webhook }
        }
        return shaped.api.incoming.enumerated().flatMap { number, operation in
            [parameters(of: operation, shaped.webhooks?.selector), recognition(of: operation, byNumber[number], among: webhooks.count)]
                .compactMap { $0 }
        }
    }

    /// The parameters other than the header that names the webhook.
    private static func parameters(of operation: Operation, _ selector: WebhookSelector?) -> Remark? {
        let others = operation.parameters.filter { $0.place != .header || selector != .header($0.name) }
        let why = "only the types of the payload and the responses are emitted"
        return others.isEmpty ? nil : Remark(pointer: operation.pointer.child("parameters"), why: why)
    }

    private static func recognition(of operation: Operation, _ webhook: WebhooksShape.Webhook?, among count: Int) -> Remark? {
        guard let webhook else {
            let why = "it isn't a case of the type of the webhooks, since its payload isn't JSON with a schema"
            return Remark(pointer: operation.pointer, why: why)
        }
        guard webhook.values.isEmpty, count > 1 || webhook.incoming.count > 1 else { return nil }
        let why =
            webhook.incoming.count > 1
            ? "others have the same payload: a header or a property with a `const` would distinguish them"
            : "it is recognized by its payload alone: a header or a property with a `const` would name it"
        return Remark(pointer: operation.pointer, why: why)
    }
}
