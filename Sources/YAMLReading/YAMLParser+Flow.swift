internal import Reporting

/// Flow collections and the nodes in them (YAML 1.2.2, 7.4).
extension YAMLParser {
    struct FlowCollection {
        enum Kind {
            case sequence
            case mapping
            /// A mapping of one pair in a sequence, without braces: `[key: value]` (YAML 1.2.2, 7.4.1).
            case pair
        }

        /// The expected part of the collection.
        enum Phase {
            /// An entry, or the end.
            case entry
            /// The key after `?`.
            case explicitKey
            /// `:` and the value, or the end of an entry without a value.
            case colon(isAdjacent: Bool)
            case value
            /// A comma, or the end.
            case separator
        }

        var kind: Kind
        var phase: Phase
        /// The offset of the opening bracket or of the pair.
        var offset: Int
    }

    /// The kind of a flow node, which determines the syntax of the `:` after it.
    private enum FlowNode {
        /// A plain scalar or an alias: the `:` must be followed by white space.
        case plain
        /// A quoted scalar: the `:` needn't be followed by white space, as in JSON.
        case quoted
        /// An opening bracket.
        case collection
    }

    /// Reads a flow collection from its opening bracket past its closing one.
    ///
    /// - Parameter parent: The indentation that each of its lines must exceed.
    mutating func readFlow(_ properties: YAMLProperties, deeperThan parent: Int) throws(YAMLSyntaxError) {
        try openFlow(properties)
        while let collection = flows.last {
            if case .separator = collection.phase, collection.kind == .pair {
                try closePair()
                continue
            }
            try skipFlowGap(deeperThan: parent)
            switch collection.phase {
            case .entry where collection.kind == .sequence: try readSequenceEntry(deeperThan: parent)
            case .entry: try readMappingEntry(deeperThan: parent)
            case .explicitKey: try readExplicitKey(deeperThan: parent)
            case .colon(let isAdjacent): try readColon(isAdjacent: isAdjacent, collection)
            case .value: try readValue(deeperThan: parent)
            case .separator: try readSeparator(collection)
            }
        }
    }

    private mutating func expect(_ phase: FlowCollection.Phase) {
        flows[flows.count - 1].phase = phase
    }

    // MARK: Collections

    private mutating func openFlow(_ properties: YAMLProperties) throws(YAMLSyntaxError) {
        let offset = scanner.index
        if scanner.peek == UInt8(ascii: "[") {
            flows.append(FlowCollection(kind: .sequence, phase: .entry, offset: offset))
            try send(.openSequence(offset: offset, properties))
        } else {
            flows.append(FlowCollection(kind: .mapping, phase: .entry, offset: offset))
            try send(.openMapping(offset: offset, properties))
        }
        scanner.index += 1
    }

    /// Closes the innermost collection if its bracket is here.
    private mutating func closeFlow(_ kind: FlowCollection.Kind) throws(YAMLSyntaxError) -> Bool {
        switch (kind, scanner.peek) {
        case (.sequence, UInt8(ascii: "]")):
            scanner.index += 1
            flows.removeLast()
            try send(.closeSequence)
        case (.mapping, UInt8(ascii: "}")):
            scanner.index += 1
            flows.removeLast()
            try send(.closeMapping)
        default:
            return false
        }
        return true
    }

    private mutating func openPair(at offset: Int, phase: FlowCollection.Phase) throws(YAMLSyntaxError) {
        expect(.separator)
        flows.append(FlowCollection(kind: .pair, phase: phase, offset: offset))
        try send(.openMapping(offset: offset, YAMLProperties()))
    }

    private mutating func closePair() throws(YAMLSyntaxError) {
        flows.removeLast()
        try send(.closeMapping)
    }

    // MARK: Phases

    private mutating func readSequenceEntry(deeperThan parent: Int) throws(YAMLSyntaxError) {
        if try closeFlow(.sequence) { return }
        if scanner.peek == UInt8(ascii: ",") { throw extraComma() }
        let start = scanner.index
        if scanner.isIndicator(UInt8(ascii: "?"), inFlow: true) {
            scanner.index += 1
            return try openPair(at: start, phase: .explicitKey)
        }
        let properties = try readFlowProperties(deeperThan: parent)
        if scanner.isIndicator(UInt8(ascii: ":"), inFlow: true) {
            try openPair(at: start, phase: .colon(isAdjacent: true))
            return try sendEmpty(properties, at: scanner.index)
        }
        expect(.separator)
        if isFlowNodeEnd { return try sendEmpty(properties, at: scanner.index) }
        if isBracket { return try openFlow(properties) }
        // The text after the node determines whether it is an entry or the key of a pair.
        let line = scanner.lineStart
        let content = try scanFlowContent(deeperThan: parent)
        if scanner.lineStart == line, isColon(after: content) {
            try openPair(at: start, phase: .colon(isAdjacent: true))
        }
        try send(content, properties)
    }

    private mutating func readMappingEntry(deeperThan parent: Int) throws(YAMLSyntaxError) {
        if try closeFlow(.mapping) { return }
        if scanner.peek == UInt8(ascii: ",") { throw extraComma() }
        if scanner.isIndicator(UInt8(ascii: "?"), inFlow: true) {
            scanner.index += 1
            return expect(.explicitKey)
        }
        try readFlowKey(deeperThan: parent)
    }

    private mutating func readExplicitKey(deeperThan parent: Int) throws(YAMLSyntaxError) {
        try readFlowKey(deeperThan: parent)
    }

    private mutating func readFlowKey(deeperThan parent: Int) throws(YAMLSyntaxError) {
        expect(.colon(isAdjacent: false))
        if case .quoted = try readFlowNode(deeperThan: parent) { expect(.colon(isAdjacent: true)) }
    }

    private mutating func readColon(isAdjacent: Bool, _ collection: FlowCollection) throws(YAMLSyntaxError) {
        if scanner.peek == UInt8(ascii: ":"), isAdjacent || scanner.isIndicator(UInt8(ascii: ":"), inFlow: true) {
            scanner.index += 1
            return expect(.value)
        }
        guard isFlowEntryEnd else { throw noFlowColon(in: collection) }
        try sendEmpty(at: scanner.index)
        expect(.separator)
    }

    private mutating func readValue(deeperThan parent: Int) throws(YAMLSyntaxError) {
        expect(.separator)
        _ = try readFlowNode(deeperThan: parent)
    }

    private mutating func readSeparator(_ collection: FlowCollection) throws(YAMLSyntaxError) {
        if scanner.peek == UInt8(ascii: ",") {
            scanner.index += 1
            return expect(.entry)
        }
        if try closeFlow(collection.kind) { return }
        throw noSeparator(in: collection)
    }

    // MARK: Nodes

    /// Reads a scalar or an alias, or opens a collection.
    private mutating func readFlowNode(deeperThan parent: Int) throws(YAMLSyntaxError) -> FlowNode {
        let properties = try readFlowProperties(deeperThan: parent)
        if isFlowNodeEnd {
            try sendEmpty(properties, at: scanner.index)
            return .plain
        }
        if isBracket {
            try openFlow(properties)
            return .collection
        }
        let content = try scanFlowContent(deeperThan: parent)
        try send(content, properties)
        return content.isQuoted ? .quoted : .plain
    }

    private mutating func readFlowProperties(deeperThan parent: Int) throws(YAMLSyntaxError) -> YAMLProperties {
        var properties = YAMLProperties()
        while scanner.peek == UInt8(ascii: "&") || scanner.peek == UInt8(ascii: "!") {
            try readProperty(into: &properties, inFlow: true)
            try skipFlowGap(deeperThan: parent)
        }
        return properties
    }

    private enum FlowContent {
        case alias(Range<Int>)
        case scalar(YAMLScalar)

        var isQuoted: Bool {
            if case .scalar(let scalar) = self { scalar.style == .quoted } else { false }
        }
    }

    private mutating func scanFlowContent(deeperThan parent: Int) throws(YAMLSyntaxError) -> FlowContent {
        switch scanner.peek {
        case UInt8(ascii: "*"):
            return .alias(try scanAlias())
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            return .scalar(try scanner.scanQuoted(deeperThan: parent, problems: &composer.problems))
        default:
            guard scanner.isPlainStart(inFlow: true) else { throw noContent() }
            let first = scanner.scanPlainLine(inFlow: true)
            return .scalar(scanner.continuePlain(first, deeperThan: parent, inFlow: true))
        }
    }

    private mutating func send(_ content: FlowContent, _ properties: YAMLProperties) throws(YAMLSyntaxError) {
        switch content {
        case .alias(let name): try sendAlias(name, properties)
        case .scalar(let scalar):
            try send(.scalar(scalar, properties))
        }
    }

    /// Returns whether a `:` follows on this line, which makes the node the key of a pair.
    private mutating func isColon(after content: FlowContent) -> Bool {
        scanner.skipBlanks()
        return scanner.peek == UInt8(ascii: ":") && (content.isQuoted || scanner.isIndicator(UInt8(ascii: ":"), inFlow: true))
    }

    // MARK: Places

    /// Skips white space and comments, and checks the indentation of new lines (YAML 1.2.2, 7.4).
    ///
    /// A closing bracket may have the parent's indentation, which is common and accepted by most readers.
    private mutating func skipFlowGap(deeperThan parent: Int) throws(YAMLSyntaxError) {
        scanner.skipGap()
        guard !scanner.isAtDocumentEnd else { throw unclosedFlow() }
        guard scanner.isFirstOnLine, scanner.indentation <= parent else { return }
        let isClosing = scanner.peek == UInt8(ascii: "]") || scanner.peek == UInt8(ascii: "}")
        if isClosing, scanner.indentation == parent { return }
        if let tab = scanner.tab { throw YAMLSyntaxError(message: .tabInIndentation, offset: tab) }
        throw flowIndentation(deeperThan: parent)
    }

    private var isBracket: Bool {
        scanner.peek == UInt8(ascii: "[") || scanner.peek == UInt8(ascii: "{")
    }

    private var isFlowEntryEnd: Bool {
        switch scanner.peek {
        case UInt8(ascii: ","), UInt8(ascii: "]"), UInt8(ascii: "}"): true
        default: false
        }
    }

    /// Whether a node has no content.
    private var isFlowNodeEnd: Bool {
        isFlowEntryEnd || scanner.isIndicator(UInt8(ascii: ":"), inFlow: true)
    }
}
