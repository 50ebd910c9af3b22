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
        withContiguousStorageIfAvailable { bytes in
            // Eight bytes at a time: those of this value are zero in the difference, and then have their highest bit in `found`. A word is
            // read only if all of it is within the bytes.
            let raw = UnsafeRawBufferPointer(bytes)
            let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
            let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
            var count = 0
            var offset = 0
            while raw.count - offset >= 8 {
                let difference = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ wanted
                let found = ~(((difference & low) &+ low) | difference | low)
                count &+= found.nonzeroBitCount
                offset += 8
            }
            return raw[offset...].reduce(count) { $1 == byte ? $0 + 1 : $0 }
        } ?? count { $0 == byte }
    }

    /// The number of bytes before the first one of this value; `nil` if there is none.
    @inlinable
    package func offset(of byte: UInt8) -> Int? {
        withContiguousStorageIfAvailable { $0.firstIndex(of: byte) } ?? enumerated().first { $0.element == byte }?.offset
    }
}

extension Substring {
    /// Returns the range of the first occurrence of a text in ASCII, compared by bytes; `nil` if there is none.
    package func range(ofASCII text: StaticString) -> Range<Index>? {
        let offset = text.withUTF8Buffer { wanted in
            utf8.withContiguousStorageIfAvailable { bytes in
                bytes.indices.dropLast(Swift.max(wanted.count - 1, 0)).first { start in
                    wanted.indices.allSatisfy { bytes[start + $0] == wanted[$0] }
                }
            } ?? nil
        }
        guard let offset else { return nil }
        let start = utf8.index(startIndex, offsetBy: offset)
        return start..<utf8.index(start, offsetBy: text.utf8CodeUnitCount)
    }

    /// The number of characters.
    package var length: Int {
        // Counting bytes is faster. In ASCII, only CR LF is a character of two bytes.
        utf8.all { $0 < 0x80 && $0 != UInt8(ascii: "\r") } ? utf8.count : count
    }
}

extension ArraySlice<UInt8> {
    /// The number of characters of the text with these bytes.
    package var length: Int {
        // Counting bytes is faster. In ASCII, only CR LF is a character of two bytes.
        all { $0 < 0x80 && $0 != UInt8(ascii: "\r") } ? count : String(decoding: self, as: UTF8.self).count
    }
}
