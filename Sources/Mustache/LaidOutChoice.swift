/// A choice between two texts by the width of the first one, which is written until its length is known.
struct LaidOutChoice {
    private let width: Int
    /// The offset in the output at which the first text begins.
    private let start: Int

    init(width: Int, openedAt offset: Int) {
        self.width = width
        start = offset
    }

    /// Removes the first text unless each of its lines fits.
    ///
    /// - Parameters:
    ///   - more: A number of columns.
    ///   - depends: Set if the text is removed but would fit into a line with these columns more.
    /// - Returns: Whether the text remains.
    func keepsFirst(in output: inout OutputBuffer, orWith more: Int, _ depends: inout Bool) -> Bool {
        if fits(width, in: output) { return true }
        if more > 0, fits(width + more, in: output) { depends = true }
        output.truncate(to: start)
        return false
    }

    private func fits(_ width: Int, in output: borrowing OutputBuffer) -> Bool {
        output.withBytes(from: start) { text in
            text.split(separator: .lineFeed).allSatisfy { UnsafeBufferPointer(rebasing: $0).fits(width) }
        }
    }
}
