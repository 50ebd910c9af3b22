/// Why nothing was written.
///
/// Wherever a call throws it, the files that were there before are there still, byte for byte; ``notRestored(_:backups:)`` aside.
package enum WritingError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The system refused.
    ///
    /// `attempt` is a verb with its object's kind, as in `write` or `create the folder`; `reason` is the system's own.
    case refused(attempt: String, path: String, reason: String)
    /// Files that no run wrote stand where the output has files of other content.
    case foreignFiles([String])
    /// A folder, a symbolic link or something else stands where a file is needed.
    case notAFile(path: String, kind: String)
    /// A file, a symbolic link or something else stands where a folder is needed.
    case notAFolder(path: String, kind: String)
    /// A write failed, and so did putting back what had been replaced; the old files are in the folder `backups`.
    indirect case notRestored(WritingError, backups: String)

    package var leavesAllAsItWas: Bool {
        if case .notRestored = self { false } else { true }
    }

    /// What happened and what to do, on one line for each file concerned.
    package var description: String {
        switch self {
        case .refused(let attempt, let path, let reason):
            "cannot \(attempt) \(path): \(reason)"
        case .foreignFiles(let paths):
            paths.map { "\($0) was not written by the generator, which would overwrite it; move it away or delete it" }
                .joined(separator: "\n")
        case .notAFile(let path, let kind):
            "\(path) is \(kind), where a file is needed; move it away or choose another path"
        case .notAFolder(let path, let kind):
            "\(path) is \(kind), where a folder is needed; move it away or choose another path"
        case .notRestored(let error, let backups):
            "\(error)\nand what was there before could not be put back; it is kept in \(backups)"
        }
    }
}
