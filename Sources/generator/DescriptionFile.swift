import Foundation
import Reporting
import Writing

/// The file that the run begins with.
struct DescriptionFile: Sendable {
    /// As the user gave it; `-` stands for standard input.
    var path: String
    var bytes: [UInt8]

    /// The path as messages show it.
    var shownPath: String {
        path == "-" ? "standard input" : path
    }

    /// A file of the description: this one by its shown path, or one that it refers to.
    ///
    /// - Returns: `nil` where it cannot be read.
    func content(of path: String) -> [UInt8]? {
        path == shownPath ? bytes : try? FileSystem.read(path)
    }

    /// - Throws: ``Stop/disk(_:)``, or ``Stop/wrongArguments`` for a URL.
    static func read(_ path: String, _ run: inout Run) throws(Stop) -> DescriptionFile {
        if path.isWebURL {
            run.diagnostics.error(.url(path), at: nil)
            throw .wrongArguments
        }
        let bytes: [UInt8]
        do throws(WritingError) {
            if path != "-", try FileSystem.kind(of: path) == .folder {
                throw .refused(attempt: "read", path: path, reason: "it is a folder; name the description in it")
            }
            bytes = path == "-" ? Array(FileHandle.standardInput.readDataToEndOfFile()) : try FileSystem.read(path)
        } catch {
            throw .disk(error)
        }
        return DescriptionFile(path: path, bytes: bytes)
    }
}

extension Diagnostic.Message {
    /// Nothing is fetched: what a client is generated from is a file that someone has reviewed.
    fileprivate static func url(_ url: String) -> Self {
        "the description is a URL, and nothing is fetched: download it, for example with `curl -fsSL \(url.shellWord) | generator generate -`"
    }
}

extension String {
    /// The text as one word of a POSIX shell.
    fileprivate var shellWord: String {
        let safe = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._/:@%+=,".utf8)
        if utf8.allSatisfy(safe.contains) { return self }
        return "'" + split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
    }
}
