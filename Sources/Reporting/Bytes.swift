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
        withContiguousStorageIfAvailable { $0.offset(of: byte) != nil } ?? contains(byte)
    }

    /// The number of bytes of this value.
    @inlinable
    package func count(of byte: UInt8) -> Int {
        withContiguousStorageIfAvailable { $0.count(of: byte) } ?? count { $0 == byte }
    }

    /// The number of bytes before the first one of this value; `nil` if there is none.
    @inlinable
    package func offset(of byte: UInt8) -> Int? {
        withContiguousStorageIfAvailable { $0.offset(of: byte) } ?? enumerated().first { $0.element == byte }?.offset
    }
}

/// The same for bytes in memory, eight at a time. A word is read only if all of it is within the bytes.
extension UnsafeBufferPointer<UInt8> {
    /// The number of bytes of this value.
    @usableFromInline package func count(of byte: UInt8) -> Int {
        let raw = UnsafeRawBufferPointer(self)
        let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        var total = 0
        var offset = 0
        while raw.count - offset >= 8 {
            // Each byte of `matches` counts those at its place, of which there are at most 255 until they are added up.
            let end = Swift.min(offset + 255 * 8, raw.count - 7)
            var matches: UInt64 = 0
            while offset < end {
                let difference = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ wanted
                // The highest bit of a byte is set if the byte is zero in the difference.
                let found = ~(((difference & low) &+ low) | difference | low)
                matches &+= found >> 7
                offset += 8
            }
            for shift in stride(from: UInt64(0), to: 64, by: 8) { total += Int((matches >> shift) & 0xFF) }
        }
        return raw[offset...].reduce(total) { $1 == byte ? $0 + 1 : $0 }
    }

    /// The number of bytes before the first one of this value; `nil` if there is none.
    @usableFromInline package func offset(of byte: UInt8) -> Int? {
        let raw = UnsafeRawBufferPointer(self)
        let wanted = UInt64(byte) &* 0x0101_0101_0101_0101
        var offset = 0
        while raw.count - offset >= 8 {
            let difference = UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) ^ wanted
            // The lowest bit that is set is in the first byte that is zero in the difference.
            let found = (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
            if found != 0 { return offset + found.trailingZeroBitCount / 8 }
            offset += 8
        }
        while offset < raw.count {
            if raw[offset] == byte { return offset }
            offset += 1
        }
        return nil
    }

    /// The number of characters of the text with these bytes.
    package var length: Int {
        // Counting bytes is faster. In ASCII, only CR LF is a character of two bytes.
        isASCII && offset(of: UInt8(ascii: "\r")) == nil ? count : String(decoding: self, as: UTF8.self).count
    }

    /// Whether all bytes are ASCII without controls: characters from the space to the tilde.
    package var isPrintableASCII: Bool {
        let raw = UnsafeRawBufferPointer(self)
        var offset = 0
        while raw.count - offset >= 8 {
            let word = raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            // The lowest byte that isn't printable has its highest bit set in one of the three; if all are, no bit is.
            let wrong = word | (word &- 0x2020_2020_2020_2020) | (word &+ 0x0101_0101_0101_0101)
            if wrong & 0x8080_8080_8080_8080 != 0 { return false }
            offset += 8
        }
        while offset < raw.count {
            guard (0x20..<0x7F).contains(raw[offset]) else { return false }
            offset += 1
        }
        return true
    }

    private var isASCII: Bool {
        let raw = UnsafeRawBufferPointer(self)
        var bits: UInt64 = 0
        var offset = 0
        while raw.count - offset >= 8 {
            bits |= raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
            offset += 8
        }
        while offset < raw.count {
            bits |= UInt64(raw[offset])
            offset += 1
        }
        return bits & 0x8080_8080_8080_8080 == 0
    }
}

extension String {
    /// Whether the text is ASCII without controls, and therefore has one line.
    package var isPrintableASCII: Bool {
        utf8.withContiguousStorageIfAvailable(\.isPrintableASCII) ?? utf8.allSatisfy { (0x20..<0x7F).contains($0) }
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
        utf8.withContiguousStorageIfAvailable(\.length) ?? count
    }
}

extension ArraySlice<UInt8> {
    /// The number of characters of the text with these bytes.
    package var length: Int {
        withUnsafeBufferPointer(\.length)
    }
}
