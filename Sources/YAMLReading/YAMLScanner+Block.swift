internal import Reporting

/// Literal and folded block scalars (YAML 1.2.2, 8.1).
extension YAMLScanner {
    /// The handling of trailing line breaks (YAML 1.2.2, 8.1.1.2).
    private enum Chomping {
        case clip
        case strip
        case keep
    }

    private struct BlockHeader {
        var isFolded: Bool
        var chomping = Chomping.clip
        /// The indentation indicator, relative to the parent; `nil` if the first line determines the indentation.
        var depth: Int?
    }

    /// Reads a block scalar, starting at its `|` or `>`, and moves to the start of the line after it.
    ///
    /// - Parameter parent: The indentation that the text must exceed; -1 at the top level of a document.
    mutating func scanBlockScalar(deeperThan parent: Int) throws(YAMLSyntaxError) -> YAMLScalar {
        let start = index
        let header = try readBlockHeader()
        folded.removeAll(keepingCapacity: true)
        if header.isFolded {
            try readFoldedLines(header, deeperThan: parent)
        } else {
            try readLiteralLines(header, deeperThan: parent)
        }
        return YAMLScalar(content: .folded, style: .block, offset: start, spansLines: true)
    }

    /// Reads a header such as `|2-` and the rest of its line, which may contain only a comment.
    private mutating func readBlockHeader() throws(YAMLSyntaxError) -> BlockHeader {
        var header = BlockHeader(isFolded: bytes[index] == UInt8(ascii: ">"))
        index += 1
        while index < bytes.count, !isSpace(at: index) {
            switch bytes[index] {
            case UInt8(ascii: "+") where header.chomping == .clip: header.chomping = .keep
            case UInt8(ascii: "-") where header.chomping == .clip: header.chomping = .strip
            case UInt8(ascii: "1")...UInt8(ascii: "9") where header.depth == nil: header.depth = Int(bytes[index] - UInt8(ascii: "0"))
            case UInt8(ascii: "#"): throw YAMLSyntaxError(message: .commentWithoutSpace, offset: index)
            default: throw YAMLSyntaxError(message: .blockHeader, offset: index)
            }
            index += 1
        }
        skipBlanks()
        if peek == UInt8(ascii: "#") { skipToLineEnd() }
        guard index < bytes.count else { return header }
        guard Self.isBreak(bytes[index]) else { throw YAMLSyntaxError(message: .textAfterBlockHeader, offset: index) }
        skipLineBreak()
        return header
    }

    private mutating func readLiteralLines(_ header: BlockHeader, deeperThan parent: Int) throws(YAMLSyntaxError) {
        var breaks = 0
        var hasText = false
        let depth = try textIndentation(header, deeperThan: parent, breaks: &breaks)
        while let depth, let line = try nextLine(indentedBy: depth, breaks: &breaks) {
            append(lineFeeds: breaks)
            folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[line]))
            hasText = true
            breaks = 1
            endLine()
        }
        chomp(header, hasText: hasText, breaks: breaks)
    }

    private mutating func readFoldedLines(_ header: BlockHeader, deeperThan parent: Int) throws(YAMLSyntaxError) {
        var breaks = 0
        var hasText = false
        // Line breaks next to a line that begins with white space are preserved (YAML 1.2.2, 8.1.3).
        var wasSpaced = false
        let depth = try textIndentation(header, deeperThan: parent, breaks: &breaks)
        while let depth, let line = try nextLine(indentedBy: depth, breaks: &breaks) {
            let isSpaced = Self.isBlank(bytes[line.lowerBound])
            if hasText, !isSpaced, !wasSpaced {
                appendFold(breaks)
            } else {
                append(lineFeeds: breaks)
            }
            folded.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[line]))
            (hasText, wasSpaced, breaks) = (true, isSpaced, 1)
            endLine()
        }
        chomp(header, hasText: hasText, breaks: breaks)
    }

    /// Returns the indentation of the text, from the indicator or the first line that isn't empty.
    ///
    /// - Parameter breaks: Receives the number of empty lines that were skipped.
    /// - Returns: `nil` if there is no text.
    private mutating func textIndentation(
        _ header: BlockHeader,
        deeperThan parent: Int,
        breaks: inout Int
    ) throws(YAMLSyntaxError) -> Int? {
        if let depth = header.depth { return max(parent, 0) + depth }
        var widest = (spaces: 0, offset: 0)
        while true {
            skipSpaces()
            if index >= bytes.count {
                if column > 0 { breaks += 1 }
                return nil
            }
            guard Self.isBreak(bytes[index]) else { break }
            if column > widest.spaces { widest = (column, index) }
            breaks += 1
            skipLineBreak()
        }
        let spaces = column
        guard spaces > parent else {
            try endOfBlock()
            return nil
        }
        guard spaces >= widest.spaces else { throw YAMLSyntaxError(message: .wideEmptyLine, offset: widest.offset) }
        rewindToLineStart()
        return spaces
    }

    /// Returns the text of the next line that isn't empty.
    ///
    /// - Parameter breaks: Receives the number of empty lines that were skipped.
    /// - Returns: `nil` at the end of the scalar; the index is then at the start of a line.
    private mutating func nextLine(indentedBy depth: Int, breaks: inout Int) throws(YAMLSyntaxError) -> Range<Int>? {
        while index < bytes.count {
            let limit = min(bytes.count, index + depth)
            while index < limit, bytes[index] == UInt8(ascii: " ") { index += 1 }
            guard index < bytes.count else {
                if column > 0 { breaks += 1 }
                return nil
            }
            if Self.isBreak(bytes[index]) {
                breaks += 1
                skipLineBreak()
                continue
            }
            guard column == depth, depth > 0 || marker == nil else {
                try endOfBlock()
                return nil
            }
            let start = index
            skipToLineEnd()
            return start..<index
        }
        return nil
    }

    /// Moves back to the start of the less indented line that ends the scalar. A tab there is an error, since it looks like indentation.
    private mutating func endOfBlock() throws(YAMLSyntaxError) {
        if bytes[index] == UInt8(ascii: "\t") { throw YAMLSyntaxError(message: .tabInBlock, offset: index) }
        rewindToLineStart()
    }

    private mutating func endLine() {
        if index < bytes.count { skipLineBreak() }
    }

    private mutating func append(lineFeeds count: Int) {
        switch count {
        case 0: break
        case 1: folded.append(UInt8(ascii: "\n"))
        default: folded.append(contentsOf: repeatElement(UInt8(ascii: "\n"), count: count))
        }
    }

    private mutating func chomp(_ header: BlockHeader, hasText: Bool, breaks: Int) {
        switch header.chomping {
        case .strip: break
        case .clip: append(lineFeeds: hasText ? 1 : 0)
        case .keep: append(lineFeeds: breaks)
        }
    }
}
