import EmbeddedTemplates
import Foundation
import Reporting
import Writing

/// A file of the user's that takes the place of a built-in template or of a file of the runtime.
struct TemplateOverride: Sendable {
    /// The path below the folder, which is that of the file replaced: `structure.mustache`, `Runtime/JSONReader.swift`.
    var name: String
    var file: SourceFileID

    /// Reads every file of a folder but the hidden ones; one that replaces nothing is a warning.
    ///
    /// - Returns: In the order of their names.
    static func read(from folder: String, _ run: inout Run) throws(Stop) -> [TemplateOverride] {
        let known = TemplateFile.embedded.map(\.path)
        var overrides: [TemplateOverride] = []
        for name in try names(in: folder) {
            let path = "\(folder)/\(name)".normalizedPath
            let bytes: [UInt8]
            do { bytes = try FileSystem.read(path) } catch { throw .disk(error) }
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

    /// The files below a folder, hidden ones aside.
    private static func names(in folder: String) throws(Stop) -> [String] {
        let paths: [String]
        do {
            paths = try FileManager.default.subpathsOfDirectory(atPath: folder)
        } catch {
            throw .disk(.refused(attempt: "read the folder", path: folder, reason: error.localizedDescription))
        }
        return paths.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) }.filter { path in
            var isFolder: ObjCBool = false
            let isThere = FileManager.default.fileExists(atPath: "\(folder)/\(path)", isDirectory: &isFolder)
            return isThere && !isFolder.boolValue && !path.split(separator: "/").contains { $0.hasPrefix(".") }
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
