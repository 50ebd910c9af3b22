import Foundation

/// The files of this package.
enum SourceTree {
    static let root = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    /// The files below a folder, by path.
    static func files(in folder: String, withExtension wanted: [String]) -> [URL] {
        let found = FileManager.default.enumerator(at: root.appending(path: folder), includingPropertiesForKeys: nil)
        return (found?.compactMap { $0 as? URL } ?? [])
            .filter { wanted.contains($0.pathExtension) }
            .sorted { $0.path < $1.path }
    }
}
