internal import EmbeddedFiles

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

extension TemplateFile {
    /// Every file below `Templates/`, as it was when the generator was built.
    package static let embedded: [TemplateFile] = files(embedded_templates()) + files(embedded_runtime())

    private static func files(_ files: embedded_files) -> [TemplateFile] {
        // The C side promises `count` files from `first` on, and that their strings end with a null byte and are never freed.
        UnsafeBufferPointer(start: files.first, count: files.count).map { file in
            TemplateFile(path: String(cString: file.path), text: String(cString: file.text))
        }
    }
}
