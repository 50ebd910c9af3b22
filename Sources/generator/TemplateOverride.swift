import EmbeddedTemplates
import Reporting
import Writing

/// A file of the user's that takes the place of a built-in template or of a file of the runtime.
struct TemplateOverride: Sendable {
    /// The path below the folder, which is that of the file replaced: `structure.mustache`, `Runtime/JSON/JSONReader.swift`.
    var name: String
    var file: SourceFileID

    /// Reads every file of a folder but the hidden ones; one that replaces nothing is a warning.
    ///
    /// - Returns: In the order of their names.
    static func read(from folder: String, _ run: inout Run) throws(Stop) -> [TemplateOverride] {
        let known = TemplateFile.embedded.map(\.path)
        var overrides: [TemplateOverride] = []
        for (name, path, bytes) in try contents(of: folder) {
            let file = run.files.add(path: path, bytes: bytes)
            let start = SourceLocation(file: file, offset: 0)
            if !known.contains(name) {
                run.diagnostics.warning(.replacesNothing(name, known: known), at: start)
            } else if String(validating: bytes, as: UTF8.self) == nil {
                run.diagnostics.error("a template must be UTF-8; save this one as such", at: start)
            } else {
                overrides.append(TemplateOverride(name: name, file: file))
            }
        }
        if run.diagnostics.hasErrors { throw .wrongDescription }
        return overrides
    }

    private static func contents(of folder: String) throws(Stop) -> [(name: String, path: String, bytes: [UInt8])] {
        do throws(WritingError) {
            return try FileSystem.files(below: folder).map { name throws(WritingError) in
                let path = "\(folder)/\(name)".normalizedPath
                return (name, path, try FileSystem.read(path))
            }
        } catch {
            throw .disk(error)
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func replacesNothing(_ name: String, known: [String]) -> Self {
        if let near = known.nearest(to: name) {
            return "no template is called \"\(name)\"; did you mean \"\(near)\"?"
        }
        return "no template is called \"\(name)\", so it replaces nothing"
    }
}
