import Foundation

/// Files next to the package, which not every checkout has.
enum Shared {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "shared")

    static func folder(_ path: String) -> URL? {
        let folder = root.appending(path: path)
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }

    static func bytes(_ file: URL) throws -> [UInt8] {
        Array(try Data(contentsOf: file))
    }
}
