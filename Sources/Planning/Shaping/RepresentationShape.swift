import APIDescription

/// The result of an operation if another representation than the default one is requested.
struct RepresentationShape: Sendable {
    /// The suffix of the method's name, such as `CSV`.
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
