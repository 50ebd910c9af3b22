package import JSONReading
package import Reporting

extension API {
    /// Reads a description as ``load(path:overlays:files:readFile:diagnostics:)`` does, up to the JSON value that all later stages use.
    ///
    /// - Parameters:
    ///   - path: The path of the main file.
    ///   - overlays: The paths of overlays, in the order of their application.
    ///   - isBundled: Whether objects in other files are bundled into the value, so all references stay within it.
    ///   - files: Receives each file that was read.
    ///   - readFile: The content of the file at a path; `nil` if it can't be read.
    ///   - diagnostics: Receives an error if the description can't be read, and warnings for references without a target.
    /// - Returns: `nil` after an error.
    package static func loadTree(
        path: String,
        overlays: [String],
        isBundled: Bool,
        files: inout SourceFiles,
        readFile: @escaping (String) -> [UInt8]?,
        diagnostics: inout Diagnostics
    ) -> JSONNode? {
        var reading = Reading(documents: Documents(files: files, readFile: readFile), diagnostics: diagnostics)
        if isBundled { reading.recordsReferences = true }
        // Reads everything so overlays for other files are applied and all problems are reported.
        let description = DescriptionReader.read(path: path, overlays: overlays, into: &reading)
        files = reading.documents.files
        diagnostics = reading.diagnostics
        guard description != nil, !diagnostics.hasErrors, let root = reading.documents.mainRoot else { return nil }
        guard isBundled else { return root }
        reading.readUnreadReferences(in: root)
        var bundle = Bundle(reading: reading)
        let result = bundle.bundled(root)
        diagnostics = bundle.diagnostics
        return diagnostics.hasErrors ? nil : result
    }
}
