import Mustache
import Reporting

/// A file of the output in memory.
package struct OutputFile: Hashable, Sendable {
    /// The path relative to the output folder, separated by `/`; no component is empty, `.` or `..`.
    package var path: String
    /// The full content, written as UTF-8.
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}

extension String {
    /// The number of line breaks.
    var lineCount: Int { utf8.count(of: UInt8(ascii: "\n")) }
}
