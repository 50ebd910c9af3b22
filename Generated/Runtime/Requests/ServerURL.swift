public import Foundation

/// The URL of a server as text, which is parsed when it's used, so that an invalid URL only fails a call.
public nonisolated struct ServerURL: Hashable, Sendable, ExpressibleByStringLiteral, CustomStringConvertible {
    /// An absolute URL. That of an operation can be relative to the client's.
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

    /// The parsed URL.
    ///
    /// - Throws: If the text isn't a URL.
    public var url: URL {
        get throws(InvalidRequest) {
            guard let url = URL(string: text) else { throw InvalidRequest("the server URL \"\(text)\" is not a URL") }
            return url
        }
    }

    public var description: String { text }

    func url(relativeTo base: URL) throws(InvalidRequest) -> URL {
        guard let url = URL(string: text, relativeTo: base)?.absoluteURL else {
            throw InvalidRequest("the server URL \"\(text)\" is not a URL")
        }
        return url
    }
}
