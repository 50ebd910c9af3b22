package import Rendering

/// A folder on disk that holds what the generator writes, beside files that are none of its business.
package struct OutputFolder: Sendable {
    /// What a call of ``write(_:)`` did; paths are relative to the folder and in order.
    package struct Changes: Hashable, Sendable {
        /// Files that are new or have a new content.
        package var written: [String]
        /// Files that an earlier run wrote and this one did not.
        package var removed: [String]
    }

    /// As the user gave it.
    package var path: String

    /// From what the files are made, as the list of what was written says it: one line, which changes when the description does.
    package var origin: String

    package init(path: String, origin: String = "") {
        self.path = path
        self.origin = origin
    }

    /// Makes the folder hold these files and no others of an earlier run; all of it, or nothing.
    ///
    /// A file whose bytes are the same is left alone, with its date. A file that no run wrote is never touched: if one is in the way,
    /// that is an error, unless it is the same or begins with the line that all emitted files begin with. The folder is created where
    /// it is not there; it is never replaced, only what is in it.
    ///
    /// - Parameter files: Each path once, also without regard to case.
    package func write(_ files: [OutputFile]) throws(WritingError) -> Changes {
        try FileSystem.createFolders(path)
        return try FileSystem.holdingLock(of: path) { () throws(WritingError) in
            let replacement = Replacement(folder: self)
            try replacement.removeLeftovers()
            let comparison = try OutputComparison(of: files, with: self)
            try comparison.checkThatNothingIsInTheWay()
            let changed = comparison.changed
            let removed = comparison.stale
            guard !changed.isEmpty || !removed.isEmpty else { return Changes(written: [], removed: []) }
            try replacement.run(writing: changed, removing: removed)
            return Changes(written: changed.map(\.path).filter { $0 != FileList.path }, removed: removed)
        }
    }

    /// What ``write(_:)`` would do, without doing it.
    package func differences(from files: [OutputFile]) throws(WritingError) -> [OutputDifference] {
        _ = try FileSystem.isFolder(path)
        return try OutputComparison(of: files, with: self).differences
    }

    /// Returns the origin that the last run recorded, or `""` if the folder has no list of written files or an old one.
    package func recordedOrigin() throws(WritingError) -> String {
        try OutputComparison.earlierList(in: self).origin
    }

    /// The path of one of the files in it.
    func path(of file: String) -> String {
        path.hasSuffix("/") ? path + file : "\(path)/\(file)"
    }
}

/// One way in which a folder is not what the generator would write.
package struct OutputDifference: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// The file is not there.
        case missing
        /// The file has other bytes.
        case changed
        /// An earlier run wrote the file; this one would not.
        case stale
    }

    package var kind: Kind
    /// Relative to the folder.
    package var path: String

    package init(_ kind: Kind, _ path: String) {
        self.kind = kind
        self.path = path
    }
}
