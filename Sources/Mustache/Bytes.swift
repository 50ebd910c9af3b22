/// Searching the bytes of a text. A loop over contiguous memory is several times faster than one over the indices of a string.
extension Sequence<UInt8> {
    /// The same as `allSatisfy(_:)`.
    @inlinable
    package func all(_ isIncluded: (UInt8) -> Bool) -> Bool {
        withContiguousStorageIfAvailable { $0.allSatisfy(isIncluded) } ?? allSatisfy(isIncluded)
    }

    /// The same as `contains(_:)`.
    @inlinable
    package func has(_ byte: UInt8) -> Bool {
        withContiguousStorageIfAvailable { $0.contains(byte) } ?? contains(byte)
    }

    /// The number of bytes of this value.
    @inlinable
    package func count(of byte: UInt8) -> Int {
        // Without branches, so that the compiler uses vectors.
        withContiguousStorageIfAvailable { $0.reduce(0) { $0 &+ ($1 == byte ? 1 : 0) } } ?? count { $0 == byte }
    }

    /// The number of bytes before the first one of this value; `nil` if there is none.
    @inlinable
    package func offset(of byte: UInt8) -> Int? {
        withContiguousStorageIfAvailable { $0.firstIndex(of: byte) } ?? enumerated().first { $0.element == byte }?.offset
    }
}

extension [UInt8] {
    static func += (bytes: inout [UInt8], text: String) {
        // A text is contiguous unless it comes from Objective-C.
        if text.utf8.withContiguousStorageIfAvailable({ bytes.append(contentsOf: $0) }) == nil { bytes.append(contentsOf: text.utf8) }
    }
}

extension Substring {
    /// The number of characters.
    package var length: Int {
        // Counting bytes is faster. In ASCII, only CR LF is a character of two bytes.
        utf8.all { $0 < 0x80 && $0 != .carriageReturn } ? utf8.count : count
    }
}

extension ArraySlice<UInt8> {
    /// The number of characters of the text with these bytes.
    package var length: Int {
        // Counting bytes is faster. In ASCII, only CR LF is a character of two bytes.
        all { $0 < 0x80 && $0 != .carriageReturn } ? count : String(decoding: self, as: UTF8.self).count
    }

    /// Returns whether a line has at most this number of characters.
    func fits(_ width: Int) -> Bool {
        // There are at least as many bytes.
        count <= width || length <= width
    }
}
