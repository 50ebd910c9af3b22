internal import JSONReading
internal import Reporting

/// A reader of the members of an object by name, which reports those of the wrong kind.
///
/// `null` counts as absent: descriptions converted from YAML have it for empty values.
struct ObjectReader {
    let members: JSONObject
    let location: SourceLocation

    /// Reads an object of the standard. A `$ref` instead of its members is followed, although the standard allows it only for some objects.
    ///
    /// - Returns: `nil`, with a warning, unless the node is an object.
    init?(_ node: JSONNode, _ kind: DescribedObject, _ reading: inout Reading) {
        let node = kind == .pathItem ? node : reading.following(node, as: kind.noun)
        self.init(node, noun: kind.noun, keys: kind.keys, diagnostics: &reading.diagnostics)
    }

    /// - Parameters:
    ///   - noun: The noun for the object in messages: `a parameter`.
    ///   - keys: The names that the standard knows. Another that is near to one of them is reported.
    /// - Returns: `nil`, with a warning, if the node isn't an object.
    init?(_ node: JSONNode, noun: String, keys: [String], diagnostics: inout Diagnostics) {
        guard let object = node.object else {
            diagnostics.warning(.wrongNoun(noun, found: node), at: node.location)
            return nil
        }
        members = object
        location = node.location
        for member in object.members where !keys.contains(member.key) && !member.key.hasPrefix("x-") {
            if let near = keys.nearest(to: member.key), members[near] == nil {
                diagnostics.warning(.unknownKey(member.key, in: noun, near: near), at: member.keyLocation)
            }
        }
    }

    func node(_ key: String) -> JSONNode? {
        members[key].flatMap { $0.isNull ? nil : $0 }
    }

    func string(_ key: String, _ diagnostics: inout Diagnostics) -> String? {
        value(key, "a string", \.string, &diagnostics)
    }

    /// A string; a number or a boolean written without quotes counts, with a warning.
    func text(_ key: String, _ diagnostics: inout Diagnostics) -> String? {
        guard let node = node(key), let text = node.unquotedText else { return string(key, &diagnostics) }
        diagnostics.warning(.unquoted(key, text: text), at: node.location)
        return text
    }

    func bool(_ key: String, _ diagnostics: inout Diagnostics) -> Bool? {
        value(key, "true or false", \.bool, &diagnostics)
    }

    /// Returns a map or another object, following a `$ref`.
    func object(_ key: String, _ reading: inout Reading) -> JSONObject? {
        followed(key, &reading)?.checked(\.object, key, "an object", &reading.diagnostics)
    }

    /// Returns an array, following a `$ref`.
    func array(_ key: String, _ reading: inout Reading) -> [JSONNode]? {
        followed(key, &reading)?.checked(\.array, key, "an array", &reading.diagnostics)
    }

    /// The strings of an array; other elements are reported.
    func strings(_ key: String, _ reading: inout Reading) -> [String]? {
        array(key, &reading).map { $0.strings(of: key, &reading.diagnostics) }
    }

    private func followed(_ key: String, _ reading: inout Reading) -> JSONNode? {
        node(key).map { reading.following($0, as: "`\(key)`") }
    }

    private func value<Value>(
        _ key: String,
        _ expected: String,
        _ read: (JSONNode) -> Value?,
        _ diagnostics: inout Diagnostics
    ) -> Value? {
        guard let node = node(key) else { return nil }
        return node.checked(read, key, expected, &diagnostics)
    }
}

extension JSONNode {
    /// Returns the value if it has the expected kind; warns otherwise.
    func checked<Value>(_ read: (JSONNode) -> Value?, _ key: String, _ expected: String, _ diagnostics: inout Diagnostics) -> Value? {
        if let value = read(self) { return value }
        diagnostics.warning(.wrongKind(key, expected: expected, found: self), at: location)
        return nil
    }

    /// Returns the value if it's a number of the expected kind; warns otherwise.
    func checkedNumber<Value>(
        _ read: (JSONNumberText) -> Value?,
        _ key: String,
        _ expected: String,
        _ diagnostics: inout Diagnostics
    ) -> Value? {
        guard let number = checked(\.number, key, expected, &diagnostics) else { return nil }
        if let value = read(number) { return value }
        diagnostics.warning(.wrongNumber(key, expected: expected, found: number), at: location)
        return nil
    }

    /// The text of a number or a boolean.
    var unquotedText: String? {
        switch value {
        case .number(let number): number.text
        case .bool(let bool): String(bool)
        case .null, .string, .array, .object: nil
        }
    }
}

extension [JSONNode] {
    func strings(of key: String, _ diagnostics: inout Diagnostics) -> [String] {
        compactMap { element in
            if element.string == nil {
                diagnostics.warning(.wrongElement(key, found: element), at: element.location)
            }
            return element.string
        }
    }
}

extension String {
    /// Whether the text is a token (RFC 9110, 5.6.2), as names of methods and of header fields are.
    var isToken: Bool {
        !isEmpty
            && utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
                    true
                default: "!#$%&'*+-.^_`|~".utf8.contains(byte)
                }
            }
    }

    /// The first of the names that has an edit distance of 1: one letter inserted, deleted or replaced, or two adjacent ones swapped.
    func slip(of names: some Collection<String>) -> String? {
        let written = Array(unicodeScalars)
        guard written.count > 3 else { return nil }
        return names.first { name in
            let meant = Array(name.unicodeScalars)
            guard name != self, meant.count > 3, abs(meant.count - written.count) <= 1 else { return false }
            let start = zip(written, meant).prefix { $0 == $1 }.count
            let left = written[start...]
            let right = meant[start...]
            return left.dropFirst() == right.dropFirst() || left.dropFirst() == right || left == right.dropFirst()
                || (left.count > 1 && right.count > 1 && left.prefix(2).reversed() == Array(right.prefix(2))
                    && left.dropFirst(2) == right.dropFirst(2))
        }
    }
}

extension Diagnostic.Message {
    static func wrongNoun(_ noun: String, found: JSONNode) -> Self {
        "\(noun) must be an object, not \(found.kindDescription); it is omitted"
    }

    static func wrongKind(_ key: String, expected: String, found: JSONNode) -> Self {
        "`\(key)` must be \(expected), not \(found.kindDescription); it is ignored"
    }

    static func wrongNumber(_ key: String, expected: String, found: JSONNumberText) -> Self {
        "`\(key)` must be \(expected), not \(found.text); it is ignored"
    }

    static func wrongElement(_ key: String, found: JSONNode) -> Self {
        "`\(key)` must contain only strings, not \(found.kindDescription); this one is ignored"
    }

    static func unquoted(_ key: String, text: String) -> Self {
        "`\(key)` must be a string: write \"\(text)\" in quotes"
    }

    static func unknownKey(_ key: String, in noun: String, near: String) -> Self {
        "\(noun) has no `\(key)`; did you mean `\(near)`?"
    }
}
