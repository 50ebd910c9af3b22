package import JSONReading

/// A place in a file of a description: the file, and the JSON pointer (RFC 6901) within it.
///
/// Its text and literal form is a reference: `#/components/schemas/Pet`, with the path of the file before the `#` unless it
/// is the main file.
package struct NodePointer: Hashable, Sendable {
    /// The path of the file; empty for the main file.
    package let file: String
    package private(set) var inFile: JSONPointer

    /// The root of a file.
    ///
    /// - Parameter path: The path of the file; empty for the main file.
    package init(rootOf path: String) {
        self.init(file: path, inFile: JSONPointer())
    }

    package init(file: String, inFile: JSONPointer) {
        self.file = file
        self.inFile = inFile
    }

    package var text: String { "\(file)#\(inFile)" }

    /// Keys of objects and indices of arrays, from the root of the file.
    package var tokens: [String] { inFile.tokens }

    /// The pointer to a member or element.
    package func child(_ token: String) -> NodePointer {
        var tokens: [String] = []
        tokens.reserveCapacity(inFile.tokens.count + 1)
        tokens += inFile.tokens
        tokens.append(token)
        return NodePointer(file: file, inFile: JSONPointer(tokens: tokens))
    }

    package func child(_ index: Int) -> NodePointer {
        child(String(index))
    }

    /// Appends a token.
    mutating func append(_ token: String) {
        inFile.tokens.append(token)
    }

    /// Returns the prefix with this number of tokens.
    package func prefix(_ count: Int) -> NodePointer {
        NodePointer(file: file, inFile: JSONPointer(tokens: Array(tokens.prefix(count))))
    }

    /// The same place below another one; unchanged if it isn't below `parent`.
    func moved(from parent: NodePointer, to other: NodePointer) -> NodePointer {
        guard file == parent.file, tokens.starts(with: parent.tokens) else { return self }
        return NodePointer(file: other.file, inFile: JSONPointer(tokens: other.tokens + tokens.dropFirst(parent.tokens.count)))
    }
}

// MARK: - Kinds of places

extension NodePointer {
    /// The section if this is an entry of `components`.
    var componentSection: NounKind? {
        tokens.count == 3 && tokens[0] == "components" ? NounKind(rawValue: tokens[1]) : nil
    }

    /// The name, if this is an entry of `components/schemas`.
    package var componentSchemaName: String? {
        componentSection == .schemas && !tokens[2].isEmpty ? tokens[2] : nil
    }

    /// Whether this is an operation of a path in the main file, by keyword or in `additionalOperations` (OpenAPI 3.2).
    package var isOperation: Bool {
        guard file.isEmpty, tokens.first == "paths" else { return false }
        return tokens.count == 3 ? HTTPMethod(rawValue: tokens[2]) != nil : tokens.count == 4 && tokens[2] == "additionalOperations"
    }
}

extension NodePointer: ExpressibleByStringInterpolation {
    package init(stringLiteral text: String) {
        self.init(text)
    }

    /// Parses the text of a pointer; the root of the file if the text after the `#` isn't a pointer.
    package init(_ text: String) {
        guard let mark = text.firstIndex(of: "#") else {
            self.init(rootOf: text)
            return
        }
        self.init(file: String(text[..<mark]), inFile: JSONPointer(String(text[mark...].dropFirst())) ?? JSONPointer())
    }
}
