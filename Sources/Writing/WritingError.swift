/// The reason why nothing was written.
///
/// All files are unchanged, byte for byte, when a call throws it, except for ``notRestored(_:backups:)``.
package enum WritingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// A system call failed.
    ///
    /// `attempt` is a verb phrase such as `write` or `create the folder`; `reason` is the system's message.
    case refused(attempt: String, path: String, reason: String)
    /// The output would overwrite files that the generator didn't write.
    case foreignFiles([String])
    /// A folder, a symbolic link or something else exists at the path of a file.
    case notAFile(path: String, kind: String)
    /// A file, a symbolic link or something else exists at the path of a folder.
    case notAFolder(path: String, kind: String)
    /// A write failed, and the replaced files couldn't be restored; they are in the folder `backups`.
    indirect case notRestored(WritingError, backups: String)

    package var leavesAllAsItWas: Bool {
        if case .notRestored = self { false } else { true }
    }

    /// The problem and what to do about it, on one line for each file.
    package var description: String {
        switch self {
        case .refused(let attempt, let path, let reason):
            "cannot \(attempt) \(path): \(reason)"
        case .foreignFiles(let paths):
            paths.map { "\($0) wasn't written by the generator, which would overwrite it: move or delete it" }
                .joined(separator: "\n")
        case .notAFile(let path, let kind):
            "\(path) is \(kind), not a file: move it or choose another path"
        case .notAFolder(let path, let kind):
            "\(path) is \(kind), not a folder: move it or choose another path"
        case .notRestored(let error, let backups):
            "\(error)\nthe replaced files couldn't be restored: they are in \(backups)"
        }
    }
}
