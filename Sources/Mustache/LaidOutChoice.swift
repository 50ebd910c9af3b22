/// A choice between two texts by the width of the first one, which is written until its length is known.
struct LaidOutChoice {
    private let width: Int
    /// The UTF-8 offset in the output at which the first text begins.
    private let start: Int

    init(width: Int, openedIn output: String) {
        self.width = width
        start = output.utf8.count
    }

    /// Removes the first text unless each of its lines fits.
    ///
    /// - Returns: Whether the text remains.
    func keepsFirst(in output: inout String) -> Bool {
        let first = output.utf8.index(output.startIndex, offsetBy: start)
        if output.utf8[first...].split(separator: .lineFeed).allSatisfy({ Substring($0).fits(width) }) { return true }
        output.removeSubrange(first...)
        return false
    }
}
