package import JSONReading
package import Reporting

/// All documents of a YAML text, and the problems found in it.
package struct YAMLStream {
    package struct Document: Sendable {
        package var root: JSONNode
        /// The byte offset of its directives, its marker or its text.
        package var offset: Int
    }

    private let file: SourceFileID
    private var problems = YAMLProblems()
    private var duplicateKeys: [(key: String, location: SourceLocation, first: SourceLocation)] = []
    /// The documents in the order of the text; incomplete after an error.
    package private(set) var documents: [Document] = []
    /// The number of bytes read, counting those that were read again.
    package private(set) var work = 0

    package init(_ file: SourceFileID, in files: SourceFiles) {
        self.file = file
        let bytes = files.bytes(of: file)
        // The pointer is valid inside the closure, and only the parser uses it, which doesn't leave the closure.
        bytes.withUnsafeBufferPointer { buffer in
            do throws(YAMLSyntaxError) {
                try YAMLCharacters.check(buffer)
            } catch {
                problems.error(error.message, at: error.offset)
                return
            }
            var parser = YAMLParser(bytes: buffer, files: files, file: file)
            do throws(YAMLSyntaxError) {
                try parser.readStream()
            } catch {
                parser.composer.problems.error(error.message, at: error.offset)
            }
            problems = parser.composer.problems
            duplicateKeys = parser.composer.duplicateKeys
            documents = parser.composer.documents.map { Document(root: $0.root, offset: $0.offset) }
            work = buffer.count + parser.scanner.rewound
        }
    }

    /// Whether the text has no error.
    package var isValid: Bool {
        problems.list.allSatisfy { $0.severity == .warning }
    }

    func location(_ offset: Int) -> SourceLocation {
        // A file is smaller than 4 GiB.
        SourceLocation(file: file, offset: UInt32(truncatingIfNeeded: offset))
    }

    /// Reports all problems in the order of the text.
    package func report(in files: SourceFiles, to diagnostics: inout Diagnostics) {
        let keys = duplicateKeys.map { key in
            (Diagnostic.Severity.warning, Diagnostic.Message.duplicateKey(key.key, first: files.position(of: key.first)), key.location)
        }
        let others = problems.list.map { ($0.severity, $0.message, location($0.offset)) }
        for (severity, message, location) in (keys + others).sorted(by: { $0.2.offset < $1.2.offset }) {
            switch severity {
            case .error: diagnostics.error(message, at: location)
            case .warning: diagnostics.warning(message, at: location)
            }
        }
    }
}
