import APIDescription

/// The unique prefixes of the types that operations, webhooks and callbacks declare.
struct OperationPrefixes: Sendable {
    let operations: [String]
    /// The prefixes of webhooks and callbacks.
    let incoming: [String]

    /// - Parameter words: The words of each operation.
    init(of api: API, _ words: [MethodWords]) {
        var scope = NameScope()
        operations = words.map { words in
            let prefixes = words.typePrefixes.map { Identifier.type(Words($0)) }
            return scope.take(prefixes.first(where: scope.isFree) ?? prefixes[prefixes.count - 1])
        }
        incoming = api.incoming.map { scope.take($0.incomingPrefix) }
    }
}

extension Operation {
    /// The prefix from the `operationId`, or else from the webhook or callback.
    fileprivate var incomingPrefix: String {
        if let id, !Words(id).list.isEmpty { return Identifier.type(cutting: id) }
        let keys = pointer.tokens
        if let index = keys.lastIndex(of: "callbacks"), index + 1 < keys.count {
            return Identifier.type(cutting: keys[index + 1])
        }
        return Identifier.type(cutting: path)
    }
}
