package import Reporting

extension API {
    /// Reads a description and all files that it refers to, and resolves its references.
    ///
    /// - Parameters:
    ///   - path: The path of the main file. Paths in references are relative to the file that contains them.
    ///   - overlays: The paths of overlays, in the order of their application. Each is applied to the main file, unless its `extends` names
    ///     another existing file; then it is applied to that file when a reference first targets it.
    ///   - files: Receives each file that was read, for rendering locations.
    ///   - readFile: The content of the file at a path; `nil` if it can't be read.
    ///   - diagnostics: Receives an error if the description can't be read, and warnings for local problems.
    /// - Returns: `nil` after an error.
    package static func load(
        path: String,
        overlays: [String] = [],
        files: inout SourceFiles,
        readFile: @escaping (String) -> [UInt8]?,
        diagnostics: inout Diagnostics
    ) -> API? {
        var reading = Reading(documents: Documents(files: files, readFile: readFile), diagnostics: diagnostics)
        let description = DescriptionReader.read(path: path, overlays: overlays, into: &reading)
        files = reading.documents.files
        diagnostics = reading.diagnostics
        guard var description else { return nil }
        var api = description.resolve(files: files, diagnostics: &diagnostics)
        api.writtenPointers = reading.documents.writtenPointers
        return diagnostics.hasErrors ? nil : api
    }
}
