import Foundation
import TestSupport

/// A folder with one source file, to be compiled, formatted and run.
struct SourceFolder {
    private let folder: TemporaryFolder

    /// Whether the required tools are in the path.
    static var isUsable: Bool { Tool.path(of: "swiftc") != nil && Tool.path(of: "swift-format") != nil }

    init(_ source: String) throws {
        folder = try TemporaryFolder()
        try Data(source.utf8).write(to: folder.url.appending(path: "main.swift"))
    }

    /// Runs the compiler on `main.swift`.
    func compile(_ options: String...) async throws -> Tool.Run {
        try await run("swiftc", options + ["main.swift"])
    }

    /// Runs the formatter by the rules of this project, except for the length of lines, which depends on the text.
    func lint() async throws -> Tool.Run {
        let rules = #"{ "version": 1, "lineLength": 1000, "indentation": { "spaces": 4 } }"#
        return try await run("swift-format", ["lint", "--strict", "--configuration", rules, "main.swift"])
    }

    /// Runs the compiled program.
    func runProgram(_ name: String) async throws -> Tool.Run {
        try await Tool.run(folder.url.appending(path: name).path, [])
    }

    private func run(_ tool: String, _ arguments: [String]) async throws -> Tool.Run {
        try await Tool.run(Tool.path(of: tool) ?? tool, arguments, in: folder.url)
    }
}
