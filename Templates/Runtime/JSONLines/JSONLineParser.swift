import Foundation

/// Splits bytes into the JSON texts of a stream, each as soon as it's complete. Chunks can end anywhere, even inside a character.
nonisolated struct JSONLineParser: Sendable {
    enum Separator: Sendable {
        /// Each text is on its own line.
        case lineFeed
        /// Each text follows a record separator (RFC 7464) and can have several lines.
        case recordSeparator

        var byte: UInt8 {
            switch self {
            case .lineFeed: 0x0A
            case .recordSeparator: 0x1E
            }
        }
    }

    private let separator: Separator
    private var pending = Data()
    /// The maximum size of a text, in bytes.
    private let maximumSize: Int

    /// - Parameter maximumSize: The maximum size of a text in bytes; see ``isTooLarge``.
    init(_ separator: Separator, maximumSize: Int = .max) {
        self.separator = separator
        self.maximumSize = maximumSize
    }

    /// Whether the incomplete text exceeds the limit. Don't add another chunk then.
    var isTooLarge: Bool {
        pending.count > maximumSize
    }

    /// Adds a chunk.
    ///
    /// - Returns: The texts that the chunk completes, often none. Blank lines are omitted.
    mutating func push(_ chunk: Data) -> [Data] {
        var texts: [Data] = []
        var start = chunk.startIndex
        while let end = chunk[start...].firstIndex(of: separator.byte) {
            pending.append(chunk[start..<end])
            if let text = takePending() { texts.append(text) }
            start = chunk.index(after: end)
        }
        pending.append(chunk[start...])
        return texts
    }

    /// Returns the last text, which isn't followed by a separator; `nil` if there is none.
    mutating func finish() -> Data? {
        takePending()
    }

    private mutating func takePending() -> Data? {
        defer { pending = Data() }
        let isBlank = pending.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
        return isBlank ? nil : pending
    }
}
