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
        let process = Process()
        process.executableURL = URL(filePath: "/usr/bin/env")
        process.arguments = ["git", "show", "--end-of-options", String(path.dropFirst(prefix.count))]
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
