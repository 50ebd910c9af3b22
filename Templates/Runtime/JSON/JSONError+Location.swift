// Readers don't track paths, so that valid text isn't slowed down. After an error, the text is scanned again up to the error to find the
// path.

nonisolated extension JSONError {
    /// Returns the error with its path and the text at its offset.
    func located(in bytes: [UInt8]) -> JSONError {
        var trail = JSONTrail(through: bytes, upTo: offset)
        var found = Self.excerpt(of: bytes, at: offset)
        if let missingKey { found = trail.leaveMember(missingKey) ? "null" : "nothing" }
        return JSONError(path: trail.path, expectation: expectation, found: found, offset: offset)
    }

    /// Returns the token at `offset`, truncated to 40 characters.
    private static func excerpt(of bytes: [UInt8], at offset: Int) -> String {
        guard offset >= 0, offset < bytes.count else { return "the end of the text" }
        switch bytes[offset] {
        case UInt8(ascii: "{"): return "an object"
        case UInt8(ascii: "["): return "an array"
        case UInt8(ascii: "\""): return text(of: bytes[offset..<stringEnd(in: bytes, from: offset)])
        case 0x21...0x7E:
            let rest = bytes[offset...]
            let end = rest.firstIndex { !isPartOfWord($0) } ?? bytes.count
            return text(of: end > offset ? bytes[offset..<end] : rest.prefix(1))
        case let byte: return "the byte 0x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
        }
    }

    private static func text(of token: ArraySlice<UInt8>) -> String {
        // 200 bytes hold more than 40 scalars, so a scalar that is cut off is discarded.
        let text = String(decoding: token.prefix(200), as: UTF8.self)
        return text.count > 40 ? text.prefix(40) + "…" : text
    }

    private static func isPartOfWord(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"): true
        case UInt8(ascii: "+"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"): true
        default: false
        }
    }

    /// Returns the index after the string whose opening quote is at `start`, or the end of the text.
    fileprivate static func stringEnd(in bytes: [UInt8], from start: Int) -> Int {
        var index = start + 1
        while index < bytes.count {
            switch bytes[index] {
            case UInt8(ascii: "\\"): index += 2
            case UInt8(ascii: "\""): return index + 1
            default: index += 1
            }
        }
        return bytes.count
    }
}

/// The path to an offset in a text.
private nonisolated struct JSONTrail {
    private enum Step {
        case object(key: String?, nullKeys: Set<String>)
        case array(index: Int)
    }

    private var steps: [Step] = []

    /// Scans text that is valid up to `offset`.
    init(through bytes: [UInt8], upTo offset: Int) {
        var index = 0
        while index < min(offset, bytes.count) {
            switch bytes[index] {
            case UInt8(ascii: "{"): steps.append(.object(key: nil, nullKeys: []))
            case UInt8(ascii: "["): steps.append(.array(index: 0))
            case UInt8(ascii: "}"), UInt8(ascii: "]"): _ = steps.popLast()
            case UInt8(ascii: ","): goOn()
            case UInt8(ascii: "n"): noteNull()
            case UInt8(ascii: "\""):
                let end = JSONError.stringEnd(in: bytes, from: index)
                // An error inside a string is an error of the string as a value.
                if end <= offset { noteString(bytes[index..<end]) }
                index = end - 1
            default: break
            }
            index += 1
        }
    }

    private mutating func goOn() {
        switch steps.popLast() {
        case .array(let index): steps.append(.array(index: index + 1))
        case .object(_, let nullKeys): steps.append(.object(key: nil, nullKeys: nullKeys))
        case nil: break
        }
    }

    private mutating func noteNull() {
        guard case .object(let key?, var nullKeys) = steps.last else { return }
        nullKeys.insert(key)
        steps[steps.count - 1] = .object(key: key, nullKeys: nullKeys)
    }

    /// Treats a string as a key if its object is between members.
    private mutating func noteString(_ quoted: ArraySlice<UInt8>) {
        guard case .object(nil, let nullKeys) = steps.last else { return }
        var reader = JSONReader([UInt8](quoted))
        guard let key = try? reader.readString() else { return }
        steps[steps.count - 1] = .object(key: key, nullKeys: nullKeys)
    }

    /// Moves from the last member of the innermost object to the object.
    ///
    /// - Returns: Whether the object has `key` with a value of null.
    mutating func leaveMember(_ key: String) -> Bool {
        guard case .object(_, let nullKeys) = steps.popLast() else { return false }
        steps.append(.object(key: nil, nullKeys: nullKeys))
        return nullKeys.contains(key)
    }

    /// A path such as `messages[12].cost`. A key that isn't a plain word is written as `["a key"]`.
    var path: String {
        var path = ""
        for step in steps {
            switch step {
            case .array(let index): path += "[\(index)]"
            case .object(nil, _): break
            case .object(let key?, _) where Self.isWord(key): path += path.isEmpty ? key : ".\(key)"
            case .object(let key?, _): path += "[\(String(decoding: JSONValue.string(key).jsonBytes, as: UTF8.self))]"
            }
        }
        return path
    }

    private static func isWord(_ key: String) -> Bool {
        !key.isEmpty && key.allSatisfy { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" || $0 == "$" }
    }
}
