public import Foundation

/// A store for the responses that a ``CachingTransport`` revalidates.
///
/// ``MemoryResponseStore`` keeps them in memory. A store of your own can keep them on disk: a ``StoredResponse`` is `Codable`, and neither
/// it nor its key contains a credential of the client. A store may forget responses at any time.
public nonisolated protocol ResponseStore: Sendable {
    /// Returns the stored responses of a URL, oldest first; none if there are none.
    func responses(for url: String) async -> [StoredResponse]

    /// Replaces the stored responses of a URL. An empty array removes them.
    func setResponses(_ responses: [StoredResponse], for url: String) async
}

/// A successful response to a GET, with what identifies the requests that it answers.
public nonisolated struct StoredResponse: Hashable, Sendable {
    public let status: Int
    public let headers: HTTPHeaders
    public let body: Data
    /// A hash of the request's credentials, of all headers that may distinguish users, and of those that `Vary` lists.
    public let selection: String
}

/// Encoded as an array of the four properties.
nonisolated extension StoredResponse: Codable {
    public init(from decoder: any Decoder) throws {
        var container = try decoder.unkeyedContainer()
        status = try container.decode(Int.self)
        let fields = try container.decode([[String]].self)
        headers = HTTPHeaders(fields.compactMap { $0.count == 2 ? HTTPHeaders.Field(name: $0[0], value: $0[1]) : nil })
        body = try container.decode(Data.self)
        selection = try container.decode(String.self)
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.unkeyedContainer()
        try container.encode(status)
        try container.encode(headers.map { [$0.name, $0.value] })
        try container.encode(body)
        try container.encode(selection)
    }
}
