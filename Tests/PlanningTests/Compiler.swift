import Foundation

/// The Swift compiler, where one is in the path.
enum Compiler {
    static let path = ProcessInfo.processInfo.environment["PATH"]?.split(separator: ":").map { "\($0)/swiftc" }
        .first(where: FileManager.default.isExecutableFile(atPath:))

    static var isThere: Bool { path != nil }

    /// - Returns: What the compiler says about the source: nothing where it takes it without a warning.
    static func typeCheck(_ source: String) throws -> String {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appendingPathComponent("Source.swift")
        try Data(source.utf8).write(to: file)

        let process = Process()
        process.executableURL = URL(fileURLWithPath: path ?? "/usr/bin/swiftc")
        process.arguments = ["-typecheck", "-swift-version", "6", file.path]
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let said = output.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        return String(decoding: said, as: UTF8.self) + (process.terminationStatus == 0 ? "" : "exit \(process.terminationStatus)")
    }
}
