public import Foundation

/// RFC 3339, as ``JSONTimestamp`` reads and writes it.
nonisolated extension Date: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a date and time as in RFC 3339") { JSONTimestamp.date(from: $0) }
    }

    /// Writes null for a date that RFC 3339 cannot express: one outside the years 0 to 9999.
    public func write(to json: inout JSONWriter) {
        if let text = JSONTimestamp.text(for: self) { json.string(text) } else { json.null() }
    }
}

/// Base64 (RFC 4648, section 4).
nonisolated extension Data: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("data in base64") { Data(base64Encoded: $0) }
    }

    public func write(to json: inout JSONWriter) {
        json.string(base64EncodedString())
    }
}

/// Read in either case, written in lower case (RFC 9562, section 4).
nonisolated extension UUID: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a UUID") { UUID(uuidString: $0) }
    }

    public func write(to json: inout JSONWriter) {
        json.string(uuidString.lowercased())
    }
}

nonisolated extension JSONReader {
    /// Reads a string that stands for something else.
    ///
    /// - Parameter convert: Returns nil for a string that does not.
    mutating func converted<Value>(_ expectation: String, _ convert: (String) -> Value?) throws(JSONError) -> Value {
        guard next() == UInt8(ascii: "\"") else { throw expected(expectation) }
        let start = position
        guard let value = convert(try string()) else { throw JSONError(expected: expectation, at: start) }
        return value
    }
}
