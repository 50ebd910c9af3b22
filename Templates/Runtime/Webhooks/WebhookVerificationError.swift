public import Foundation

/// A reason not to trust a webhook, or not to be able to check it.
public nonisolated enum WebhookVerificationError: Error, Hashable, Sendable {
    /// A secret isn't Base64 text, with or without `whsec_` in front.
    case invalidSecret
    /// The request lacks this header.
    case missingHeader(String)
    /// The time of the request isn't a number of seconds.
    case invalidTimestamp(String)
    /// The request was sent too long ago, or in the future.
    case outsideTolerance(Date)
    /// No secret signed the request.
    case noMatchingSignature
}

nonisolated extension WebhookVerificationError: LocalizedError, CustomStringConvertible {
    public var description: String {
        switch self {
        case .invalidSecret: "a secret isn't Base64 text"
        case .missingHeader(let name): "the request lacks the header `\(name)`"
        case .invalidTimestamp(let text): "the time of the request isn't a number of seconds: `\(text)`"
        case .outsideTolerance(let date): "the request was sent too long ago, or in the future: \(date)"
        case .noMatchingSignature: "no secret signed the request"
        }
    }

    public var errorDescription: String? { description }
}
