/// A JSON pointer (RFC 6901) in the form of a fragment, as a reference writes it: `#/components/schemas/Pet`.
///
/// Where the node is not in the main file, the path of its file stands in front.
struct NodePointer: Hashable, Sendable {
    private(set) var text: String

    /// The root of a file.
    ///
    /// - Parameter path: Empty for the main file.
    init(rootOf path: String) {
        text = path + "#"
    }

    /// The member or element of that name; `~` and `/` in it are escaped.
    func child(_ token: String) -> NodePointer {
        var child = self
        child.text += "/"
        let needsEscape = token.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
        child.text += needsEscape ? Self.escape(token) : token
        return child
    }

    func child(_ index: Int) -> NodePointer {
        child(String(index))
    }

    /// The names that lead from the root to the node.
    var tokens: [String] {
        guard let mark = text.firstIndex(of: "#") else { return [] }
        return Self.tokens(ofFragment: text[text.index(after: mark)...])
    }

    /// The tokens of `/a/b~1c`, unescaped.
    static func tokens(ofFragment fragment: some StringProtocol) -> [String] {
        fragment.split(separator: "/", omittingEmptySubsequences: false).dropFirst().map { unescape(String($0)) }
    }

    static func escape(_ token: String) -> String {
        token.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }

    private static func unescape(_ token: String) -> String {
        guard token.utf8.contains(UInt8(ascii: "~")) else { return token }
        var result = ""
        var rest = token[...]
        while let tilde = rest.firstIndex(of: "~") {
            result += rest[..<tilde]
            rest = rest[tilde...].dropFirst()
            switch rest.first {
            case "0": result += "~"
            case "1": result += "/"
            default:
                result += "~"
                continue
            }
            rest = rest.dropFirst()
        }
        return result + rest
    }
}
