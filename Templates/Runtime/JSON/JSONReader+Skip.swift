nonisolated extension JSONReader {
    /// Goes past the value of a member that the model does not list, and checks that it is JSON.
    ///
    /// - Throws: Also where nothing may be lost; see ``exactly(_:)``.
    public mutating func skip() throws(JSONError) {
        if trial.isExact { throw expected("no other member") }
        try skipValue()
    }

    /// Goes past the value ahead, whatever it is, and checks that it is JSON. It does not recurse.
    mutating func skipValue() throws(JSONError) {
        let outside = depth
        // Bit n tells whether level n, counted from here, is an object: `depthLimit` is at most the number of bits.
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
