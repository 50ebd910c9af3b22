import Foundation

/// A file in a revision of a Git repository, named as `git:REVISION:PATH`.
///
/// The path is relative to the root of the repository, or to the current directory if it begins with `./`.
enum GitFile {
    static let prefix = "git:"

    /// Returns the content of the file.
    ///
    /// - Throws: ``Problem`` with Git's own message.
    static func read(_ path: String) throws(Problem) -> [UInt8] {
        try run(["show", "--end-of-options", String(path.dropFirst(prefix.count))])
    }

    /// Returns the revisions that changed a file, the latest first, and the file's path for ``read(_:)``.
    ///
    /// - Returns: No revisions if the file isn't in a Git repository, or in another one than the current directory.
    static func revisions(of path: String, limit: Int) -> (revisions: [String], path: String) {
        // Git resolves paths that begin with a period relative to the current directory.
        let folder = path.deletingLastPathComponent
        let name = String(path.split(separator: "/").last ?? "")
        guard let output = try? run(["log", "--format=%H", "-n", "\(limit)", "--", path]),
            let root = try? run(["-C", folder, "rev-parse", "--show-prefix"])
        else { return ([], path) }
        let inRepository = String(decoding: root, as: UTF8.self).filter { !$0.isNewline } + name
        let revisions = String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
        return (revisions, inRepository)
    }

    /// Runs Git and returns its output.
    private static func run(_ arguments: [String]) throws(Problem) -> [UInt8] {
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git"] + arguments
        let output = Pipe()
        let errors = Pipe()
        process.standardOutput = output
        process.standardError = errors
        do { try process.run() } catch { throw Problem(message: "git can't be run: \(error.localizedDescription)") }
        let content = output.fileHandleForReading.readDataToEndOfFile()
        let message = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw Problem(message: String(decoding: message, as: UTF8.self).split(separator: "\n").first.map(String.init) ?? "git failed")
        }
        return Array(content)
    }

    struct Problem: Error {
        var message: String
    }
}
