package import Reporting

extension JSONNode {
    /// Reads one JSON text (RFC 8259).
    ///
    /// A leading byte order mark is skipped. Nesting is at most 512 deep. A duplicate key is a warning: the last value counts,
    /// at the position of the first member.
    ///
    /// - Returns: The value, or `nil` after an error, which is reported to `diagnostics` at its exact location.
    package static func read(_ file: SourceFileID, in files: SourceFiles, diagnostics: inout Diagnostics) -> JSONNode? {
        let bytes = files.bytes(of: file)
        // The pointer is valid inside the closure, and only the parser uses it, which doesn't leave the closure.
        let (result, duplicateKeys) = bytes.withUnsafeBufferPointer { buffer in
            var parser = JSONParser(bytes: buffer, files: files, file: file)
            do throws(JSONSyntaxError) {
                let node = try parser.readText()
                return (Result<JSONNode, JSONSyntaxError>.success(node), parser.duplicateKeys)
            } catch {
                return (.failure(error), parser.duplicateKeys)
            }
        }
        for duplicate in duplicateKeys.sorted(by: { $0.location.offset < $1.location.offset }) {
            diagnostics.warning(.duplicateKey(duplicate.key, first: files.position(of: duplicate.first)), at: duplicate.location)
        }
        switch result {
        case .success(let node):
            return node
        case .failure(let error):
            diagnostics.error(error.message, at: error.location)
            return nil
        }
    }
}
