internal import JSONReading
internal import Upgrading

/// Translates pointers into upgraded documents to pointers into the user's own files.
package struct WrittenPointers: Sendable {
    private struct Document: Sendable {
        var written: JSONNode
        var upgraded: [(pointer: JSONPointer, node: JSONNode)]
    }

    /// By the pointer to the root.
    private var documents: [String: Document] = [:]

    package init() {}

    mutating func add(root: NodePointer, written: JSONNode, upgraded: [(pointer: JSONPointer, node: JSONNode)]) {
        documents[root.text] = Document(written: written, upgraded: upgraded)
    }

    /// Translates pointers such as `#/components/schemas/Pet`, with the path of the file before the `#` unless it is the main file.
    ///
    /// - Returns: The pointers in the same order. Those into files that were not upgraded are as they were.
    package func written(_ pointers: [String]) -> [String] {
        var known: [String: UpgradedPointers] = [:]
        return pointers.map { text in
            guard let mark = text.firstIndex(of: "#") else { return text }
            let root = String(text[...mark])
            guard let document = documents[root], let pointer = JSONPointer(String(text[mark...].dropFirst())) else { return text }
            let translation = known[root] ?? UpgradedPointers(written: document.written, upgraded: document.upgraded)
            known[root] = translation
            return root + translation.written(pointer).description
        }
    }
}
