/// A file of the output, in memory.
package struct OutputFile: Hashable, Sendable {
    /// Relative to the output folder, with `/` between its parts; no part is empty, `.` or `..`.
    package var path: String
    /// The whole content, written as UTF-8.
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
