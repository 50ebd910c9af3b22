import Foundation

#if canImport(CryptoKit)
    import CryptoKit
#endif

/// The secret that the sender and the receiver of webhooks share.
nonisolated struct WebhookSigningKey: Sendable {
    private let bytes: Data

    /// - Parameter text: The bytes in Base64, with or without `whsec_` in front.
    /// - Returns: `nil` if the text is something else, or empty.
    init?(_ text: String) {
        let prefix = "whsec_"
        guard let bytes = Data(base64Encoded: text.hasPrefix(prefix) ? String(text.dropFirst(prefix.count)) : text), !bytes.isEmpty else {
            return nil
        }
        self.bytes = bytes
    }

    /// Returns the signature of `id.timestamp.body`: HMAC-SHA256 (RFC 2104, FIPS 180-4).
    func signature(id: String, timestamp: String, body: Data) -> Data {
        let message = Data("\(id).\(timestamp).".utf8) + body
        #if canImport(CryptoKit)
            return Data(HMAC<SHA256>.authenticationCode(for: message, using: SymmetricKey(data: bytes)))
        #else
            return Data(SHA256Digest.authenticationCode(for: message, key: bytes))
        #endif
    }
}

nonisolated extension Data {
    /// Returns whether both have the same bytes, in a time that depends only on their length.
    func isEqualInConstantTime(to other: Data) -> Bool {
        guard count == other.count else { return false }
        return zip(self, other).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}
