import Foundation
import TestSupport
import Testing

/// The goldens compile without a warning, like a user's module.
@Suite struct CompiledGoldensTests {
    @Test(.enabled(if: Compiler.isThere), arguments: GoldenCase.all)
    func goldenCompiles(_ golden: GoldenCase) async throws {
        let folder = try TemporaryFolder()
        #expect(try await golden.emitUserModules(into: folder.url) == "")
        let files = try golden.swiftFiles()
        let said = try await Compiler.typeCheck(files, module: "ExampleAPI", options: golden.compilerOptions, searching: [folder.url])
        #expect(said == "")
    }
}

/// The Swift compiler of the toolchain that runs the tests.
enum Compiler {
    /// The folder with the built modules, next to the test bundle.
    static let modules: URL? = {
        let bundles = Bundle.allBundles.map { $0.bundleURL.deletingLastPathComponent() }
        let folders = bundles + [URL(filePath: CommandLine.arguments[0]).deletingLastPathComponent()]
        return folders.map { $0.appending(path: "Modules") }.first { folder in
            FileManager.default.fileExists(atPath: folder.appending(path: "ClientRuntime.swiftmodule").path)
        }
    }()

    private static let path = Tool.path(of: "swiftc")

    static var isThere: Bool { modules != nil && path != nil }

    /// - Returns: The output of the compiler; empty if it succeeded.
    static func typeCheck(
        _ files: [String],
        module: String,
        options: [String] = [],
        searching folders: [URL] = []
    ) async throws -> String {
        try await run(["-typecheck", "-parse-as-library", "-module-name", module] + options + files, searching: folders)
    }

    /// Checks the manifest of a package.
    ///
    /// - Returns: The output of the compiler; empty if it succeeded, or if it doesn't have the module that manifests import.
    static func typeCheck(manifest file: String) async throws -> String {
        guard let manifestAPI else { return "" }
        return try await run(["-typecheck", "-package-description-version", "6.1", file], searching: [manifestAPI])
    }

    /// Emits a module that other code can import.
    ///
    /// - Returns: The output of the compiler; empty if it succeeded.
    static func emitModule(_ module: String, of files: [String], into folder: URL, options: [String] = []) async throws -> String {
        let path = folder.appending(path: "\(module).swiftmodule").path
        return try await run(
            ["-emit-module", "-parse-as-library", "-emit-module-path", path, "-module-name", module] + options + files,
            searching: [folder]
        )
    }

    /// The location of the module that package manifests import.
    private static let manifestAPI: URL? = {
        guard let path else { return nil }
        let usr = URL(filePath: path).resolvingSymlinksInPath().deletingLastPathComponent().deletingLastPathComponent()
        let folder = usr.appending(path: "lib/swift/pm/ManifestAPI")
        return FileManager.default.fileExists(atPath: folder.path) ? folder : nil
    }()

    private static func run(_ arguments: [String], searching folders: [URL]) async throws -> String {
        let searched = (folders + [try #require(modules)]).flatMap { ["-I", $0.path] }
        let run = try await Tool.run(try #require(path), ["-swift-version", "6", "-warnings-as-errors"] + searched + arguments)
        return run.failure
    }
}
