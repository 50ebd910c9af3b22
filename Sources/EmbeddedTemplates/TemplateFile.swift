internal import EmbeddedFiles

/// A template or runtime file, embedded when the generator was built.
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
    /// All files below `Templates/` at the time the generator was built.
    package static let embedded: [TemplateFile] = files(embedded_templates()) + files(embedded_runtime())

    private static func files(_ files: embedded_files) -> [TemplateFile] {
        // The C declarations guarantee `count` files at `first`, whose strings are null-terminated and never freed.
        UnsafeBufferPointer(start: files.first, count: files.count).map { file in
            TemplateFile(path: String(cString: file.path), text: String(cString: file.text))
        }
    }
}
