/// Files that are put in their places together.
package struct StagedFiles: Sendable {
    private let files: [StagedFile]

    /// Writes all temporary files, or none.
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

    /// Puts the files in their places.
    package func commit() throws(WritingError) {
        for file in files { try file.commit() }
    }

    /// Removes the temporary files.
    package func discard() {
        for file in files { file.discard() }
    }
}

/// A file that is written beside its place, and put there in one step once all else has gone well.
package struct StagedFile: Sendable {
    private let path: String
    /// `nil` where the place holds the same text already.
    private let temporary: String?

    /// Writes the temporary file, and creates the folders that lead to it.
    ///
    /// Where the place is a link to a file, that file is replaced and the link stays.
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

    /// Puts the file in its place.
    package func commit() throws(WritingError) {
        if let temporary { try FileSystem.rename(temporary, to: path) }
    }

    /// Removes the temporary file.
    package func discard() {
        if let temporary { try? FileSystem.removeFile(temporary) }
    }
}
