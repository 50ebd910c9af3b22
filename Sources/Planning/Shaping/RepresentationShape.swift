import APIDescription

/// What an operation gives if another representation is asked for than the usual one.
struct RepresentationShape: Sendable {
    /// What the method's name ends with: `CSV`.
    let words: String
    let success: SuccessShape

    static func all(of operation: Operation, _ types: SchemaTypes) -> [RepresentationShape] {
        operation.representationWords(types.graph).map { words in
            RepresentationShape(words: words, success: SuccessShape(of: operation, as: words, types))
        }
    }
}

extension Operation {
    /// The words of each representation other than the default, without duplicates.
    func representationWords(_ graph: SchemaGraph) -> [String] {
        successResponses.flatMap { MediaChoice.others(of: $0.content, in: graph) }.map(\.words).uniqued
    }
}
