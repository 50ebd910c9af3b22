import JSONReading

/// A tree without its locations, so that two can be compared. Members are in order.
indirect enum Tree: Equatable {
    case null
    case bool(Bool)
    case number(Number)
    case string([Unicode.Scalar])
    case array([Tree])
    case object([Member])

    struct Member: Equatable {
        var key: [Unicode.Scalar]
        var value: Tree
    }

    init(_ node: JSONNode) {
        self =
            switch node.value {
            case .null: .null
            case .bool(let bool): .bool(bool)
            case .number(let number): .number(Number(number.text))
            case .string(let string): .string(Array(string.unicodeScalars))
            case .array(let elements): .array(elements.map(Tree.init))
            case .object(let object):
                .object(object.members.map { Member(key: Array($0.key.unicodeScalars), value: Tree($0.value)) })
            }
    }

    /// The value of a number's text, exactly: `1.50`, `15e-1` and `+1.5` are equal.
    struct Number: Equatable {
        /// Without zeros at either end; empty for zero.
        var digits: String
        var isNegative: Bool
        /// The power of ten by which the digits are multiplied.
        var exponent: Int

        init(_ text: String) {
            let parts = text.lowercased().split(separator: "e")
            let mantissa = parts[0].split(separator: ".", omittingEmptySubsequences: false)
            exponent = (parts.count > 1 ? Int(parts[1]) ?? 0 : 0) - (mantissa.count > 1 ? mantissa[1].count : 0)
            digits = mantissa.joined().filter { $0 >= "0" && $0 <= "9" }
            while digits.hasSuffix("0") {
                digits.removeLast()
                exponent += 1
            }
            digits = String(digits.drop { $0 == "0" })
            isNegative = text.hasPrefix("-") && !digits.isEmpty
            if digits.isEmpty { exponent = 0 }
        }
    }
}

extension Tree {
    /// The same with the members of each object in the order of their keys.
    var sorted: Tree {
        switch self {
        case .array(let elements): .array(elements.map(\.sorted))
        case .object(let members):
            .object(
                members.map { Member(key: $0.key, value: $0.value.sorted) }.sorted { $0.key.lexicographicallyPrecedes($1.key) }
            )
        case .null, .bool, .number, .string: self
        }
    }

    /// The first difference in words, as the path to it and both values; `nil` without one.
    func difference(from other: Tree, at path: String = "") -> String? {
        switch (self, other) {
        case (.array(let left), .array(let right)):
            for (index, pair) in zip(left, right).enumerated() {
                if let difference = pair.0.difference(from: pair.1, at: "\(path)/\(index)") { return difference }
            }
            return left.count == right.count ? nil : "\(path): \(left.count) elements, not \(right.count)"
        case (.object(let left), .object(let right)):
            for (member, expected) in zip(left, right) {
                if member.key != expected.key { return "\(path): the key \(text(member.key)), not \(text(expected.key))" }
                if let difference = member.value.difference(from: expected.value, at: "\(path)/\(text(member.key))") { return difference }
            }
            return left.count == right.count ? nil : "\(path): \(left.count) members, not \(right.count)"
        default:
            return self == other ? nil : "\(path): \(short), not \(other.short)"
        }
    }

    private func text(_ scalars: [Unicode.Scalar]) -> String {
        String(String.UnicodeScalarView(scalars))
    }

    private var short: String {
        switch self {
        case .null: "null"
        case .bool(let bool): "\(bool)"
        case .number(let number): "the number \(number)"
        case .string(let scalars): text(scalars).debugDescription
        case .array(let elements): "an array of \(elements.count)"
        case .object(let members): "an object of \(members.count)"
        }
    }
}
