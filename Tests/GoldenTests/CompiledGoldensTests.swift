import Foundation
import Testing

/// What the goldens hold compiles, without a warning, as a user's module would compile it.
@Suite struct CompiledGoldensTests {
    @Test(.enabled(if: Compiler.isThere), arguments: GoldenCase.all)
    func goldenCompiles(_ golden: GoldenCase) throws {
        let expected = golden.folder.appending(path: "expected")
        let files = try GoldenCase.paths(below: expected).filter { $0.hasSuffix(".swift") }.map { expected.appending(path: $0).path }
        #expect(try Compiler.typeCheck(files, module: "ExampleAPI") == "")
    }
}

/// The Swift compiler of the toolchain that runs the tests.
enum Compiler {
    /// The folder in which the build has put its modules; beside it lies the test bundle.
    private static let modules: URL? = {
        let beside = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let folders = beside + [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
        return folders.map { $0.appending(path: "Modules") }.first { folder in
            FileManager.default.fileExists(atPath: folder.appending(path: "ClientRuntime.swiftmodule").path)
        }
    }()

    private static let path = (ProcessInfo.processInfo.environment["PATH"] ?? "").split(separator: ":").map { "\($0)/swiftc" }
        .first { FileManager.default.isExecutableFile(atPath: $0) }

    static var isThere: Bool { modules != nil && path != nil }

    /// - Returns: What the compiler says: nothing where all is well.
    static func typeCheck(_ files: [String], module: String, options: [String] = []) throws -> String {
        let process = Process()
        process.executableURL = URL(filePath: try #require(path))
        process.arguments =
            [
                "-typecheck", "-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-module-name", module,
                "-I", try #require(modules).path,
            ] + options + files
        let output = Pipe()
        process.standardOutput = output
        process.standardError = output
        try process.run()
        let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
        process.waitUntilExit()
        return process.terminationStatus == 0 ? "" : text
    }
}
