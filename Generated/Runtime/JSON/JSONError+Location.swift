// Reading keeps no path, so that it costs nothing where all is well: the path is found by going through the text again, up to the error.

nonisolated extension JSONError {
    /// The error with its path and what is in the text at its offset.
    func located(in bytes: [UInt8]) -> JSONError {
        var trail = JSONTrail(through: bytes, upTo: offset)
        var found = Self.excerpt(of: bytes, at: offset)
        if let missingKey { found = trail.leaveMember(missingKey) ? "null" : "nothing" }
        return JSONError(path: trail.path, expectation: expectation, found: found, offset: offset)
    }

    /// The token at `offset`, at most 40 characters of it.
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
        // 160 bytes hold 40 characters of any kind; what is cut in the middle of one is dropped with the rest.
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

    /// Past the closing quote of the string whose opening quote is at `start`, or the end of the text.
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

/// The objects and arrays around a place in a text.
private nonisolated struct JSONTrail {
    private enum Step {
        case object(key: String?, nullKeys: Set<String>)
        case array(index: Int)
    }

    private var steps: [Step] = []

    /// Goes through text that was found to be valid up to `offset`.
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
                // An error inside a string is one of the value that it is.
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

    /// A string is a key where its object has none yet.
    private mutating func noteString(_ quoted: ArraySlice<UInt8>) {
        guard case .object(nil, let nullKeys) = steps.last else { return }
        var reader = JSONReader([UInt8](quoted))
        guard let key = try? reader.string() else { return }
        steps[steps.count - 1] = .object(key: key, nullKeys: nullKeys)
    }

    /// Goes from the last member of the innermost object to the object itself.
    ///
    /// - Returns: Whether it has `key`, with the value null.
    mutating func leaveMember(_ key: String) -> Bool {
        guard case .object(_, let nullKeys) = steps.popLast() else { return false }
        steps.append(.object(key: nil, nullKeys: nullKeys))
        return nullKeys.contains(key)
    }

    /// `messages[12].cost`; a key that is no plain word is written `["a key"]`.
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
