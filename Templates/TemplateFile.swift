/// A template, or a file of the runtime, as it was when the generator was built.
package struct TemplateFile: Sendable {
    /// The path below `Templates/`: `structure.mustache`, `Runtime/JSON/JSONReader.swift`.
    package var path: String
    package var text: String

    package init(path: String, text: String) {
        self.path = path
        self.text = text
    }
}
