internal import JSONReading
internal import Reporting

/// Anchors and aliases (YAML 1.2.2, 7.1). An alias shares the elements and members of its node.
extension YAMLComposer {
    /// The maximum number of bytes that the aliases of a file may repeat, so that a small file can't expand to a huge tree.
    static let maximumAliasedBytes = 16 << 20

    enum Anchor {
        /// The collection isn't complete yet, so an alias would make it contain itself.
        /// - Parameter name: The bytes of the name at the anchor.
        case open(name: Range<Int>)
        case complete(AnchoredNode)
    }

    struct AnchoredNode {
        var node: JSONNode
        /// The size of its text in bytes, with aliases resolved.
        var size: Int
        /// The nesting depth of the node, including itself.
        var height: Int
        /// The text of a scalar, since an alias may be a key.
        var keyText: String?
    }

    /// Marks the collection with an anchor as open. An anchor may be redefined (YAML 1.2.2, 3.2.2.2).
    mutating func announce(_ name: Range<Int>) {
        anchors[anchorName(name)] = .open(name: name)
    }

    /// Defines the anchor of a complete scalar.
    mutating func define(_ name: Range<Int>, _ node: JSONNode, from start: Int, end: Int, keyText: String) {
        anchors[anchorName(name)] = .complete(AnchoredNode(node: node, size: end - start, height: 0, keyText: keyText))
    }

    /// Defines the anchor of a complete collection, unless it was redefined inside.
    mutating func define(_ node: JSONNode, of collection: OpenCollection, end: Int) {
        let name = anchorName(collection.anchor)
        guard case .open(collection.anchor) = anchors[name] else { return }
        let size = end - collection.offset + aliasedBytes - collection.aliasedBefore
        anchors[name] = .complete(AnchoredNode(node: node, size: size, height: collection.height + 1))
    }

    /// - Parameter name: The bytes of the name after `*`.
    mutating func addAlias(_ name: Range<Int>) throws(YAMLSyntaxError) {
        let text = anchorName(name)
        let offset = name.lowerBound - 1
        let expectsKey = collections.last?.expectsKey == true
        guard case .complete(let anchor) = anchors[text] else {
            if anchors[text] == nil {
                problems.error(.undefinedAlias(text, near: nearestAnchor(to: text)), at: offset)
            } else {
                problems.error(.aliasInItself(text), at: offset)
            }
            if expectsKey {
                add(key: text, fingerprint: 0, at: offset)
            } else {
                add(JSONNode(value: .null, location: location(offset)), height: 0)
            }
            return
        }
        aliasedBytes += anchor.size
        guard aliasedBytes <= Self.maximumAliasedBytes else {
            throw YAMLSyntaxError(message: .aliasesTooLarge(mebibytes: Self.maximumAliasedBytes >> 20), offset: offset)
        }
        guard collections.count + anchor.height <= JSONNode.deepestNesting else {
            throw YAMLSyntaxError(message: .tooDeep(JSONNode.deepestNesting), offset: offset)
        }
        guard expectsKey else {
            // The content is shared. The node has the alias's location, so two components with the same value remain two components.
            return add(JSONNode(value: anchor.node.value, location: location(offset)), height: anchor.height)
        }
        guard var key = anchor.keyText else { throw YAMLSyntaxError(message: .collectionAsKey, offset: offset) }
        // The pointer doesn't leave the closure.
        let fingerprint = key.withUTF8 { Fingerprint.of($0) }
        add(key: key, fingerprint: fingerprint, at: offset)
    }

    private func anchorName(_ name: Range<Int>) -> String {
        String(decoding: UnsafeBufferPointer(rebasing: text[name]), as: UTF8.self)
    }

    /// Returns the closest name. Only the first errors get one, since each is compared with every name.
    private func nearestAnchor(to name: String) -> String? {
        let mostSuggestions = 20
        guard problems.list.count < mostSuggestions, anchors.count < 1000 else { return nil }
        return anchors.keys.sorted().nearest(to: name)
    }
}
