/// A choice between two texts by the width of the first one, which is written until its length is known.
struct LaidOutChoice {
    private let width: Int
    /// The offset in the output at which the first text begins.
    private let start: Int

    init(width: Int, openedIn output: [UInt8]) {
        self.width = width
        start = output.count
    }

    /// Removes the first text unless each of its lines fits.
    ///
    /// - Returns: Whether the text remains.
    func keepsFirst(in output: inout [UInt8]) -> Bool {
        if output[start...].split(separator: .lineFeed).allSatisfy({ $0.fits(width) }) { return true }
        output.removeSubrange(start...)
        return false
    }
}
