package import Foundation

/// A folder that is removed when the value is deinitialized.
package final class TemporaryFolder {
    package let url: URL

    package init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString)
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    /// Writes files into the folder itself, as the compiler needs them, with the folders of their paths as parts of their names.
    ///
    /// - Returns: The paths of the files.
    package func write(_ files: some Sequence<(path: String, text: String)>) throws -> [String] {
        try files.map { path, text in
            let file = url.appending(path: path.replacing("/", with: "-"))
            try Data(text.utf8).write(to: file)
            return file.path
        }
    }

    deinit { try? FileManager.default.removeItem(at: url) }
}
