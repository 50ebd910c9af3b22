import Foundation

/// The Swift toolchain, where one is in the path.
enum Toolchain {
    static var isThere: Bool { path(of: "swiftc") != nil && path(of: "swift-format") != nil }

    static func path(of tool: String) -> String? {
        let folders = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":") ?? []
        return folders.map { "\($0)/\(tool)" }.first(where: FileManager.default.isExecutableFile(atPath:))
    }
}

/// A folder of its own for one source file, gone with the last use of it.
final class SourceFolder {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)

    init(_ source: String) throws {
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        try Data(source.utf8).write(to: folder.appendingPathComponent("main.swift"))
    }

    deinit {
        try? FileManager.default.removeItem(at: folder)
    }

    /// Runs the formatter by the rules of this project, the length of a line apart: text decides on it.
    func lint() throws -> String {
        let rules = #"{ "version": 1, "lineLength": 1000, "indentation": { "spaces": 4 } }"#
        return try run("swift-format", ["lint", "--strict", "--configuration", rules, "main.swift"])
    }

    /// - Returns: What the tool says, on both of its outputs, and how it ended if that was not well.
    func run(_ tool: String, _ arguments: [String]) throws -> String {
        let process = Process()
        process.executableURL =
            tool == "program" ? folder.appendingPathComponent(tool) : URL(fileURLWithPath: Toolchain.path(of: tool) ?? tool)
        process.arguments = arguments
        process.currentDirectoryURL = folder
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self) + (process.terminationStatus == 0 ? "" : "exit \(process.terminationStatus)")
    }
}
