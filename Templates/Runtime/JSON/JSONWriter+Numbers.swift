nonisolated extension JSONWriter {
    public mutating func writeBool(_ value: Bool) {
        if value { word("true") } else { word("false") }
    }

    public mutating func writeInteger(_ value: some FixedWidthInteger & SignedInteger) {
        int64(Int64(truncatingIfNeeded: value))
    }

    private mutating func int64(_ value: Int64) {
        // The magnitude of an `Int64` has at most 19 digits, in addition to the sign.
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { buffer in
            var start = buffer.count
            var magnitude = value.magnitude
            repeat {
                start -= 1
                buffer[start] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: magnitude % 10)
                magnitude /= 10
            } while magnitude > 0 && start > 1
            if value < 0 {
                start -= 1
                buffer[start] = UInt8(ascii: "-")
            }
            raw(UnsafeBufferPointer(rebasing: buffer[start...]))
        }
    }

    /// Writes the shortest text that is read as the same double. A whole number has no fraction, as in JavaScript and `JSONEncoder`.
    ///
    /// An infinity or a NaN, which JSON doesn't have, is written as null.
    public mutating func writeDouble(_ value: Double) {
        if value.isFinite { floatingPoint(value, text: value.description) } else { writeNull() }
    }

    /// Writes the shortest text that is read as the same float, like ``writeDouble(_:)``.
    public mutating func writeFloat(_ value: Float) {
        if value.isFinite { floatingPoint(Double(value), text: value.description) } else { writeNull() }
    }

    @inline(__always)
    private mutating func floatingPoint(_ value: Double, text: @autoclosure () -> String) {
        // Whole numbers up to 2^53 are exact. A negative zero keeps its sign.
        if value.magnitude <= 9_007_199_254_740_992, value == value.rounded(.towardZero), value != 0 || value.sign == .plus {
            int64(Int64(value))
        } else {
            let text = text()
            raw(text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
        }
    }
}
