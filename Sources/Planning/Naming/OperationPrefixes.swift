import APIDescription

/// What the names of the types begin with that operations, webhooks and callbacks declare; each has its own.
struct OperationPrefixes: Sendable {
    let operations: [String]
    /// Of webhooks and callbacks.
    let incoming: [String]

    /// - Parameter words: Of each operation.
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
    /// After the `operationId`, else the webhook or the callback.
    fileprivate var incomingPrefix: String {
        if let id, !Words(id).list.isEmpty { return Identifier.type(cutting: id) }
        let keys = pointer.tokens
        if let index = keys.lastIndex(of: "callbacks"), index + 1 < keys.count {
            return Identifier.type(cutting: keys[index + 1])
        }
        return Identifier.type(cutting: path)
    }
}
