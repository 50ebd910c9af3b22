nonisolated extension JSONReader {
    /// Skips and validates the value of a member that isn't a property of the model.
    ///
    /// - Throws: Also during `exactly(_:)`, because the value would be lost.
    // Never inlined, because every model calls it.
    @inline(never)
    public mutating func skip() throws(JSONError) {
        if probe.isOn { try noteSkipped() }
        try skipValue()
    }

    /// Skips and validates the next value. It doesn't recurse.
    mutating func skipValue() throws(JSONError) {
        let outside = depth
        // Bit n is set if level n, counted from here, is an object. `depthLimit` is at most the number of bits.
        var objects: UInt64 = 0
        repeat {
            if depth > outside {
                if objects & 1 == 1 {
                    guard try skipKey() else {
                        objects &>>= 1
                        continue
                    }
                } else {
                    guard try nextElement() else {
                        objects &>>= 1
                        continue
                    }
                }
            }
            switch next() {
            case UInt8(ascii: "{"):
                try beginObject()
                objects = objects &<< 1 | 1
            case UInt8(ascii: "["):
                try beginArray()
                objects = objects &<< 1
            default: try skipScalar()
            }
        } while depth > outside
    }

    private mutating func skipScalar() throws(JSONError) {
        switch next() {
        case UInt8(ascii: "\""): _ = try scanString()
        case UInt8(ascii: "t"): guard take("true") else { throw expected("a value") }
        case UInt8(ascii: "f"): guard take("false") else { throw expected("a value") }
        case UInt8(ascii: "n"): guard take("null") else { throw expected("a value") }
        default: _ = try scanNumber(expectation: "a value")
        }
    }
}
