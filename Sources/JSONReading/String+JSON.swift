extension String {
    /// The string as JSON text with quotes (RFC 8259, section 7).
    package var jsonText: String {
        var bytes: [UInt8] = []
        bytes.appendJSON(self)
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension [UInt8] {
    /// Appends a string as JSON text with quotes; quotes, backslashes and control characters are escaped (RFC 8259, section 7).
    mutating func appendJSON(_ string: String) {
        append(UInt8(ascii: "\""))
        for byte in string.utf8 {
            switch byte {
            case UInt8(ascii: "\""): self += #"\""#.utf8
            case UInt8(ascii: "\\"): self += #"\\"#.utf8
            case UInt8(ascii: "\n"): self += #"\n"#.utf8
            case UInt8(ascii: "\r"): self += #"\r"#.utf8
            case UInt8(ascii: "\t"): self += #"\t"#.utf8
            case 0..<0x20:
                let digits = String(byte, radix: 16)
                self += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
            default: append(byte)
            }
        }
        append(UInt8(ascii: "\""))
    }
}
