/// A mistake in a template, or in what it asks of the values it is given.
package struct TemplateError: Error, Equatable, Sendable {
    /// A place in a template file.
    package struct Place: Hashable, Sendable {
        /// The path as it was given with the template.
        package var path: String
        /// From 1.
        package var line: Int
        /// From 1, counted in Unicode scalars.
        package var column: Int

        package init(path: String, line: Int, column: Int) {
            self.path = path
            self.line = line
            self.column = column
        }
    }

    package var path: String
    /// From 1.
    package var line: Int
    /// From 1, counted in Unicode scalars.
    package var column: Int
    /// What is wrong and what to do.
    package var message: String
    /// The partial tags that led to the place, the nearest first; a tag of a recursion is listed once.
    package var includedFrom: [Place]

    package init(path: String, line: Int, column: Int, message: String, includedFrom: [Place] = []) {
        self.path = path
        self.line = line
        self.column = column
        self.message = message
        self.includedFrom = includedFrom
    }

    /// `path:line:column: error: message`, then a line `path:line:column: note: included from here` for each partial tag.
    package var formatted: String {
        let notes = includedFrom.map { "\n\($0.path):\($0.line):\($0.column): note: included from here" }
        return "\(path):\(line):\(column): error: \(message)" + notes.joined()
    }
}
