/// A list in the output that is broken into one element per line unless its whole line fits the width.
///
/// The list is written on one line first, and broken when the line has ended: only then is its length known. Each byte of the line is
/// looked at a constant number of times, so time stays linear.
struct LaidOutList {
    private let bracket: Template.Bracket
    private let width: Int
    /// Offsets in the UTF-8 of the output: where the line begins, where the first element begins.
    private let lineStart: Int
    private let start: Int
    /// Where each separator stands.
    private var separators: [Int] = []
    /// Where the closing bracket stands; `nil` while the list is open.
    private var end: Int?
    /// Up to here the output was searched for the end of the line.
    private var searched: Int

    private static let separator = ", "

    /// - Parameter output: Ends with the opening bracket.
    init(_ bracket: Template.Bracket, width: Int, openedIn output: String) {
        self.bracket = bracket
        self.width = width
        start = output.utf8.count
        searched = start
        var lineStart = output.utf8.endIndex
        while lineStart > output.utf8.startIndex, output.utf8[output.utf8.index(before: lineStart)] != .lineFeed {
            lineStart = output.utf8.index(before: lineStart)
        }
        self.lineStart = output.utf8.distance(from: output.utf8.startIndex, to: lineStart)
    }

    mutating func endElement(in output: inout String) {
        separators.append(output.utf8.count)
        output += Self.separator
    }

    /// Drops the separator after the last element.
    mutating func close(in output: inout String) {
        if let last = separators.last, last + Self.separator.utf8.count == output.utf8.count {
            output.removeLast(Self.separator.count)
            separators.removeLast()
        }
        end = output.utf8.count
        searched = start
    }

    /// Lays the list out if the line that has it is complete.
    ///
    /// - Returns: Whether it was complete.
    mutating func finishIfLineEnded(in output: inout String) -> Bool {
        guard let end, searched < output.utf8.count else { return false }
        let from = max(searched, end)
        searched = output.utf8.count
        guard output.utf8[index(from, output)...].contains(.lineFeed) else { return false }
        finish(in: &output)
        return true
    }

    /// Breaks the list if the line is too long, or an element has several lines; an empty list is never broken.
    func finish(in output: inout String) {
        guard let end, start < end else { return }
        let list = index(start, output)..<index(end, output)
        let isOneLine = !output.utf8[list].contains(.lineFeed)
        let rest = output.utf8[index(lineStart, output)...]
        let line = output[rest.startIndex..<(rest.firstIndex(of: .lineFeed) ?? rest.endIndex)]
        // Counting characters is slower than counting bytes, of which there are at least as many.
        if isOneLine, line.utf8.count <= width || line.count <= width { return }
        let indentation = line.prefix { $0 == " " || $0 == "\t" }
        var broken = ""
        var elementStart = start
        for separator in separators + [end] {
            broken += "\n\(indentation)    \(output[index(elementStart, output)..<index(separator, output)])"
            if separator != end || bracket == .square { broken += "," }
            elementStart = separator + Self.separator.utf8.count
        }
        broken += "\n\(indentation)"
        output.replaceSubrange(list, with: broken)
    }

    private func index(_ offset: Int, _ output: String) -> String.Index {
        output.utf8.index(output.startIndex, offsetBy: offset)
    }
}
