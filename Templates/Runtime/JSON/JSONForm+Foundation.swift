public import Foundation

/// A date in the format of HTTP (RFC 9110, section 5.6.7): `"Sun, 06 Nov 1994 08:49:37 GMT"`. Fractional seconds are omitted.
public nonisolated struct HTTPDateText: JSONForm {
    public let represented: Date

    public init(_ value: Date) {
        represented = value
    }

    /// Also reads RFC 3339.
    public init(from json: inout JSONReader) throws(JSONError) {
        represented = try json.converted("an HTTP date such as Sun, 06 Nov 1994 08:49:37 GMT") { text in
            HTTPDate.secondsSince1970(text).map { Date(timeIntervalSince1970: Double($0)) } ?? JSONTimestamp.date(from: text)
        }
    }

    public func write(to json: inout JSONWriter) {
        json.writeString(HTTPDate.text(for: represented))
    }
}

/// Base64 with the URL-safe alphabet, without padding (RFC 4648, section 5).
public nonisolated struct Base64URLText: JSONForm {
    public let represented: Data

    public init(_ value: Data) {
        represented = value
    }

    /// Reads both alphabets, with or without padding.
    public init(from json: inout JSONReader) throws(JSONError) {
        represented = try json.converted("data in base64url") { text in
            var plain = text.utf8.prefix { $0 != UInt8(ascii: "=") }.map(Self.plain)
            guard text.utf8.dropFirst(plain.count).allSatisfy({ $0 == UInt8(ascii: "=") }) else { return nil }
            plain += repeatElement(UInt8(ascii: "="), count: (4 - plain.count % 4) % 4)
            return Data(base64Encoded: Data(plain))
        }
    }

    public func write(to json: inout JSONWriter) {
        let text = represented.base64EncodedString().utf8.prefix { $0 != UInt8(ascii: "=") }
        json.writeString(String(decoding: text.map(Self.safe), as: UTF8.self))
    }

    private static func plain(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "-"): UInt8(ascii: "+")
        case UInt8(ascii: "_"): UInt8(ascii: "/")
        default: byte
        }
    }

    private static func safe(_ byte: UInt8) -> UInt8 {
        switch byte {
        case UInt8(ascii: "+"): UInt8(ascii: "-")
        case UInt8(ascii: "/"): UInt8(ascii: "_")
        default: byte
        }
    }
}
