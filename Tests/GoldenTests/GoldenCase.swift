import Foundation
import Planning
import Testing

/// A folder of `Tests/GoldenTests/Cases`: a description and the expected output.
struct GoldenCase: CustomTestStringConvertible, Sendable {
    /// The folder's name, which states the behavior.
    var name: String
    var folder: URL

    var testDescription: String { name }

    /// `spec.json`: the description.
    var description: URL { folder.appending(path: "spec.json") }

    /// `overlay.json`, if it exists, which is applied to the description.
    var overlays: [String] {
        has("overlay.json") ? ["overlay.json"] : []
    }

    /// Whether the golden has pages, which a file `with-pages` requests.
    var hasPages: Bool { has("with-pages") }

    /// Whether defaults of the description are applied, which a file `with-defaults` requests.
    var appliesDefaults: Bool { has("with-defaults") }

    /// Whether pages are guessed, which a file `with-guesses` requests.
    var guessesPaging: Bool { has("with-guesses") }

    /// Which models are hashable: only elements of sets, or none, which a file `with-hashable-keys` or `with-hashable-none` requests.
    var hashability: Hashability {
        has("with-hashable-keys") ? .keys : has("with-hashable-none") ? .none : .all
    }

    /// Whether the golden has samples, which a file `with-samples` requests.
    var hasSamples: Bool { has("with-samples") }

    /// Whether the golden has tests, in the folder `tests` next to that of the output, which a file `with-tests` requests.
    var hasTests: Bool { has("with-tests") }

    /// Whether the folder has a file.
    private func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: folder.appending(path: name).path)
    }

    /// The Swift files of the client's module: what is emitted, and, in `user`, types that the description chooses and the user declares.
    func swiftFiles() throws -> [String] {
        try Self.swiftFiles(below: folder.appending(path: "expected")) + userFiles.filter { $0.hasSuffix(".swift") }
    }

    /// Compiler options for such types, which belong to the same package.
    var compilerOptions: [String] { userFiles.isEmpty ? [] : ["-package-name", "user"] }

    /// Emits the modules whose sources are folders in `user`.
    ///
    /// - Returns: The output of the compiler; empty if it succeeded.
    func emitUserModules(into target: URL) async throws -> String {
        var said = ""
        for path in userFiles where !path.hasSuffix(".swift") {
            let module = URL(filePath: path)
            let files = try Self.swiftFiles(below: module)
            said += try await Compiler.emitModule(module.lastPathComponent, of: files, into: target, options: compilerOptions)
        }
        return said
    }

    private var userFiles: [String] {
        let folder = folder.appending(path: "user")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path)) ?? []
        return names.sorted().map { folder.appending(path: $0).path }
    }

    private static func swiftFiles(below folder: URL) throws -> [String] {
        try paths(below: folder).filter { $0.hasSuffix(".swift") }.map { folder.appending(path: $0).path }
    }

    /// Whether this run records the output instead of comparing it. Such a run fails, so that nothing is recorded unread.
    static let isRecording = ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1"

    static let all: [GoldenCase] = {
        let cases = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Cases")
        let names = (try? FileManager.default.contentsOfDirectory(atPath: cases.path)) ?? []
        return names.filter { !$0.hasPrefix(".") }.sorted().map { GoldenCase(name: $0, folder: cases.appending(path: $0)) }
    }()

    /// Compares the files below `expected/`, or another folder, with what was emitted, in both directions.
    ///
    /// Their names are percent-encoded unless they are ASCII, so that every file system and version control preserves them.
    func check(_ files: [String: String], in subfolder: String = "expected") throws {
        let expected = folder.appending(path: subfolder)
        let files = Dictionary(
            uniqueKeysWithValues: try files.map { path, text in
                (try #require(path.addingPercentEncoding(withAllowedCharacters: .urlPathAllowed)), text)
            }
        )
        if Self.isRecording { return try record(files, in: expected) }
        let paths = try Self.paths(below: expected)
        #expect(Set(files.keys) == Set(paths), "the files of \(name) are others")
        for path in paths {
            let text = try String(contentsOf: expected.appending(path: path), encoding: .utf8)
            if let emitted = files[path], emitted != text {
                Issue.record("\(name)/\(subfolder)/\(path) differs:\n\(firstDifference(expected: text, emitted: emitted))")
            }
        }
    }

    /// Compares `diagnostics.txt`, which exists if anything is reported.
    func check(diagnostics: String) throws {
        let file = folder.appending(path: "diagnostics.txt")
        if Self.isRecording {
            try? FileManager.default.removeItem(at: file)
            if !diagnostics.isEmpty { try diagnostics.write(to: file, atomically: true, encoding: .utf8) }
            return
        }
        let expected = (try? String(contentsOf: file, encoding: .utf8)) ?? ""
        #expect(diagnostics == expected)
    }

    private func record(_ files: [String: String], in expected: URL) throws {
        try? FileManager.default.removeItem(at: expected)
        for (path, text) in files {
            let file = expected.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try text.write(to: file, atomically: true, encoding: .utf8)
        }
        Issue.record("recorded \(name): read what changed, then run the tests again without RECORD_GOLDEN")
    }

    static func paths(below folder: URL) throws -> [String] {
        try FileManager.default.subpathsOfDirectory(atPath: folder.path).filter { path in
            var isFolder: ObjCBool = false
            return FileManager.default.fileExists(atPath: folder.appending(path: path).path, isDirectory: &isFolder) && !isFolder.boolValue
        }.sorted()
    }
}

/// The first lines of two texts that differ, with their number.
func firstDifference(expected: String, emitted: String) -> String {
    let left = expected.split(separator: "\n", omittingEmptySubsequences: false)
    let right = emitted.split(separator: "\n", omittingEmptySubsequences: false)
    for index in 0..<max(left.count, right.count) {
        let old = index < left.count ? String(left[index]) : "(the end)"
        let new = index < right.count ? String(right[index]) : "(the end)"
        if old != new { return "line \(index + 1)\n  expected: \(old)\n  emitted:  \(new)" }
    }
    return "nowhere"
}
