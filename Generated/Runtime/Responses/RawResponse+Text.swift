import Foundation

nonisolated extension RawResponse {
    /// The body as text in the character set of the content type, or UTF-8 if that is missing or unknown. Invalid bytes become U+FFFD.
    public var text: String {
        (try? decodedText()) ?? String(decoding: body, as: UTF8.self)
    }

    /// Returns the body as text in the character set of the content type, or UTF-8 without one. Bytes that aren't UTF-8 become U+FFFD.
    ///
    /// - Throws: If the character set is unknown, or isn't UTF-8 and the body isn't valid in it.
    func decodedText() throws(JSONError) -> String {
        guard let charset = contentType?.charset else { return String(decoding: body, as: UTF8.self) }
        guard let encoding = String.Encoding(charset: charset) else {
            throw JSONError(path: "", expectation: "text in a known character set", found: "the character set \(charset)", offset: 0)
        }
        if encoding == .utf8 { return String(decoding: body, as: UTF8.self) }
        guard let text = String(data: body, encoding: encoding) else {
            throw JSONError(path: "", expectation: "text in \(charset)", found: "bytes that Foundation can't decode", offset: 0)
        }
        return text.hasPrefix("\u{FEFF}") ? String(text.dropFirst()) : text
    }

    /// Decodes the body as JSON in UTF-8 (RFC 8259, section 8.1). If it isn't valid, the character set of the content type or of a byte
    /// order mark is used.
    func decodedJSON<Value: JSONCodable>(_ options: JSONOptions?, as type: Value.Type = Value.self) throws(JSONError) -> Value {
        try JSONReader.unwrap(try decodedJSON(options, asAny: Value.self))
    }

    // Not generic, so that it's compiled once instead of once per type of body.
    @inline(never)
    func decodedJSON(_ options: JSONOptions?, asAny type: any JSONCodable.Type) throws(JSONError) -> any JSONCodable {
        do throws(JSONError) {
            return try JSONReader.value(of: type, from: body, options)
        } catch {
            guard let text = textOfOtherEncoding else { throw error }
            return try JSONReader.value(of: type, from: Data(text.utf8), options)
        }
    }

    /// Decodes the body as a value other than a string: a JSON literal such as `5` or `true`, or else the content of a string.
    func decodedTextValue<Value: JSONCodable>(_ options: JSONOptions?, as type: Value.Type = Value.self) throws(JSONError) -> Value {
        try JSONReader.unwrap(try decodedTextValue(options, asAny: Value.self))
    }

    // Not generic, like that for JSON.
    @inline(never)
    private func decodedTextValue(_ options: JSONOptions?, asAny type: any JSONCodable.Type) throws(JSONError) -> any JSONCodable {
        let text = try decodedText().drop(while: \.isWhitespace)
        let end = text.lastIndex { !$0.isWhitespace }.map(text.index(after:)) ?? text.startIndex
        let value = String(text[..<end])
        do throws(JSONError) {
            return try JSONReader.value(of: type, from: Data(value.utf8), options)
        } catch {
            guard let value = try? JSONReader.value(of: type, from: value.jsonData(), options) else { throw error }
            return value
        }
    }

    private var textOfOtherEncoding: String? {
        let isMarkedUTF16 = body.starts(with: [0xFE, 0xFF]) || body.starts(with: [0xFF, 0xFE])
        if isMarkedUTF16 { return String(data: body, encoding: .utf16) }
        guard let charset = contentType?.charset, let encoding = String.Encoding(charset: charset), encoding != .utf8 else { return nil }
        return try? decodedText()
    }
}

nonisolated extension String.Encoding {
    /// Creates the encoding with a label of the WHATWG Encoding Standard, in lower case; `nil` if Foundation doesn't support it.
    fileprivate init?(charset: String) {
        switch charset {
        case "utf-8", "utf8": self = .utf8
        case "us-ascii", "ascii", "latin1", "latin-1", "l1": self = .isoLatin1
        case "utf-16", "utf16": self = .utf16
        case "utf-16be": self = .utf16BigEndian
        case "utf-16le": self = .utf16LittleEndian
        case "utf-32", "utf32": self = .utf32
        case "utf-32be": self = .utf32BigEndian
        case "utf-32le": self = .utf32LittleEndian
        case "shift_jis", "shift-jis", "sjis", "windows-31j", "ms_kanji": self = .shiftJIS
        case "iso-2022-jp": self = .iso2022JP
        case "macintosh", "x-mac-roman": self = .macOSRoman
        case "euc-jp": self.init(coreFoundation: 0x0920)
        case "gb18030", "gbk", "x-gbk", "gb2312": self.init(coreFoundation: 0x0632)
        case "big5", "big5-hkscs": self.init(coreFoundation: 0x0A03)
        case "euc-kr", "ks_c_5601-1987": self.init(coreFoundation: 0x0422)
        case "koi8-r": self.init(coreFoundation: 0x0A02)
        case "koi8-u": self.init(coreFoundation: 0x0A08)
        case "windows-874", "tis-620", "iso-8859-11": self.init(coreFoundation: 0x041D)
        default:
            // The numbers of these families are in the order of their labels.
            if let part = Self.number(of: charset, after: ["iso-8859-", "iso8859-", "iso_8859-"], in: 1...16) {
                self.init(coreFoundation: 0x0200 + part)
            } else if let page = Self.number(of: charset, after: ["windows-", "cp", "x-cp"], in: 1250...1258) {
                // The first three are in the order 1252, 1250, 1251.
                self.init(coreFoundation: 0x0500 + (page < 1253 ? (page - 1249) % 3 : page - 1250))
            } else {
                return nil
            }
        }
    }

    /// - Parameter number: A `CFStringEncoding`, which Foundation supports with this raw value even though it has no name for it.
    private init(coreFoundation number: UInt) {
        self.init(rawValue: 0x8000_0000 | number)
    }

    private static func number(of charset: String, after prefixes: [String], in range: ClosedRange<UInt>) -> UInt? {
        for prefix in prefixes where charset.hasPrefix(prefix) {
            if let number = UInt(charset.dropFirst(prefix.count)), range.contains(number) { return number }
        }
        return nil
    }
}
