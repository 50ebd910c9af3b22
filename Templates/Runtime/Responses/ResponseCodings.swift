/// The codings of an operation's documented responses, in the order of the description.
public nonisolated struct ResponseCodings<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    public let entries: [(pattern: StatusPattern, coding: ResponseCoding<Value>)]

    public init(dictionaryLiteral elements: (StatusPattern, ResponseCoding<Value>)...) {
        entries = elements.map { (pattern: $0.0, coding: $0.1) }
    }

    init(entries: [(pattern: StatusPattern, coding: ResponseCoding<Value>)]) {
        self.entries = entries
    }

    /// The responses without their types.
    var outline: [DocumentedResponse] {
        entries.map { DocumentedResponse(pattern: $0.pattern, body: $0.coding.body) }
    }
}
