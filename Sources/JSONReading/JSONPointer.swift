/// The way from one value of a JSON text to another inside it (RFC 6901).
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// Keys of objects and indices of arrays, as they are, not escaped. Empty for the value itself.
    package var tokens: [String]

    package init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Reads a pointer: `/paths/~1users/get`, or the empty text for the whole.
    ///
    /// `nil` if it does not begin with a slash, or has a `~` without a `0` or `1` after it (RFC 6901, 3).
    package init?(_ text: String) {
        guard !text.isEmpty else {
            self.init()
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        // Cut as bytes: a combining accent after a slash makes another character of it.
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(part) else { return nil }
            tokens.append(token)
        }
        self.init(tokens: tokens)
    }

    /// Reads a URI fragment that is a pointer: `#/paths/~1users~1%7Bid%7D` (RFC 6901, 6).
    ///
    /// Characters that a URI should have percent-encoded are taken as they are, since many descriptions write them so. `nil` if it does not begin
    /// with `#`, if a `%` has no two hexadecimal digits after it, if the decoded bytes are not UTF-8, or if they are no pointer.
    package init?(fragment: String) {
        guard fragment.utf8.first == UInt8(ascii: "#"), let text = Self.percentDecoded(fragment.utf8.dropFirst()) else { return nil }
        self.init(text)
    }

    /// This pointer with one more step.
    package func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    /// As RFC 6901, 3, writes it: `/paths/~1users`.
    package var description: String {
        tokens.map { "/" + Self.escaped($0) }.joined()
    }

    /// As a URI fragment, with `#`: what RFC 3986, 3.5, does not allow in one is percent-encoded.
    package var fragment: String {
        "#" + Self.percentEncoded(description)
    }

    // MARK: Escapes

    private static func escaped(_ token: String) -> String {
        var bytes: [UInt8] = []
        for byte in token.utf8 {
            switch byte {
            case UInt8(ascii: "~"): bytes += "~0".utf8
            case UInt8(ascii: "/"): bytes += "~1".utf8
            default: bytes.append(byte)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func unescaped(_ part: Substring.UTF8View) -> String? {
        var bytes: [UInt8] = []
        var rest = part.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "~") else {
                bytes.append(byte)
                continue
            }
            switch rest.next() {
            case UInt8(ascii: "0"): bytes.append(UInt8(ascii: "~"))
            case UInt8(ascii: "1"): bytes.append(UInt8(ascii: "/"))
            default: return nil
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func percentDecoded(_ part: Substring.UTF8View) -> String? {
        var bytes: [UInt8] = []
        var rest = part.makeIterator()
        while let byte = rest.next() {
            guard byte == UInt8(ascii: "%") else {
                bytes.append(byte)
                continue
            }
            guard let high = rest.next().flatMap(hexadecimalDigit), let low = rest.next().flatMap(hexadecimalDigit) else { return nil }
            bytes.append(high << 4 | low)
        }
        let text = String(decoding: bytes, as: UTF8.self)
        // Decoding replaces what is not UTF-8.
        return text.utf8.elementsEqual(bytes) ? text : nil
    }

    private static func percentEncoded(_ text: String) -> String {
        let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~!$&'()*+,;=:@/?".utf8)
        return text.utf8.map { byte in
            if allowed.contains(byte) { return String(Unicode.Scalar(byte)) }
            let digits = String(byte, radix: 16, uppercase: true)
            return digits.count == 1 ? "%0" + digits : "%" + digits
        }.joined()
    }
}

extension JSONNode {
    /// The value to which a pointer leads from this one (RFC 6901, 4); `nil` if there is none.
    package func at(_ pointer: JSONPointer) -> JSONNode? {
        var node = self
        for token in pointer.tokens {
            guard let next = node.child(token) else { return nil }
            node = next
        }
        return node
    }

    private func child(_ token: String) -> JSONNode? {
        switch value {
        case .object(let object):
            return object[token]
        case .array(let elements):
            // Digits only, without leading zeros; what `Int` takes beyond that (`+1`, `-0`) does not read back the same.
            guard let index = Int(token), String(index) == token, elements.indices.contains(index) else { return nil }
            return elements[index]
        case .null, .bool, .number, .string:
            return nil
        }
    }
}
