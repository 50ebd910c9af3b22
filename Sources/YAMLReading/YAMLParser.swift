internal import Reporting

/// A parser that sends the structure of a YAML text (YAML 1.2.2, 6 to 9) to a composer as events.
///
/// Open collections are on explicit stacks, so nesting doesn't use the call stack.
struct YAMLParser {
    let files: SourceFiles
    let file: SourceFileID
    var scanner: YAMLScanner
    var composer: YAMLComposer
    /// The open block collections, innermost last. Each is indented more than the previous one, or is a sequence as deep as its mapping.
    var blocks: [BlockCollection] = []
    /// The open flow collections, innermost last, all inside the innermost block collection.
    var flows: [FlowCollection] = []
    /// The prefixes that `%TAG` directives define for handles.
    var tagPrefixes: [String: String] = [:]

    struct BlockCollection {
        enum Kind {
            case sequence
            case mapping
        }

        var kind: Kind
        /// The column of its entries.
        var indentation: Int
        /// Whether the key has a `?`, so that `:` may follow on its own line.
        var hasExplicitKey = false
    }

    /// A position at which a block node is expected.
    struct Slot {
        /// The indentation that the node must exceed; -1 for the root.
        var parent: Int
        /// Whether a collection may begin on the line of its parent's indicator: `- - a`, `- key: value` (YAML 1.2.2, 8.2.1).
        var allowsCompact = false
        /// Whether a sequence may have the indentation of its parent mapping.
        var allowsUnindentedSequence = false
    }

    enum Step {
        /// A node is expected.
        case node(Slot)
        /// A node is complete.
        case next
    }

    init(bytes: UnsafeBufferPointer<UInt8>, files: SourceFiles, file: SourceFileID) {
        self.files = files
        self.file = file
        scanner = YAMLScanner(bytes: bytes)
        composer = YAMLComposer(text: bytes, file: file)
    }

    /// Reads all documents of a text (YAML 1.2.2, 9.2).
    mutating func readStream() throws(YAMLSyntaxError) {
        // A document may have directives or omit `---` only at the start and after `...`.
        var isSeparated = true
        while true {
            skipBetweenDocuments()
            if scanner.isAtEnd { return }
            if scanner.marker == .end {
                try skipEndMarker()
                isSeparated = true
                continue
            }
            let offset = scanner.index
            tagPrefixes = [:]
            if isSeparated, scanner.column == 0, scanner.peek == UInt8(ascii: "%") { try readDirectives() }
            if scanner.marker == .start { scanner.index += 3 }
            composer.beginDocument(at: offset)
            try readDocument()
            composer.endDocument()
            isSeparated = false
        }
    }

    private mutating func skipBetweenDocuments() {
        while true {
            let start = scanner.index
            scanner.skipByteOrderMark()
            scanner.skipGap()
            if scanner.index == start { return }
        }
    }

    private mutating func skipEndMarker() throws(YAMLSyntaxError) {
        scanner.index += 3
        scanner.skipGap()
        guard scanner.isAtEnd || scanner.isFirstOnLine else {
            throw YAMLSyntaxError(message: .textAfterEndMarker, offset: scanner.index)
        }
    }

    /// Reads a document's root node and its content.
    private mutating func readDocument() throws(YAMLSyntaxError) {
        var step = Step.node(Slot(parent: -1))
        while true {
            switch step {
            case .node(let slot):
                step = try readNode(in: slot)
            case .next:
                guard let next = try readNext() else { return }
                step = next
            }
        }
    }

    // MARK: Events

    mutating func send(_ event: YAMLEvent) throws(YAMLSyntaxError) {
        try composer.take(event, end: scanner.index, folded: scanner.folded)
    }

    mutating func sendEmpty(_ properties: YAMLProperties = YAMLProperties(), at offset: Int) throws(YAMLSyntaxError) {
        try send(.scalar(.empty(at: offset), properties))
    }
}
