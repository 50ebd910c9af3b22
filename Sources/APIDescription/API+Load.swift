package import Reporting

extension API {
    /// Reads a description and every file that it refers to, and follows its references.
    ///
    /// - Parameters:
    ///   - path: Of the main file. Paths in references are taken relative to the file that has the reference.
    ///   - overlays: The paths of overlays, in the order of their application. Each is applied to the main file, unless its `extends` names another
    ///     file that exists; then it is applied to that when a reference leads there.
    ///   - files: Receives each file that was read, so that locations can be shown.
    ///   - readFile: The content of the file at a path; `nil` where it cannot be read.
    ///   - diagnostics: Receives an error for what cannot be read at all, and a warning for what is wrong at one place only.
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
