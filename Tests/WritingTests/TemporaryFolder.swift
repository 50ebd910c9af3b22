import Foundation
import Rendering
import Testing

@testable import Writing

/// A temporary folder for one test. The test may create the folder `output` in it.
struct TemporaryFolder {
    let root: String

    /// Runs `body` in a new folder, and then removes the folder.
    static func with(_ body: (TemporaryFolder) throws -> Void) throws {
        let folder = TemporaryFolder(root: NSTemporaryDirectory() + "tenon-" + UUID().uuidString)
        try FileManager.default.createDirectory(atPath: folder.root, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder.root) }
        try body(folder)
    }

    var output: OutputFolder {
        OutputFolder(path: root + "/output")
    }

    /// Writes a file by other means than the generator; `path` is relative to the root.
    func put(_ path: String, _ text: String) throws {
        let url = URL(fileURLWithPath: "\(root)/\(path)")
        try FileManager.default.createDirectory(at: url.deletingLastPathComponent(), withIntermediateDirectories: true)
        try Data(text.utf8).write(to: url)
    }

    func text(_ path: String) -> String? {
        FileManager.default.contents(atPath: "\(root)/\(path)").map { String(decoding: $0, as: UTF8.self) }
    }

    func exists(_ path: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(root)/\(path)")
    }

    /// The number of the file on disk, which a file that is written anew does not keep.
    func fileNumber(_ path: String) throws -> Int {
        let attributes = try FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")
        return try #require(attributes[.systemFileNumber] as? Int)
    }

    func setDate(_ date: Date, _ path: String) throws {
        try FileManager.default.setAttributes([.modificationDate: date], ofItemAtPath: "\(root)/\(path)")
    }

    func date(_ path: String) throws -> Date {
        try #require(FileManager.default.attributesOfItem(atPath: "\(root)/\(path)")[.modificationDate] as? Date)
    }

    /// Every file and folder below the root with its text, folders with none.
    func snapshot() throws -> [String: String?] {
        let paths = try FileManager.default.subpathsOfDirectory(atPath: root)
        return Dictionary(uniqueKeysWithValues: paths.map { ($0, isFolder($0) ? nil : text($0)) })
    }

    private func isFolder(_ path: String) -> Bool {
        var isFolder: ObjCBool = false
        return FileManager.default.fileExists(atPath: "\(root)/\(path)", isDirectory: &isFolder) && isFolder.boolValue
    }
}

extension [OutputFile] {
    init(_ texts: KeyValuePairs<String, String>) {
        self = texts.map { OutputFile(path: $0.key, text: $0.value) }
    }
}
