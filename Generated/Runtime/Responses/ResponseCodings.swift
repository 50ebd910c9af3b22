/// The codings of an operation's documented responses, in the order of the description.
public nonisolated struct ResponseCodings<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    /// The responses without their types.
    let outline: [DocumentedResponse]

    public init(dictionaryLiteral elements: (StatusPattern, ResponseCoding<Value>)...) {
        outline = elements.map { DocumentedResponse(pattern: $0.0, body: $0.1.body) }
    }

    init(entries: [(pattern: StatusPattern, coding: ResponseCoding<Value>)]) {
        outline = entries.map { DocumentedResponse(pattern: $0.pattern, body: $0.coding.body) }
    }

    /// - Parameter outline: Responses whose bodies have this type.
    init(outline: [DocumentedResponse]) {
        self.outline = outline
    }

    public var entries: [(pattern: StatusPattern, coding: ResponseCoding<Value>)] {
        outline.map { (pattern: $0.pattern, coding: ResponseCoding($0.body)) }
    }
}
