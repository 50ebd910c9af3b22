internal import JSONReading

/// A JSON pointer (RFC 6901) in the form of a fragment, as a reference writes it: `#/components/schemas/Pet`.
///
/// Where the node is not in the main file, the path of its file stands in front. It is text, since a child is made for every schema.
struct NodePointer: Hashable, Sendable {
    private(set) var text: String

    /// The root of a file.
    ///
    /// - Parameter path: Empty for the main file.
    init(rootOf path: String) {
        text = path + "#"
    }

    /// A pointer that was written before.
    init(_ text: String) {
        self.text = text
    }

    /// The member or element of that name; `~` and `/` in it are escaped.
    func child(_ token: String) -> NodePointer {
        var child = self
        child.append(token)
        return child
    }

    /// Makes this the pointer to the member or element of that name.
    mutating func append(_ token: String) {
        text += "/"
        let needsEscape = token.utf8.contains { $0 == UInt8(ascii: "~") || $0 == UInt8(ascii: "/") }
        text += needsEscape ? Self.escape(token) : token
    }

    func child(_ index: Int) -> NodePointer {
        child(String(index))
    }

    /// The pointer within its file.
    var inFile: JSONPointer {
        text.firstIndex(of: "#").flatMap { JSONPointer(String(text[$0...].dropFirst())) } ?? JSONPointer()
    }

    /// The section, if this is an entry of `components`.
    var componentSection: NounKind? {
        guard let mark = text.firstIndex(of: "#"), text[mark...].hasPrefix("#/components/"),
            let pointer = JSONPointer(String(text[mark...].dropFirst()))
        else { return nil }
        return pointer.tokens.count == 3 ? NounKind(rawValue: pointer.tokens[1]) : nil
    }

    static func escape(_ token: String) -> String {
        token.split(separator: "~", omittingEmptySubsequences: false).joined(separator: "~0")
            .split(separator: "/", omittingEmptySubsequences: false).joined(separator: "~1")
    }
}
