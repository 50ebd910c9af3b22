package import JSONReading
package import Reporting

extension JSONNode {
    /// Reads a YAML text (YAML 1.2.2, core schema) into the same tree as JSON.
    ///
    /// Keys are read as text, including `200:` and `true:`. The members of a `<<` are merged. An alias shares the value of its anchor: it
    /// has its own location, but the nodes inside keep theirs. Only the first document is read; a second one is a warning. Collections nest
    /// at most ``deepestNesting`` deep after aliases are resolved, and all aliases together repeat at most 16 MiB of text.
    ///
    /// - Returns: The root of the first document, or `nil` after an error, which is reported to `diagnostics` at its exact location.
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
