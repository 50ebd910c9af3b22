internal import Rendering

/// A replacement of several files of a folder at once: they are written to a staging folder, then moved to their paths one by one.
///
/// The staging folder is inside the output, so both are on one file system and each move is atomic. It also keeps the replaced
/// files until the end; if a move fails, they are restored.
struct Replacement {
    private enum Step {
        case createdFolder(String)
        /// Nothing existed at the path before.
        case placed(String)
        /// The file that was at the path is now at `backup`.
        case tookAway(String, backup: String)
    }

    private let folder: OutputFolder
    private let staging: String
    private var done: [Step] = []

    init(folder: OutputFolder) {
        self.folder = folder
        self.staging = folder.path(of: ".tenon-staging")
    }

    /// Removes the staging folders of interrupted runs.
    func removeLeftovers() throws(WritingError) {
        try FileSystem.removeAll(staging)
    }

    /// - Parameters:
    ///   - files: The files to write, in this order.
    ///   - stale: The paths of the files to remove. Folders that become empty are removed as well.
    ///   - next: Called when the files are in their places. If it fails, the replaced files are restored as well.
    consuming func run<Other>(
        writing files: [OutputFile],
        removing stale: [String],
        then next: () throws(WritingError) -> Other
    ) throws(WritingError) -> Other {
        let other: Other
        do {
            try FileSystem.createFolders(staging)
            for (index, file) in files.enumerated() {
                try FileSystem.create(stagedPath(index), text: file.text, for: folder.path(of: file.path))
            }
            // Stale files are moved away first, so that a change of case alone (`pet` to `Pet`) works on disks that ignore case.
            for (index, path) in stale.enumerated() {
                try takeAway(folder.path(of: path), index)
            }
            for (index, file) in files.enumerated() {
                try place(index, at: folder.path(of: file.path), backup: "\(staging)/replaced-\(index)")
            }
            other = try next()
        } catch {
            try putBack(after: error)
            throw error
        }
        removeEmptyFolders(of: stale)
        // The output is complete. If this fails, the next run removes the leftovers.
        try? removeLeftovers()
        return other
    }

    private func stagedPath(_ index: Int) -> String {
        "\(staging)/new-\(index)"
    }

    private mutating func takeAway(_ path: String, _ index: Int) throws(WritingError) {
        let backup = "\(staging)/stale-\(index)"
        try FileSystem.rename(path, to: backup)
        done.append(.tookAway(path, backup: backup))
    }

    private mutating func place(_ index: Int, at path: String, backup: String) throws(WritingError) {
        let parent = path.lastIndex(of: "/").map { String(path[..<$0]) } ?? "."
        done += try FileSystem.createFolders(parent).map { .createdFolder($0) }
        let isReplaced = try FileSystem.kind(of: path) != nil
        if isReplaced {
            try FileSystem.keep(path, as: backup)
        }
        try FileSystem.rename(stagedPath(index), to: path)
        done.append(isReplaced ? .tookAway(path, backup: backup) : .placed(path))
    }

    /// Undoes the steps in reverse order and removes the staging folder.
    private func putBack(after error: WritingError) throws(WritingError) {
        do {
            for step in done.reversed() {
                switch step {
                case .createdFolder(let path): _ = FileSystem.removeEmptyFolder(path)
                case .placed(let path): try FileSystem.removeFile(path)
                case .tookAway(let path, let backup): try FileSystem.rename(backup, to: path)
                }
            }
        } catch {
            throw .notRestored(error, backups: staging)
        }
        try? removeLeftovers()
    }

    private func removeEmptyFolders(of stale: [String]) {
        for path in stale {
            for parent in path.parentFolders {
                guard FileSystem.removeEmptyFolder(folder.path(of: parent)) else { break }
            }
        }
    }
}
