import Foundation

/// The values of a request body that is a stream of JSON texts (JSON Lines, NDJSON, `application/json-seq`).
///
///     try await client.import([row, row])
///     try await client.import(JSONLinesBody(rows))  // an asynchronous sequence, read while it's sent
public nonisolated struct JSONLinesBody<Element: JSONCodable & Sendable>: Sendable, ExpressibleByArrayLiteral {
    private let content: @Sendable (JSONLinesEncoding) -> HTTPRequestBody

    /// Creates a body of existing values. The call may be retried.
    public init(_ values: some Sequence<Element>) {
        let values = Array(values)
        content = { encoding in .bytes(values.reduce(into: Data()) { $0 += encoding.text(of: $1) }) }
    }

    public init(arrayLiteral values: Element...) {
        self.init(values)
    }

    /// Creates a body of an asynchronous sequence, which is read no faster than the values are sent. The call isn't retried.
    public init<Values: AsyncSequence & Sendable>(_ values: Values) where Values.Element == Element {
        content = { encoding in .once(length: nil, ByteStream(values.map { encoding.text(of: $0) })) }
    }

    func content(_ encoding: JSONLinesEncoding) -> HTTPRequestBody { content(encoding) }
}

/// The encoding of a stream of JSON texts.
nonisolated struct JSONLinesEncoding: Sendable {
    /// Whether each text begins with a record separator (RFC 7464).
    let isSequence: Bool
    let options: JSONOptions?

    func text(of value: some JSONCodable) -> Data {
        (isSequence ? Data([0x1E]) : Data()) + value.requestData(options: options) + Data([0x0A])
    }
}

nonisolated extension RequestBody {
    /// A stream of JSON texts; no body for `nil`.
    ///
    /// - Parameters:
    ///   - values: The values, each of which is sent as one text.
    ///   - contentType: The content type. Texts of `application/json-seq` begin with a record separator (RFC 7464); those of other types
    ///     are on one line each.
    public static func lines<Element>(_ values: JSONLinesBody<Element>?, contentType: String = "application/jsonl") -> RequestBody {
        guard let values else { return .none }
        let isSequence = HTTPMediaType(contentType).isJSONSequence
        return RequestBody(contentType: contentType) { values.content(JSONLinesEncoding(isSequence: isSequence, options: $0)) }
    }
}
