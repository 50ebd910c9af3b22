#if os(macOS) || os(Linux)
    import Foundation
    import TestSupport
    import Testing

    /// A user's package in a temporary folder.
    struct UserPackage {
        private let folder: TemporaryFolder

        private var root: URL { folder.url }

        /// The checkout of Tenon.
        static let tenon = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

        init(_ files: KeyValuePairs<String, String>) throws {
            folder = try TemporaryFolder()
            for (path, text) in files { try write(path, text) }
        }

        func write(_ path: String, _ text: String) throws {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        func remove(_ path: String) throws {
            try FileManager.default.removeItem(at: root.appending(path: path))
        }

        /// Copies a folder of the checkout.
        func copy(_ source: String, to path: String) throws {
            let target = root.appending(path: path)
            try FileManager.default.createDirectory(at: target.deletingLastPathComponent(), withIntermediateDirectories: true)
            try FileManager.default.copyItem(at: Self.tenon.appending(path: source), to: target)
        }

        func text(_ path: String) -> String? {
            try? String(contentsOf: root.appending(path: path), encoding: .utf8)
        }

        func swift(_ arguments: String...) async throws -> Tool.Run {
            try await run(try #require(Tool.path(of: "swift")), arguments)
        }

        func run(_ program: String, _ arguments: [String]) async throws -> Tool.Run {
            try await Tool.run(program, arguments, in: root)
        }

        /// Runs a program that the package has built.
        func runBuilt(_ name: String) async throws -> Tool.Run {
            try await run(root.appending(path: ".build/debug/\(name)").path, [])
        }
    }

    extension Tool.Run {
        /// Whether a build generated and compiled nothing. SwiftPM prints "Compiling plugin" in each build.
        var isIdle: Bool { !output.contains("Generating") && !output.contains(/Compiling (?!plugin)/) }
    }
#endif
