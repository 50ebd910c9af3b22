/// Files that replace existing ones together.
package struct StagedFiles: Sendable {
    private let files: [StagedFile]

    /// Writes all temporary files, or none if an error is thrown.
    package init(_ texts: [(path: String, text: String)]) throws(WritingError) {
        var files: [StagedFile] = []
        do throws(WritingError) {
            for (path, text) in texts { files.append(try StagedFile(path: path, text: text)) }
        } catch {
            for file in files { file.discard() }
            throw error
        }
        self.files = files
    }

    /// Moves the files to their paths.
    package func commit() throws(WritingError) {
        for file in files { try file.commit() }
    }

    /// Removes the temporary files.
    package func discard() {
        for file in files { file.discard() }
    }
}

/// A file that is written next to its path and moved there atomically once everything else has succeeded.
package struct StagedFile: Sendable {
    private let path: String
    /// The path of the temporary file; `nil` if the file exists with the same text.
    private let temporary: String?

    /// Writes the temporary file, creating missing folders.
    ///
    /// If the path is a link to a file, that file is replaced and the link stays.
    package init(path: String, text: String) throws(WritingError) {
        var path = path
        if try FileSystem.kind(of: path) == .symbolicLink {
            path = try FileSystem.resolve(path)
        }
        self.path = path
        switch try FileSystem.kind(of: path) {
        case nil: break
        case .file(let size):
            if try FileSystem.file(path, size: size, holds: text) {
                temporary = nil
                return
            }
        case .some(let kind): throw .notAFile(path: path, kind: kind.description)
        }
        if let slash = path.lastIndex(of: "/"), slash != path.startIndex {
            try FileSystem.createFolders(String(path[..<slash]))
        }
        let temporary = path + ".tenon-staging"
        try FileSystem.removeAll(temporary)
        try FileSystem.create(temporary, text: text, for: path)
        self.temporary = temporary
    }

    /// Moves the file to its path.
    package func commit() throws(WritingError) {
        if let temporary { try FileSystem.rename(temporary, to: path) }
    }

    /// Removes the temporary file.
    package func discard() {
        if let temporary { try? FileSystem.removeFile(temporary) }
    }
}
