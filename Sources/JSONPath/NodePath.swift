/// The path from the root of a value to one of its nodes.
///
/// Paths share common prefixes, so a query that selects a million nodes doesn't need a million arrays.
package indirect enum NodePath: Sendable {
    case root
    case child(of: NodePath, Step)

    package enum Step: Hashable, Sendable {
        /// The key of a member.
        case name(String)
        /// The index of an element, from 0.
        case index(Int)
    }

    /// The steps from the root.
    package var steps: [Step] {
        var steps: [Step] = []
        var path = self
        while case .child(let parent, let step) = path {
            steps.append(step)
            path = parent
        }
        return steps.reversed()
    }

    /// The normalized path (RFC 9535, 2.7): `$['paths']['/pets']['tags'][0]`.
    package var description: String {
        "$"
            + steps.map { step in
                switch step {
                case .name(let name): "['\(Self.escaped(name))']"
                case .index(let index): "[\(index)]"
                }
            }.joined()
    }

    private static func escaped(_ name: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in name.unicodeScalars {
            switch scalar {
            case "\u{8}": escaped.append(contentsOf: "\\b".unicodeScalars)
            case "\u{C}": escaped.append(contentsOf: "\\f".unicodeScalars)
            case "\n": escaped.append(contentsOf: "\\n".unicodeScalars)
            case "\r": escaped.append(contentsOf: "\\r".unicodeScalars)
            case "\t": escaped.append(contentsOf: "\\t".unicodeScalars)
            case "'": escaped.append(contentsOf: "\\'".unicodeScalars)
            case "\\": escaped.append(contentsOf: "\\\\".unicodeScalars)
            case "\u{0}"..."\u{1F}":
                let digits = String(scalar.value, radix: 16)
                escaped.append(contentsOf: ("\\u" + String(repeating: "0", count: 4 - digits.count) + digits).unicodeScalars)
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }
}
