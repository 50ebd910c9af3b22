public import Foundation

/// RFC 3339, unless ``JSONOptions/dates`` differs.
nonisolated extension Date: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self =
            json.options == nil
            ? try json.converted("a date and time as in RFC 3339") { JSONTimestamp.date(from: $0) } : try json.transcodedDate()
    }

    /// Dates beyond the years 0 to 9999, the range of RFC 3339, are clamped.
    public func write(to json: inout JSONWriter) {
        guard let options = json.options else { return json.writeString(JSONTimestamp.text(for: self)) }
        if let text = options.dates.write(self) { json.writeString(text) } else { json.writeNull() }
    }
}

/// Base64 (RFC 4648, section 4).
nonisolated extension Data: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("data in base64") { Data(base64Encoded: $0) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(base64EncodedString())
    }
}

/// Reads upper and lower case, and writes lower case (RFC 9562, section 4).
nonisolated extension UUID: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a UUID") { UUID(uuidString: $0) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(uuidString.lowercased())
    }
}

/// The text that a URL or a relative reference was made from (RFC 3986). Characters that it can't contain may be percent-encoded.
nonisolated extension URL: JSONCodable {
    public init(from json: inout JSONReader) throws(JSONError) {
        self = try json.converted("a URL") { URL(string: $0) }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(relativeString)
    }
}

nonisolated extension JSONReader {
    @inline(never)
    fileprivate mutating func transcodedDate() throws(JSONError) -> Date {
        let expectation = "a date and time as in RFC 3339"
        let dates = options?.dates ?? .rfc3339
        let first = next()
        let start = position
        guard first == UInt8(ascii: "-") || UInt8(ascii: "0")...UInt8(ascii: "9") ~= first else {
            return try converted(expectation) { dates.read($0) }
        }
        let number = try scanNumber(expectation: expectation)
        guard let date = dates.read(text(number.range)) else { throw JSONError(expected: expectation, at: start) }
        return date
    }

    /// Reads a string that represents another value.
    ///
    /// - Parameter convert: Returns `nil` for an invalid string.
    mutating func converted<Value>(_ expectation: String, _ convert: (String) -> Value?) throws(JSONError) -> Value {
        guard next() == UInt8(ascii: "\"") else { throw expected(expectation) }
        let start = position
        guard let value = convert(try readString()) else { throw JSONError(expected: expectation, at: start) }
        return value
    }
}
