import APIDescription

/// The unique prefixes of the types that operations, webhooks and callbacks declare.
struct OperationPrefixes: Sendable {
    let operations: [String]
    /// The prefixes of webhooks and callbacks.
    let incoming: [String]

    /// - Parameter words: The words of each operation.
    init(of api: API, _ words: [MethodWords]) {
        var scope = NameScope()
        var owners: [String: MethodWords] = [:]
        let best = words.map { $0.type($0.bestTypePrefix) }
        var found: [String?] = Array(repeating: nil, count: words.count)
        // An operation's best prefix takes precedence over the alternatives of others.
        for index in words.byRank where scope.isFree(best[index]) {
            found[index] = scope.take(best[index])
            owners[best[index]] = words[index]
        }
        operations = words.indices.map { index in
            if let prefix = found[index] { return prefix }
            let words = words[index]
            func firstFree(_ prefixes: [[String]]) -> String? { prefixes.lazy.map(words.type).first(where: scope.isFree) }
            if let prefix = firstFree(words.typePrefixesOfIdentifier) { return scope.take(prefix) }
            let ofPath = words.typePrefixesOfPath(besides: owners[best[index]])
            return scope.take(firstFree(ofPath) ?? words.type(ofPath[ofPath.count - 1]))
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
