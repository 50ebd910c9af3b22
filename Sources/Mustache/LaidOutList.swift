/// A list in the output that is broken into one element per line unless its full line fits the width.
///
/// The list is first written on one line and broken at the end of the line, when its length is known. Each byte of the line is read a
/// constant number of times, so the time is linear.
struct LaidOutList {
    private let bracket: Template.Bracket
    private let width: Int
    /// The UTF-8 offsets in the output of the line and of the first element.
    private let lineStart: Int
    private let start: Int
    /// The offsets of the separators.
    private var separators: [Int] = []
    /// The offset of the closing bracket; `nil` while the list is open.
    private var end: Int?
    /// The offset up to which the output was searched for the end of the line.
    private var searched: Int

    private static let separator = ", "

    /// - Parameter output: The output so far, which ends with the opening bracket.
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

    /// Closes the list and removes the separator after the last element.
    mutating func close(in output: inout String) {
        if let last = separators.last, last + Self.separator.utf8.count == output.utf8.count {
            output.removeLast(Self.separator.count)
            separators.removeLast()
        }
        end = output.utf8.count
        searched = start
    }

    /// Lays out the list if its line is complete.
    ///
    /// - Returns: Whether the line was complete.
    mutating func finishIfLineEnded(in output: inout String) -> Bool {
        guard let end, searched < output.utf8.count else { return false }
        let from = max(searched, end)
        searched = output.utf8.count
        guard output.utf8[index(from, output)...].contains(.lineFeed) else { return false }
        finish(in: &output)
        return true
    }

    /// Breaks the list if the line is too long or an element has several lines. An empty list is never broken.
    func finish(in output: inout String) {
        guard let end, start < end else { return }
        let list = index(start, output)..<index(end, output)
        let isOneLine = !output.utf8[list].contains(.lineFeed)
        let rest = output.utf8[index(lineStart, output)...]
        let line = output[rest.startIndex..<(rest.firstIndex(of: .lineFeed) ?? rest.endIndex)]
        // Counting bytes is faster than counting characters, and there are at least as many.
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
