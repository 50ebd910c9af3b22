import Reporting

/// A list in the output, with the lists in its elements, each of which is broken into one element per line if it doesn't fit its width.
///
/// The list is first written on one line and laid out at the end of the line, when its length is known. Each byte of the line is read a
/// constant number of times, so the time is linear.
struct LaidOutList {
    private struct Mark {
        enum Kind {
            case open(Template.Bracket, width: Int?)
            case separator
            case close
        }

        var kind: Kind
        /// The offset in the output: of an opening bracket, of a separator, or after a closing bracket.
        var offset: Int
    }

    private var marks: [Mark] = []
    /// The open lists, innermost last.
    private var open: [Template.Bracket] = []
    /// The offset of the line.
    private let lineStart: Int
    /// The offset up to which the output was searched for the end of the line.
    private var searched: Int

    /// The maximum nesting of lists.
    static let maximumDepth = 128

    /// - Parameter output: The output so far, which ends with the opening bracket.
    init(_ bracket: Template.Bracket, width: Int?, openedIn output: borrowing OutputBuffer) {
        searched = output.count
        lineStart = output.withBytes { bytes in bytes.lastIndex(of: .lineFeed).map { $0 + 1 } ?? 0 }
        open(bracket, width: width, in: output)
    }

    /// Opens a list in the current element.
    ///
    /// - Parameter output: The output so far, which ends with the opening bracket.
    mutating func open(_ bracket: Template.Bracket, width: Int?, in output: borrowing OutputBuffer) {
        marks.append(Mark(kind: .open(bracket, width: width), offset: output.count - bracket.opening.utf8.count))
        open.append(bracket)
    }

    /// The number of open lists.
    var depth: Int { open.count }

    mutating func endElement(in output: inout OutputBuffer) {
        marks.append(Mark(kind: .separator, offset: output.count))
        output.append(open.last?.separator ?? "")
    }

    /// Removes the separator after the last element, which ends without one.
    mutating func endLastElement(in output: inout OutputBuffer) {
        guard case .separator? = marks.last?.kind, let separator = open.last?.separator,
            marks[marks.count - 1].offset + separator.utf8.count == output.count
        else {
            return
        }
        output.truncate(to: output.count - separator.utf8.count)
        marks.removeLast()
    }

    /// Closes the innermost open list.
    ///
    /// - Parameter output: The output so far, which ends with the closing bracket.
    mutating func close(in output: borrowing OutputBuffer) {
        marks.append(Mark(kind: .close, offset: output.count))
        open.removeLast()
        searched = output.count
    }

    /// Returns whether the line of the list, which isn't laid out yet, is complete.
    mutating func isLineEnded(in output: borrowing OutputBuffer) -> Bool {
        guard depth == 0, searched < output.count else { return false }
        defer { searched = output.count }
        return output.withBytes(from: searched) { $0.offset(of: .lineFeed) != nil }
    }

    /// How a list was laid out.
    enum Outcome {
        case same
        /// Lines with more room might have another number of lines.
        case dependingOnInset
    }

    /// Breaks the list if the line is too long or an element has several lines, and otherwise the lists in it that don't fit.
    ///
    /// - Parameter inset: The number of columns by which lists have less room than their width.
    func finish(in output: inout OutputBuffer, inset: Int) -> Outcome {
        guard let first = marks.first, let last = marks.last, depth == 0, case .open(let bracket, let width) = first.kind else {
            return .same
        }
        let list = first.offset - lineStart..<last.offset - lineStart
        var fitsWithoutInset = false
        let text = output.withBytes(from: lineStart) { bytes -> [UInt8]? in
            let line = UnsafeBufferPointer(rebasing: bytes.prefix(bytes.offset(of: .lineFeed) ?? bytes.count))
            if let width, line.count >= list.upperBound {
                if line.fits(width) { return nil }
                fitsWithoutInset = line.fits(width + inset)
            }
            return Array(bytes)
        }
        guard let text else { return .same }
        var writer = ListWriter(text: text, column: text[..<list.lowerBound].length)
        writer.write(root(of: text), indentation: Array(text.prefix(while: \.isBlank)), mustBreak: true)
        output.truncate(to: lineStart + list.lowerBound)
        output.append(writer.bytes)
        output.append(text, list.upperBound..<text.count)
        // A list without others in it has a line for each element, whatever the room.
        let isSimple = bracket != .none && marks.count { if case .open = $0.kind { true } else { false } } == 1
        return inset > 0 && (fitsWithoutInset || !isSimple) ? .dependingOnInset : .same
    }

    /// Returns the lists with their elements.
    ///
    /// - Parameter text: The text from the beginning of the line.
    private func root(of text: [UInt8]) -> ListNode {
        var open: [ListNode] = []
        var position = marks[0].offset - lineStart
        for mark in marks {
            let part = position..<mark.offset - lineStart
            position = part.upperBound
            switch mark.kind {
            case .open(let bracket, let width):
                if !open.isEmpty { open[open.count - 1].add(part, of: text) }
                open.append(ListNode(bracket: bracket, width: width))
                position += bracket.opening.utf8.count
            case .separator:
                open[open.count - 1].add(part, of: text)
                position += open[open.count - 1].bracket.separator.utf8.count
                open[open.count - 1].endElement()
            case .close:
                var node = open.removeLast()
                node.add(part.lowerBound..<part.upperBound - node.bracket.closing.utf8.count, of: text)
                guard !open.isEmpty else { return node }
                open[open.count - 1].add(node)
            }
        }
        preconditionFailure("the outermost list is closed")
    }
}

/// A list with its elements, which consist of text and other lists.
private struct ListNode {
    enum Part {
        /// A range of the text, and its number of characters.
        case text(Range<Int>, length: Int)
        case list(ListNode)

        /// The number of characters on one line.
        var length: Int {
            switch self {
            case .text(_, let length): length
            case .list(let list): list.bracket.opening.utf8.count + list.length + list.bracket.closing.utf8.count
            }
        }
    }

    let bracket: Template.Bracket
    /// `nil` for a list that is never broken.
    let width: Int?
    private(set) var elements: [[Part]] = [[]]
    /// The number of characters on one line, without the brackets.
    private(set) var length = 0
    private(set) var isMultiline = false

    init(bracket: Template.Bracket, width: Int?) {
        self.bracket = bracket
        self.width = width
    }

    var isEmpty: Bool { elements.count == 1 && elements[0].isEmpty }

    mutating func add(_ range: Range<Int>, of text: [UInt8]) {
        guard !range.isEmpty else { return }
        let added = text[range].length
        elements[elements.count - 1].append(.text(range, length: added))
        length += added
        if text[range].has(.lineFeed) { isMultiline = true }
    }

    mutating func add(_ list: ListNode) {
        elements[elements.count - 1].append(.list(list))
        length += Part.list(list).length
        if list.isMultiline { isMultiline = true }
    }

    mutating func endElement() {
        elements.append([])
        length += bracket.separator.utf8.count
    }
}

/// The text of a list that is laid out.
private struct ListWriter {
    private(set) var bytes: [UInt8] = []
    private let text: [UInt8]
    /// The number of characters of the current line.
    private var column: Int

    init(text: [UInt8], column: Int) {
        self.text = text
        self.column = column
    }

    /// - Parameters:
    ///   - indentation: That of the line on which the list begins.
    ///   - mustBreak: Whether the list is known to be too long. Otherwise it's broken if the line up to its closing bracket doesn't fit.
    mutating func write(_ list: ListNode, indentation: [UInt8], mustBreak: Bool = false) {
        let end = column + list.bracket.opening.utf8.count + list.length + list.bracket.closing.utf8.count
        let breaks = list.width.map { mustBreak || list.isMultiline || end > $0 } ?? false
        write(list.bracket.opening)
        if breaks, list.bracket == .none {
            fill(list, indentation: indentation)
        } else if breaks, !list.isEmpty {
            let inner = indentation + Array(repeating: UInt8(ascii: " "), count: 4)
            for (index, element) in list.elements.enumerated() {
                startLine(inner)
                write(element, indentation: inner)
                // The formatter ends the last of several elements of a literal with a comma, but not a single one.
                if index < list.elements.count - 1 || (list.bracket == .square && index > 0) { write(",") }
            }
            startLine(indentation)
        } else {
            for (index, element) in list.elements.enumerated() {
                if index > 0 { write(list.bracket.separator) }
                write(element, indentation: indentation)
            }
        }
        write(list.bracket.closing)
    }

    /// Writes as many elements on each line as it has room for.
    private mutating func fill(_ list: ListNode, indentation: [UInt8]) {
        for (index, element) in list.elements.enumerated() {
            if index > 0 {
                let length = element.reduce(list.bracket.separator.utf8.count) { $0 + $1.length }
                if let width = list.width, column + length > width { startLine(indentation) } else { write(list.bracket.separator) }
            }
            write(element, indentation: indentation)
        }
    }

    private mutating func write(_ element: [ListNode.Part], indentation: [UInt8]) {
        for part in element {
            switch part {
            case .text(let range, let length): write(text[range], length: length)
            case .list(let list): write(list, indentation: indentation)
            }
        }
    }

    private mutating func startLine(_ indentation: [UInt8]) {
        bytes.append(.lineFeed)
        bytes += indentation
        column = indentation.count
    }

    /// - Parameter punctuation: ASCII without line breaks.
    private mutating func write(_ punctuation: String) {
        bytes += punctuation.utf8
        column += punctuation.utf8.count
    }

    private mutating func write(_ new: ArraySlice<UInt8>, length: Int) {
        bytes += new
        if new.has(.lineFeed), let lineFeed = new.lastIndex(of: .lineFeed) {
            column = new[(lineFeed + 1)...].length
        } else {
            column += length
        }
    }
}
