import EmbeddedTemplates
import Reporting
import Writing

/// A user's file that replaces a built-in template or a runtime file.
struct TemplateOverride: Sendable {
    /// The relative path, which equals that of the replaced file: `structure.mustache`, `Runtime/JSON/JSONReader.swift`.
    var name: String
    var file: SourceFileID

    /// Reads every visible file of a folder. A file that doesn't replace anything is a warning.
    ///
    /// - Returns: The files sorted by name.
    static func read(from folder: String, _ run: inout Run) throws(Stop) -> [TemplateOverride] {
        let known = TemplateFile.embedded.map(\.path)
        var overrides: [TemplateOverride] = []
        for (name, path, bytes) in try contents(of: folder) {
            let file = run.files.add(path: path, bytes: bytes)
            let start = SourceLocation(file: file, offset: 0)
            if !known.contains(name) {
                run.diagnostics.warning(.replacesNothing(name, known: known), at: start)
            } else if String(validating: bytes, as: UTF8.self) == nil {
                run.diagnostics.error("the template isn't UTF-8: save it as UTF-8", at: start)
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
            return "unknown template \"\(name)\"; did you mean \"\(near)\"?"
        }
        return "unknown template \"\(name)\": the file is ignored"
    }
}
