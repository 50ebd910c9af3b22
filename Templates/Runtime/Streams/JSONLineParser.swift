import Foundation

/// Cuts bytes into the JSON texts of a stream, each as soon as it is complete. Chunks may end anywhere, even inside of a character.
nonisolated struct JSONLineParser: Sendable {
    enum Separator: Sendable {
        /// Each text on a line of its own.
        case lineFeed
        /// Each text after a record separator (RFC 7464); it may have several lines.
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
    /// In bytes.
    private let maximumSize: Int

    /// - Parameter maximumSize: Of a text, in bytes, see `isTooLarge`.
    init(_ separator: Separator, maximumSize: Int = .max) {
        self.separator = separator
        self.maximumSize = maximumSize
    }

    /// Whether the text that has begun is larger than the limit, so that nothing more should be pushed.
    var isTooLarge: Bool {
        pending.count > maximumSize
    }

    /// - Returns: The texts that the chunk completes, often none. Lines of nothing but blanks are left out.
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

    /// The text after which no separator came, `nil` if there is none.
    mutating func finish() -> Data? {
        takePending()
    }

    private mutating func takePending() -> Data? {
        defer { pending = Data() }
        let isBlank = pending.allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
        return isBlank ? nil : pending
    }
}
