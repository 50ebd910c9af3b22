package import Rendering

/// A folder on disk for the generator's output. It may contain other files, which are left alone.
package struct OutputFolder: Sendable {
    /// The changes that a call of ``write(_:)`` made. Paths are sorted and relative to the folder.
    package struct Changes: Hashable, Sendable {
        /// Files that are new or have new content.
        package var written: [String]
        /// Files that an earlier run wrote and this one didn't.
        package var removed: [String]
    }

    /// The path as the user spelled it.
    package var path: String

    /// The generator and the description that the files come from: one line of the file list, which changes when the description does.
    package var origin: String

    package init(path: String, origin: String = "") {
        self.path = path
        self.origin = origin
    }

    /// Writes the files and removes those of an earlier run that aren't among them. If anything fails, nothing changes.
    ///
    /// Files whose bytes are the same keep their date. A file that the generator didn't write is an error if the output has a file
    /// of that name, unless its content is the same or it begins with the header of emitted files. The folder is created if it
    /// doesn't exist; an existing one is never replaced.
    ///
    /// - Parameter files: The files, whose paths differ in more than case.
    package func write(_ files: [OutputFile]) throws(WritingError) -> Changes {
        try write(files) { () throws(WritingError) in }.changes
    }

    /// Writes the files of several folders, or changes nothing if anything fails.
    ///
    /// - Parameter outputs: The folders, which differ, with their files.
    /// - Returns: The changes in each folder.
    package static func write(_ outputs: [(folder: OutputFolder, files: [OutputFile])]) throws(WritingError) -> [Changes] {
        try write(outputs[...])
    }

    private static func write(_ outputs: ArraySlice<(folder: OutputFolder, files: [OutputFile])>) throws(WritingError) -> [Changes] {
        guard let first = outputs.first else { return [] }
        let (changes, others) = try first.folder.write(first.files) { () throws(WritingError) in try write(outputs.dropFirst()) }
        return [changes] + others
    }

    /// - Parameter next: Called when the files are in their places. If it fails, the folder is restored.
    private func write<Other>(
        _ files: [OutputFile],
        then next: () throws(WritingError) -> Other
    ) throws(WritingError) -> (changes: Changes, next: Other) {
        try FileSystem.createFolders(path)
        return try FileSystem.holdingLock(of: path) { () throws(WritingError) in
            let replacement = Replacement(folder: self)
            try replacement.removeLeftovers()
            let comparison = try OutputComparison(of: files, with: self)
            try comparison.checkThatNothingIsInTheWay()
            let changed = comparison.changed
            let removed = comparison.stale
            guard !changed.isEmpty || !removed.isEmpty else { return (Changes(written: [], removed: []), try next()) }
            let other = try replacement.run(writing: changed, removing: removed, then: next)
            return (Changes(written: changed.map(\.path).filter { $0 != FileList.path }, removed: removed), other)
        }
    }

    /// Returns the changes that ``write(_:)`` would make, without making them.
    package func differences(from files: [OutputFile]) throws(WritingError) -> [OutputDifference] {
        _ = try FileSystem.isFolder(path)
        return try OutputComparison(of: files, with: self).differences
    }

    /// Returns the origin that the last run recorded, or `""` if the folder has no list of written files or an old one.
    package func recordedOrigin() throws(WritingError) -> String {
        try OutputComparison.earlierList(in: self).origin
    }

    /// Returns the path of a file in the folder.
    func path(of file: String) -> String {
        path.hasSuffix("/") ? path + file : "\(path)/\(file)"
    }
}

/// A difference between a folder and the generator's output.
package struct OutputDifference: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The file doesn't exist.
        case missing
        /// The file's bytes differ.
        case changed
        /// An earlier run wrote the file, which isn't part of the output any more.
        case stale
    }

    package var kind: Kind
    /// The path relative to the folder.
    package var path: String

    package init(_ kind: Kind, _ path: String) {
        self.kind = kind
        self.path = path
    }
}
