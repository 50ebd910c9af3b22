/// How the documented responses of an operation are decoded, in the order of the description.
public nonisolated struct ResponseCodings<Value: Sendable>: Sendable, ExpressibleByDictionaryLiteral {
    public let entries: [(pattern: StatusPattern, coding: ResponseCoding<Value>)]

    public init(dictionaryLiteral elements: (StatusPattern, ResponseCoding<Value>)...) {
        entries = elements.map { (pattern: $0.0, coding: $0.1) }
    }

    init(entries: [(pattern: StatusPattern, coding: ResponseCoding<Value>)]) {
        self.entries = entries
    }

    /// The most exact entry for a status, `nil` if there is none.
    func match(_ status: Int) -> (precision: Int, coding: ResponseCoding<Value>)? {
        var best: (precision: Int, coding: ResponseCoding<Value>)?
        for (pattern, coding) in entries where pattern.matches(status) && pattern.precision > (best?.precision ?? -1) {
            best = (pattern.precision, coding)
        }
        return best
    }

    var contentTypes: [String] {
        entries.flatMap(\.coding.contentTypes)
    }
}
