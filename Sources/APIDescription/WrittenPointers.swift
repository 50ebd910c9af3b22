internal import JSONReading
internal import Upgrading

/// Translates pointers in upgraded documents to pointers in the user's files.
package struct WrittenPointers: Sendable {
    private struct Document: Sendable {
        var written: JSONNode
        var upgraded: [(pointer: JSONPointer, node: JSONNode)]
    }

    /// The translations by file path.
    private var documents: [String: Document] = [:]

    package init() {}

    mutating func add(root: NodePointer, written: JSONNode, upgraded: [(pointer: JSONPointer, node: JSONNode)]) {
        documents[root.file] = Document(written: written, upgraded: upgraded)
    }

    /// Translates pointers.
    ///
    /// - Returns: The pointers in the same order. Pointers to files that weren't upgraded are unchanged.
    package func written(_ pointers: [NodePointer]) -> [NodePointer] {
        var known: [String: UpgradedPointers] = [:]
        return pointers.map { pointer in
            guard let document = documents[pointer.file] else { return pointer }
            let translation = known[pointer.file] ?? UpgradedPointers(written: document.written, upgraded: document.upgraded)
            known[pointer.file] = translation
            return NodePointer(file: pointer.file, inFile: translation.written(pointer.inFile))
        }
    }
}
