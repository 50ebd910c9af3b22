/// An error in a template or in its use of the values.
package struct TemplateError: Error, Equatable, Sendable {
    /// A position in a template file.
    package struct Place: Hashable, Sendable {
        /// The path that the template was added with.
        package var path: String
        /// The 1-based line.
        package var line: Int
        /// The 1-based column in Unicode scalars.
        package var column: Int

        package init(path: String, line: Int, column: Int) {
            self.path = path
            self.line = line
            self.column = column
        }
    }

    package var path: String
    /// The 1-based line.
    package var line: Int
    /// The 1-based column in Unicode scalars.
    package var column: Int
    /// The message: the problem and what to do.
    package var message: String
    /// The partial tags that include the position, innermost first. A recursive tag is listed once.
    package var includedFrom: [Place]

    package init(path: String, line: Int, column: Int, message: String, includedFrom: [Place] = []) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.includedFrom = includedFrom
    }

    /// The error as `path:line:column: error: message`, followed by a line `path:line:column: note: included from here` per partial tag.
    package var formatted: String {
        let notes = includedFrom.map { "\n\($0.path):\($0.line):\($0.column): note: included from here" }
        return "\(path):\(line):\(column): error: \(message)" + notes.joined()
    }
}
