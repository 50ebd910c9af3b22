package import JSONReading
package import Reporting

extension JSONNode {
    /// Reads a YAML text (YAML 1.2.2, core schema) into the same tree that JSON gives.
    ///
    /// Keys are the text that was written, also of `200:` and `true:`. The members of a `<<` are merged. The value of an alias is that of its anchor,
    /// shared with it; the location is the alias's, those of the nodes inside are where they were written. Only the first document counts; another
    /// is a warning. Collections nest at most ``deepestNesting`` deep, aliases resolved; all aliases together stand for at most 16 MiB of text.
    ///
    /// - Returns: The root of the first document, or `nil` after an error, which is then in `diagnostics` at its exact place.
    package static func readYAML(_ file: SourceFileID, in files: SourceFiles, diagnostics: inout Diagnostics) -> JSONNode? {
        let stream = YAMLStream(file, in: files)
        stream.report(in: files, to: &diagnostics)
        guard stream.isValid else { return nil }
        guard let first = stream.documents.first else {
            diagnostics.error(.noDocument, at: SourceLocation(file: file, offset: 0))
            return nil
        }
        if stream.documents.count > 1 {
            diagnostics.warning(.secondDocument, at: stream.location(stream.documents[1].offset))
        }
        return first.root
    }
}
