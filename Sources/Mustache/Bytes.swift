import Reporting

extension UnsafeBufferPointer<UInt8> {
    /// Returns whether a line has at most this number of characters.
    func fits(_ width: Int) -> Bool {
        // There are at least as many bytes.
        count <= width || length <= width
    }
}

extension Collection<UInt8> {
    var startsWithLineEnding: Bool {
        first == .lineFeed || (first == .carriageReturn && dropFirst().first == .lineFeed)
    }
}
