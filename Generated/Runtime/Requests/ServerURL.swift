public import Foundation

/// Where a server is: text that becomes a URL when it is used, so that a mistake in it fails a call and stops nothing.
public nonisolated struct ServerURL: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// An absolute URL; that of an operation may be relative to the client's.
    public let text: String

    public init(_ text: String) {
        self.text = text
    }

    public init(_ url: URL) {
        text = url.absoluteString
    }

    public init(stringLiteral value: String) {
        text = value
    }

    /// The URL.
    ///
    /// - Throws: If the text is no URL.
    public var url: URL {
        get throws(UnsendableRequest) {
            guard let url = URL(string: text) else { throw UnsendableRequest("the server URL \"\(text)\" is not a URL") }
            return url
        }
    }

    public var description: String { text }

    func url(relativeTo base: URL) throws(UnsendableRequest) -> URL {
        guard let url = URL(string: text, relativeTo: base)?.absoluteURL else {
            throw UnsendableRequest("the server URL \"\(text)\" is not a URL")
        }
        return url
    }
}
