nonisolated extension UInt64: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.unsignedInteger()
    }

    public func write(to json: inout JSONWriter) {
        if let value = Int64(exactly: self) { json.writeInteger(value) } else { json.raw(String(self)) }
    }
}

nonisolated extension JSONReader {
    fileprivate mutating func unsignedInteger() throws(JSONError) -> UInt64 {
        _ = next()
        let number = try scanNumber(expectation: "an integer")
        if let value = wholeValue(of: number).flatMap({ UInt64(exactly: $0) }) ?? UInt64(text(number.range)) { return value }
        throw JSONError(expected: "an integer from 0 to 2^64 - 1", at: number.range.lowerBound)
    }
}
