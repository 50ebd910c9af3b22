import APIDescription

/// An operation with the words of its texts, which many rules compare with those of its identifier.
struct OperationWords {
    let operation: Operation
    /// The method in lowercase: `get`.
    let methodName: String
    /// The words of the summary; empty if there is none.
    let summary: [String]
    let tags: [[String]]

    init(_ operation: Operation) {
        self.operation = operation
        methodName = operation.method.rawValue.lowercased()
        summary = operation.summary.map { Words($0).list } ?? []
        tags = operation.tags.map { Words($0).list }
    }

    var id: String? { operation.id }
    var method: HTTPMethod { operation.method }

    /// The words of the summary, of the beginning of the description and of the tags.
    var prose: [String] {
        summary + Words(String((operation.description ?? "").prefix(300))).list + tags.flatMap { [""] + $0 }
    }
}
