internal import Reporting

/// Block collections and the nodes in them (YAML 1.2.2, 8).
extension YAMLParser {
    // MARK: Between nodes

    /// Closes the collections that end after a complete node and moves to the next entry of the remaining one.
    ///
    /// - Returns: `nil` at the end of the document.
    mutating func readNext() throws(YAMLSyntaxError) -> Step? {
        scanner.skipGap()
        guard !scanner.isAtDocumentEnd else {
            while !blocks.isEmpty { try closeBlock() }
            return nil
        }
        guard scanner.isFirstOnLine else { throw trailingText() }
        if let tab = scanner.tab { throw YAMLSyntaxError(message: .tabInIndentation, offset: tab) }
        let column = scanner.column
        let innermost = blocks.last
        while let block = blocks.last, column < block.indentation || endsUnindentedSequence(block, column) {
            try closeBlock()
        }
        guard let block = blocks.last, column == block.indentation else { throw wrongIndentation(column, innermost: innermost) }
        switch block.kind {
        case .sequence:
            guard scanner.isIndicator(UInt8(ascii: "-")) else { throw noEntry() }
            return skipDash()
        case .mapping:
            return try readKey(of: block)
        }
    }

    /// Returns whether the block is a sequence at its mapping's indentation, which the first line without a dash ends.
    private func endsUnindentedSequence(_ block: BlockCollection, _ column: Int) -> Bool {
        guard block.kind == .sequence, column == block.indentation, blocks.count > 1 else { return false }
        return blocks[blocks.count - 2].indentation == column && !scanner.isIndicator(UInt8(ascii: "-"))
    }

    private mutating func closeBlock() throws(YAMLSyntaxError) {
        let block = blocks.removeLast()
        switch block.kind {
        case .sequence:
            try send(.closeSequence)
        case .mapping:
            if block.hasExplicitKey { try sendEmpty(at: scanner.index) }
            try send(.closeMapping)
        }
    }

    private mutating func skipDash() -> Step {
        let column = scanner.column
        scanner.index += 1
        return .node(Slot(parent: column, allowsCompact: true))
    }

    /// Skips `?` or its `:`.
    private mutating func skipExplicitIndicator(isKey: Bool) -> Step {
        let column = scanner.column
        blocks[blocks.count - 1].hasExplicitKey = isKey
        scanner.index += 1
        return .node(Slot(parent: column, allowsCompact: true, allowsUnindentedSequence: true))
    }

    /// Skips the `:` after a key on its line.
    private mutating func skipColon(of block: BlockCollection) -> Step {
        scanner.index += 1
        return .node(Slot(parent: block.indentation, allowsUnindentedSequence: true))
    }

    // MARK: Nodes

    /// Reads a node up to its end or to the first node inside it.
    mutating func readNode(in slot: Slot) throws(YAMLSyntaxError) -> Step {
        let end = scanner.index
        scanner.skipGap()
        var node = NodeStart(
            column: scanner.column,
            tab: scanner.tab,
            mayBeBlock: scanner.isFirstOnLine || slot.allowsCompact && scanner.tab == nil
        )
        while true {
            if isEmpty(slot) {
                try sendEmpty(try node.allProperties(), at: end)
                return .next
            }
            guard scanner.peek == UInt8(ascii: "&") || scanner.peek == UInt8(ascii: "!") else { break }
            try readProperty(into: &node.inner, inFlow: false)
            scanner.skipGap()
            if scanner.isFirstOnLine {
                // Properties on their own line belong to the collection that follows, not to its first key.
                node.outer = try node.allProperties()
                node.inner = YAMLProperties()
                (node.column, node.tab, node.mayBeBlock) = (scanner.column, scanner.tab, true)
            }
        }
        switch scanner.peek {
        case UInt8(ascii: "-") where scanner.isIndicator(UInt8(ascii: "-")):
            try openBlock(.sequence, node, isInline: !node.inner.isEmpty)
            return skipDash()
        case UInt8(ascii: "?") where scanner.isIndicator(UInt8(ascii: "?")):
            try openBlock(.mapping, node, isInline: !node.inner.isEmpty)
            return skipExplicitIndicator(isKey: true)
        case UInt8(ascii: "|"), UInt8(ascii: ">"):
            let properties = try node.allProperties()
            try send(.scalar(try scanner.scanBlockScalar(deeperThan: slot.parent), properties))
            return .next
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            let start = scanner.index
            try readFlow(try node.allProperties(), deeperThan: slot.parent)
            scanner.skipBlanks()
            if scanner.peek == UInt8(ascii: ":") { throw YAMLSyntaxError(message: .collectionAsKey, offset: start) }
            return .next
        default:
            return try readKeyOrScalar(node, in: slot)
        }
    }

    /// The start of a block node.
    private struct NodeStart {
        /// The column of the node's first character on the line: a property or its content.
        var column: Int
        /// The first tab before it.
        var tab: Int?
        /// Whether a block collection may begin here.
        var mayBeBlock: Bool
        /// Properties on earlier lines.
        var outer = YAMLProperties()
        /// Properties on the line of the content.
        var inner = YAMLProperties()

        /// Returns the properties of a node that isn't a collection with a key on this line.
        func allProperties() throws(YAMLSyntaxError) -> YAMLProperties {
            if inner.isEmpty { return outer }
            if outer.isEmpty { return inner }
            guard !(inner.hasAnchor && outer.hasAnchor) else { throw YAMLSyntaxError(message: .twoAnchors, offset: inner.offset) }
            guard !(inner.hasTag && outer.hasTag) else { throw YAMLSyntaxError(message: .twoTags, offset: inner.offset) }
            return YAMLProperties(
                anchor: inner.hasAnchor ? inner.anchor : outer.anchor,
                tag: inner.hasTag ? inner.tag : outer.tag,
                offset: outer.offset
            )
        }
    }

    /// Returns whether the node has no content, because the text continues outside the slot.
    private func isEmpty(_ slot: Slot) -> Bool {
        if scanner.isAtDocumentEnd { return true }
        guard scanner.isFirstOnLine, scanner.indentation <= slot.parent else { return false }
        let isUnindentedSequence =
            slot.allowsUnindentedSequence && scanner.column == slot.parent && scanner.isIndicator(UInt8(ascii: "-"))
        return !isUnindentedSequence
    }

    /// Opens a block collection whose first entry begins here.
    ///
    /// - Parameter isInline: Whether properties of the collection are on the same line, after which it must not begin.
    private mutating func openBlock(_ kind: BlockCollection.Kind, _ node: NodeStart, isInline: Bool) throws(YAMLSyntaxError) {
        if let tab = node.tab { throw YAMLSyntaxError(message: .tabInIndentation, offset: tab) }
        guard node.mayBeBlock, !isInline else {
            throw YAMLSyntaxError(message: kind == .sequence ? .sequenceOnLine : .mappingOnLine, offset: scanner.index)
        }
        blocks.append(BlockCollection(kind: kind, indentation: node.column))
        let offset = node.inner.isEmpty ? scanner.index : node.inner.offset
        switch kind {
        case .sequence: try send(.openSequence(offset: offset, node.outer))
        case .mapping: try send(.openMapping(offset: offset, node.outer))
        }
    }

    // MARK: Keys and scalars

    private enum Content {
        case alias(Range<Int>)
        case scalar(YAMLScalar)
        /// The text of a plain scalar on its first line.
        case plain(Range<Int>)
        /// An empty key before `:`.
        case empty
    }

    private mutating func readKeyOrScalar(_ node: NodeStart, in slot: Slot) throws(YAMLSyntaxError) -> Step {
        let start = scanner.index
        let content = try scanContent(deeperThan: slot.parent)
        if scanner.isIndicator(UInt8(ascii: ":")) {
            let colon = scanner.index
            if case .scalar(let scalar) = content, scalar.spansLines {
                throw YAMLSyntaxError(message: .keyOverLines(begins: describe(start)), offset: colon)
            }
            scanner.index = start
            if !node.mayBeBlock, node.tab == nil { throw YAMLSyntaxError(message: .mappingOnLine, offset: colon) }
            try openBlock(.mapping, node, isInline: false)
            scanner.index = colon
            try sendKey(content, node.inner, at: start)
            return skipColon(of: blocks[blocks.count - 1])
        }
        let properties = try node.allProperties()
        switch content {
        case .alias(let name): try sendAlias(name, properties)
        case .scalar(let scalar):
            try send(.scalar(scalar, properties))
        case .plain(let first):
            let scalar = scanner.continuePlain(first, deeperThan: slot.parent, inFlow: false)
            if scalar.spansLines, !scanner.hasSkippedGap, scanner.peek == UInt8(ascii: ":") { throw keyInText(scalar) }
            try send(.scalar(scalar, properties))
        case .empty:
            throw noContent()
        }
        return .next
    }

    /// Reads a key of a mapping whose entries begin in this column (YAML 1.2.2, 8.2.2).
    private mutating func readKey(of block: BlockCollection) throws(YAMLSyntaxError) -> Step {
        if scanner.isIndicator(UInt8(ascii: ":")), block.hasExplicitKey { return skipExplicitIndicator(isKey: false) }
        if block.hasExplicitKey {
            blocks[blocks.count - 1].hasExplicitKey = false
            try sendEmpty(at: scanner.index)
        }
        if scanner.isIndicator(UInt8(ascii: "?")) { return skipExplicitIndicator(isKey: true) }
        if scanner.isIndicator(UInt8(ascii: "-")) { throw YAMLSyntaxError(message: .entryBetweenKeys, offset: scanner.index) }
        var properties = YAMLProperties()
        while scanner.peek == UInt8(ascii: "&") || scanner.peek == UInt8(ascii: "!") {
            try readProperty(into: &properties, inFlow: false)
            scanner.skipBlanks()
        }
        let start = scanner.index
        let content: Content
        switch scanner.peek {
        case UInt8(ascii: "["), UInt8(ascii: "{"): throw YAMLSyntaxError(message: .collectionAsKey, offset: start)
        case UInt8(ascii: "|"), UInt8(ascii: ">"): throw YAMLSyntaxError(message: .blockScalarAsKey, offset: start)
        default: content = try scanContent(deeperThan: block.indentation)
        }
        guard scanner.isIndicator(UInt8(ascii: ":")) else { throw noColon(from: start) }
        if case .scalar(let scalar) = content, scalar.spansLines {
            throw YAMLSyntaxError(message: .keyOverLines(begins: describe(start)), offset: scanner.index)
        }
        try sendKey(content, properties, at: start)
        return skipColon(of: block)
    }

    /// Reads a possible key (an alias, a quoted scalar or the first line of a plain one) and the white space after it.
    private mutating func scanContent(deeperThan parent: Int) throws(YAMLSyntaxError) -> Content {
        let content: Content
        switch scanner.peek {
        case UInt8(ascii: "*"):
            content = .alias(try scanAlias())
            scanner.skipBlanks()
        case UInt8(ascii: "\""), UInt8(ascii: "'"):
            content = .scalar(try scanner.scanQuoted(deeperThan: parent, problems: &composer.problems))
            scanner.skipBlanks()
        case UInt8(ascii: ":") where scanner.isIndicator(UInt8(ascii: ":")):
            content = .empty
        default:
            guard scanner.isPlainStart(inFlow: false) else { throw noContent() }
            content = .plain(scanner.scanPlainLine(inFlow: false))
        }
        return content
    }

    /// Sends an alias, which must not have properties (YAML 1.2.2, 7.1).
    mutating func sendAlias(_ name: Range<Int>, _ properties: YAMLProperties) throws(YAMLSyntaxError) {
        guard properties.isEmpty else { throw YAMLSyntaxError(message: .aliasWithProperties, offset: properties.offset) }
        try send(.alias(name))
    }

    private mutating func sendKey(_ content: Content, _ properties: YAMLProperties, at offset: Int) throws(YAMLSyntaxError) {
        switch content {
        case .alias(let name): try sendAlias(name, properties)
        case .scalar(let scalar):
            try send(.scalar(scalar, properties))
        case .plain(let text):
            try send(.scalar(YAMLScalar(content: .inText(text), style: .plain, offset: text.lowerBound), properties))
        case .empty:
            try sendEmpty(properties, at: offset)
        }
    }
}
