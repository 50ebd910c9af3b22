/// A path from a JSON value to another one inside it (RFC 6901).
package struct JSONPointer: Hashable, Sendable, CustomStringConvertible {
    /// The unescaped keys of objects and indices of arrays. Empty for the value itself.
    package var tokens: [String]

    package init(tokens: [String] = []) {
        self.tokens = tokens
    }

    /// Parses a pointer such as `/paths/~1users/get`, or the empty text for the root.
    ///
    /// Returns `nil` if the text doesn't begin with a slash, or if a `~` isn't followed by `0` or `1` (RFC 6901, 3).
    package init?(_ text: String) {
        guard !text.isEmpty else {
            self.init()
            return
        }
        guard text.utf8.first == UInt8(ascii: "/") else { return nil }
        var tokens: [String] = []
        // Split as bytes: a slash followed by a combining accent is a different character.
        for part in text.utf8.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            guard let token = Self.unescaped(part) else { return nil }
            tokens.append(token)
        }
        self.init(tokens: tokens)
    }

    /// Parses a URI fragment that is a pointer: `#/paths/~1users~1%7Bid%7D` (RFC 6901, 6).
    ///
    /// Characters that should be percent-encoded are accepted verbatim, since many descriptions don't encode them. Returns `nil` if the
    /// text doesn't begin with `#`, if a `%` isn't followed by two hexadecimal digits, or if the decoded bytes aren't a UTF-8 pointer.
    package init?(fragment: String) {
        guard fragment.utf8.first == UInt8(ascii: "#"), let text = Self.percentDecoded(fragment.utf8.dropFirst()) else { return nil }
        self.init(text)
    }

    /// Returns this pointer with another token at its end.
    package func appending(_ token: String) -> JSONPointer {
        JSONPointer(tokens: tokens + [token])
    }

    /// The pointer's text (RFC 6901, 3): `/paths/~1users`.
    package var description: String {
        tokens.map { "/" + Self.escaped($0) }.joined()
    }

    /// The pointer as a URI fragment with `#`. Characters that RFC 3986, 3.5, doesn't allow are percent-encoded.
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
        // Decoding replaces invalid UTF-8.
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
    /// Returns the value at a pointer (RFC 6901, 4), or `nil` if there is none.
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
            // Only digits without leading zeros: the other spellings that `Int` accepts (`+1`, `-0`) don't round-trip.
            guard let index = Int(token), String(index) == token, elements.indices.contains(index) else { return nil }
            return elements[index]
        case .null, .bool, .number, .string:
            return nil
        }
    }
}
