/// Percent-encoding (RFC 3986, section 2).
nonisolated enum PercentEncoding {
    /// The characters that are preserved. Every other byte of the UTF-8 text becomes `%XX`.
    enum Kept {
        /// Letters, digits and `-._~`, for values that must not be treated as syntax.
        case unreserved
        /// The characters that a query can contain, and existing `%XX` (`allowReserved` of OpenAPI). A query can't contain `#`, `[` and
        /// `]`.
        case reserved
        /// The characters that a path segment can contain, and existing `%XX`, for the text of a path template.
        case segment
        /// The characters of `application/x-www-form-urlencoded` (WHATWG URL): letters, digits and `*-._`. A space becomes `+`.
        case form
        /// The same characters, existing `%XX`, and the characters that a query can contain except `&`, `=` and `+`.
        case formReserved
        /// The characters that the value of a cookie can contain (RFC 6265, section 4.1.1), such as those of Base64.
        case cookie
        /// All characters.
        case everything
    }

    static func encode(_ text: String, keeping kept: Kept) -> String {
        if kept == .everything { return text }
        let bytes = Array(text.utf8)
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if kept.contains(byte) || (kept.keepsEscapes && isEscape(bytes[index...])) {
                result.append(byte)
            } else if kept == .form || kept == .formReserved, byte == UInt8(ascii: " ") {
                result.append(UInt8(ascii: "+"))
            } else {
                result.append(UInt8(ascii: "%"))
                result.append(hexDigit(byte >> 4))
                result.append(hexDigit(byte & 0xF))
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isEscape(_ bytes: ArraySlice<UInt8>) -> Bool {
        bytes.count >= 3 && bytes.first == UInt8(ascii: "%") && bytes.dropFirst().prefix(2).allSatisfy(isHexDigit)
    }

    private static func isHexDigit(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "f"), UInt8(ascii: "A")...UInt8(ascii: "F"): true
        default: false
        }
    }

    private static func hexDigit(_ value: UInt8) -> UInt8 {
        value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "A") + value - 10
    }
}

nonisolated extension PercentEncoding.Kept {
    var keepsEscapes: Bool {
        switch self {
        case .unreserved, .form, .cookie, .everything: false
        case .reserved, .segment, .formReserved: true
        }
    }

    func contains(_ byte: UInt8) -> Bool {
        if self == .cookie { return (0x21...0x7E).contains(byte) && !#"",;\"#.utf8.contains(byte) }
        return switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
            UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"):
            true
        case UInt8(ascii: "~"): self != .form && self != .formReserved
        case UInt8(ascii: "*"): self != .unreserved
        case UInt8(ascii: "!"), UInt8(ascii: "$"), UInt8(ascii: "'"), UInt8(ascii: "("), UInt8(ascii: ")"), UInt8(ascii: ","),
            UInt8(ascii: ";"), UInt8(ascii: ":"), UInt8(ascii: "@"):
            self == .reserved || self == .segment || self == .formReserved
        case UInt8(ascii: "&"), UInt8(ascii: "+"), UInt8(ascii: "="): self == .reserved || self == .segment
        case UInt8(ascii: "/"), UInt8(ascii: "?"): self == .reserved || self == .formReserved
        default: false
        }
    }
}
