import APIDescription
import JSONReading

/// The place of the value that names a webhook.
package enum WebhookSelector: Hashable, Sendable {
    /// A property of the payload.
    case member(String)
    case header(String)
}

/// The requests with a JSON payload that the server makes, and what distinguishes them.
struct WebhooksShape: Sendable {
    struct Webhook: Sendable {
        /// The numbers of the webhooks and callbacks; several if nothing distinguishes them.
        var incoming: [Int]
        var payload: SchemaID
        /// The values of the selector that identify it; empty if it's recognized by its payload.
        var values: [String] = []
    }

    var selector: WebhookSelector?
    /// In description order.
    var webhooks: [Webhook]
    /// The webhooks that are recognized by their payload, the ones that require the most properties first.
    var attempts: [Int]

    /// - Returns: `nil` if there are none.
    init?(of api: API, _ types: SchemaTypes) {
        let incoming = api.incoming
        let all = incoming.enumerated().compactMap { number, operation -> Webhook? in
            guard let media = MediaChoice.best(of: operation.requestBody?.content ?? [], in: types.graph), let schema = media.schema,
                MediaKind(of: media, in: types.graph) == .json, !types.type(of: schema).hasForm
            else { return nil }
            return Webhook(incoming: [number], payload: schema)
        }
        guard !all.isEmpty else { return nil }
        let best = WebhookSelectors(all.map { incoming[$0.incoming[0]] }, all.map(\.payload), types).best
        let webhooks = Self.distinct(
            zip(all, best?.values ?? all.map { _ in [] }).map { webhook, values in
                Webhook(incoming: webhook.incoming, payload: webhook.payload, values: values)
            },
            types
        )
        let ranks = webhooks.map { Self.rank(of: $0.payload, types) }
        selector = best?.selector
        self.webhooks = webhooks
        attempts = webhooks.indices.filter { webhooks[$0].values.isEmpty }.sorted { (ranks[$0], $0) < (ranks[$1], $1) }
    }

    /// One webhook for all that only their payload can tell, if they have the same.
    private static func distinct(_ all: [Webhook], _ types: SchemaTypes) -> [Webhook] {
        var result: [Webhook] = []
        var known: [ValueType<DeclarationID>: Int] = [:]
        for webhook in all {
            let type = types.type(of: webhook.payload)
            if webhook.values.isEmpty, let same = known[type] {
                result[same].incoming += webhook.incoming
            } else {
                if webhook.values.isEmpty { known[type] = result.count }
                result.append(webhook)
            }
        }
        return result
    }

    /// The lower, the less other payloads are likely to be of the same type.
    private static func rank(of payload: SchemaID, _ types: SchemaTypes) -> Int {
        switch types.shapes.shape(of: types.graph.target(of: payload)) {
        case .object(let object): -object.properties.count { $0.isRequired }
        case .dictionary: 1
        case .anything: 2
        case .reference, .builtIn, .chosen, .stringEnumeration, .integerEnumeration, .array, .tuple, .union: 0
        }
    }
}

/// The candidates for the selector of webhooks.
private struct WebhookSelectors {
    typealias Candidate = (selector: WebhookSelector, values: [[String]])

    private let webhooks: [Operation]
    private let payloads: [SchemaID]
    private let types: SchemaTypes

    /// - Parameter webhooks: The webhooks in the order of their payloads.
    init(_ webhooks: [Operation], _ payloads: [SchemaID], _ types: SchemaTypes) {
        self.webhooks = webhooks
        self.payloads = payloads
        self.types = types
    }

    /// The selector that distinguishes the most webhooks, with the values of each.
    ///
    /// - Returns: `nil` if none distinguishes any: a list of values that only one webhook has may have more in the future.
    var best: Candidate? {
        var best: (candidate: Candidate, count: Int)?
        for selector in candidates {
            let values = distinct(webhooks.indices.map { self.values(of: selector, in: $0) })
            let count = values.count { !$0.isEmpty }
            guard count > 1 || values.contains(where: { $0.count == 1 }) else { continue }
            if count > best?.count ?? 0 { best = ((selector, values), count) }
        }
        return best?.candidate
    }

    private var candidates: [WebhookSelector] {
        let headers = webhooks.flatMap(\.parameters).filter { $0.place == .header }.map { WebhookSelector.header($0.name) }
        let members = payloads.flatMap { properties(of: $0) }.map { WebhookSelector.member($0.name) }
        return (headers + members).uniqued
    }

    /// Removes the values that several webhooks have.
    private func distinct(_ values: [[String]]) -> [[String]] {
        let counts = values.joined().reduce(into: [:]) { $0[$1, default: 0] += 1 }
        return values.map { own in own.allSatisfy { counts[$0] == 1 } ? own : [] }
    }

    private func properties(of payload: SchemaID) -> [ObjectShape.Property] {
        guard case .object(let object) = types.shapes.shape(of: types.graph.target(of: payload)) else { return [] }
        return object.properties
    }

    private func values(of selector: WebhookSelector, in index: Int) -> [String] {
        let webhook = webhooks[index]
        switch selector {
        case .header(let name):
            guard let header = webhook.parameters.first(where: { $0.place == .header && $0.name == name }) else { return [] }
            return values(header.schema, examples: header.examples, name, webhook)
        case .member(let name):
            if case .union(let union) = types.shapes.shape(of: types.graph.target(of: payloads[index])) {
                return union.discriminator == name ? union.members.flatMap(\.discriminatorValues) : []
            }
            guard let property = properties(of: payloads[index]).first(where: { $0.name == name }) else { return [] }
            let bodies = (webhook.requestBody?.content ?? []).flatMap(\.examples) + types.graph.table[payloads[index]].examples
            return values(property.schema, examples: bodies.compactMap { $0.object?[name] }, name, webhook)
        }
    }

    /// Returns the values that a header or a property has in a webhook: the name of the webhook if it's one of those that the schema lists,
    /// otherwise all of these. Without a list, examples tell it, if they are the name of the webhook or the property is a type or an event.
    private func values(_ schema: SchemaID?, examples: [JSONNode], _ name: String, _ webhook: Operation) -> [String] {
        let title = webhook.webhookName
        let listed = schema.flatMap { types.graph.listedValues(of: $0) } ?? []
        let texts = listed.compactMap { $0.string ?? $0.number?.integer.map(String.init) }
        if let own = texts.first(where: { Words($0) == Words(title) }) { return [own] }
        guard listed.isEmpty else { return texts }
        let shown = (examples + (schema.map { types.graph.table[types.graph.target(of: $0)].examples } ?? [])).compactMap(\.string).uniqued
        if let own = shown.first(where: { Words($0) == Words(title) }) { return [own] }
        let namesEvents = ["type", "event", "topic"].contains(Words(name).list.last)
        return namesEvents ? shown : []
    }
}

extension Operation {
    /// The name of a webhook, or of a callback.
    var webhookName: String {
        let keys = pointer.tokens
        guard let index = keys.lastIndex(of: "callbacks"), index + 1 < keys.count else { return path }
        return keys[index + 1]
    }
}
