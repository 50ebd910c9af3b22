internal import JSONReading
internal import Reporting

/// A builder of a document's tree from the parser's events (YAML 1.2.2, 3.1.2).
///
/// The elements and members of all open collections are on two stacks. A collection takes its own when it closes, so each array of the
/// tree is allocated once, in its final size.
struct YAMLComposer {
    /// The text. It outlives the composer, which is used only inside `withUnsafeBufferPointer`.
    let text: UnsafeBufferPointer<UInt8>
    let file: SourceFileID

    private(set) var documents: [Document] = []
    var problems = YAMLProblems()

    var collections: [OpenCollection] = []
    var elements: [JSONNode] = []
    var members: [JSONObject.Member] = []
    /// The fingerprints of the keys of `members`.
    var fingerprints: [UInt64] = []
    /// The duplicate keys, in the order in which their mappings end.
    var duplicateKeys: [(key: String, location: SourceLocation, first: SourceLocation)] = []
    /// The indices of `<<` in `members`.
    var mergeKeys: [Int] = []
    private var root: JSONNode?
    private var start = 0

    var anchors: [String: Anchor] = [:]
    /// The number of bytes that aliases have added so far.
    var aliasedBytes = 0
    private var longStrings = StringPool()

    struct Document {
        var root: JSONNode
        /// The start of its directives, its marker or its text.
        var offset: Int
    }

    struct OpenCollection {
        var isMapping: Bool
        /// Whether the next node is a key of this mapping.
        var expectsKey: Bool
        /// The offset of the collection.
        var offset: Int
        /// The number of elements or members on the stack before those of this collection.
        var base: Int
        /// The nesting depth of the collections inside it.
        var height = 0
        /// The bytes of the anchor's name; empty without an anchor.
        var anchor: Range<Int>
        /// The value of `aliasedBytes` when the collection was opened.
        var aliasedBefore: Int
    }

    init(text: UnsafeBufferPointer<UInt8>, file: SourceFileID) {
        self.text = text
        self.file = file
    }

    mutating func beginDocument(at offset: Int) {
        start = offset
        root = nil
        anchors = [:]
    }

    mutating func endDocument() {
        documents.append(Document(root: root ?? JSONNode(value: .null, location: location(start)), offset: start))
    }

    func location(_ offset: Int) -> SourceLocation {
        // A file is smaller than 4 GiB.
        SourceLocation(file: file, offset: UInt32(truncatingIfNeeded: offset))
    }

    // MARK: Events

    /// - Parameters:
    ///   - end: The end of the event's text.
    ///   - folded: The bytes of a scalar that isn't in the text verbatim.
    @inline(__always)
    mutating func take(_ event: YAMLEvent, end: Int, folded: [UInt8]) throws(YAMLSyntaxError) {
        switch event {
        case .scalar(let scalar, let properties):
            if let collection = collections.last, collection.expectsKey {
                addKey(scalar, properties, end: end, folded: folded)
            } else {
                addScalar(scalar, properties, end: end, folded: folded)
            }
        case .alias(let name):
            try addAlias(name)
        case .openSequence(let offset, let properties):
            try open(isMapping: false, at: offset, properties)
        case .openMapping(let offset, let properties):
            try open(isMapping: true, at: offset, properties)
        case .closeSequence:
            closeSequence(end: end)
        case .closeMapping:
            closeMapping(end: end)
        }
    }

    private mutating func addScalar(_ scalar: YAMLScalar, _ properties: YAMLProperties, end: Int, folded: [UInt8]) {
        let value = value(of: scalar, properties, folded: folded)
        let node = JSONNode(value: value, location: location(scalar.offset))
        if properties.hasAnchor {
            define(properties.anchor, node, from: properties.offset, end: end, keyText: string(of: scalar, folded: folded))
        }
        add(node, height: 0)
    }

    private mutating func addKey(_ scalar: YAMLScalar, _ properties: YAMLProperties, end: Int, folded: [UInt8]) {
        let key = string(of: scalar, folded: folded)
        if properties.hasAnchor {
            let node = JSONNode(value: value(of: scalar, properties, folded: folded), location: location(scalar.offset))
            define(properties.anchor, node, from: properties.offset, end: end, keyText: key)
        }
        let isMerge = scalar.style == .plain && properties.tag == .none && key == "<<" || properties.tag == .merge
        if isMerge { mergeKeys.append(members.count) }
        switch scalar.content {
        case .inText(let range): add(key: key, fingerprint: Fingerprint.of(UnsafeBufferPointer(rebasing: text[range])), at: scalar.offset)
        // The pointer is used inside the closure only.
        case .folded: add(key: key, fingerprint: folded.withUnsafeBufferPointer { Fingerprint.of($0) }, at: scalar.offset)
        }
    }

    /// Pushes a member, still without its value.
    mutating func add(key: String, fingerprint: UInt64, at offset: Int) {
        fingerprints.append(fingerprint)
        let unknown = JSONNode(value: .null, location: location(offset))
        members.append(JSONObject.Member(key: key, keyLocation: location(offset), value: unknown))
        collections[collections.count - 1].expectsKey = false
    }

    /// Adds a complete node to the collection around it.
    ///
    /// - Parameter height: The nesting depth of the node, including itself.
    mutating func add(_ node: JSONNode, height: Int) {
        let last = collections.count - 1
        guard last >= 0 else {
            root = node
            return
        }
        if collections[last].isMapping {
            members[members.count - 1].value = node
            collections[last].expectsKey = true
        } else {
            elements.append(node)
        }
        if height > collections[last].height { collections[last].height = height }
    }

    // MARK: Collections

    private mutating func open(isMapping: Bool, at offset: Int, _ properties: YAMLProperties) throws(YAMLSyntaxError) {
        if let parent = collections.last, parent.expectsKey { throw YAMLSyntaxError(message: .collectionAsKey, offset: offset) }
        guard collections.count < JSONNode.deepestNesting else {
            throw YAMLSyntaxError(message: .tooDeep(JSONNode.deepestNesting), offset: offset)
        }
        checkTag(properties, isMapping: isMapping)
        collections.append(
            OpenCollection(
                isMapping: isMapping,
                expectsKey: isMapping,
                offset: offset,
                base: isMapping ? members.count : elements.count,
                anchor: properties.anchor,
                aliasedBefore: aliasedBytes
            )
        )
        if properties.hasAnchor { announce(properties.anchor) }
    }

    private mutating func closeSequence(end: Int) {
        let collection = collections.removeLast()
        close(collection, .array(elements.takeElements(from: collection.base)), end: end)
    }

    private mutating func closeMapping(end: Int) {
        let collection = collections.removeLast()
        let own = takeMembers(from: collection.base)
        close(collection, .object(JSONObject(members: own)), end: end)
    }

    private mutating func close(_ collection: OpenCollection, _ value: JSONNodeValue, end: Int) {
        let node = JSONNode(value: value, location: location(collection.offset))
        if !collection.anchor.isEmpty { define(node, of: collection, end: end) }
        add(node, height: collection.height + 1)
    }

    // MARK: Scalars

    func string(of scalar: YAMLScalar, folded: [UInt8]) -> String {
        switch scalar.content {
        case .inText(let range): String(decoding: UnsafeBufferPointer(rebasing: text[range]), as: UTF8.self)
        case .folded: String(decoding: folded, as: UTF8.self)
        }
    }

    mutating func pooledString(of scalar: YAMLScalar, folded: [UInt8]) -> String {
        switch scalar.content {
        case .inText(let range): longStrings.string(at: range, of: text)
        case .folded: String(decoding: folded, as: UTF8.self)
        }
    }
}
