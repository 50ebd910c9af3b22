import Foundation
import TestSupport
import Testing

/// The catalog and the comments of the code, as `docc` sees them.
@Suite struct CatalogTests {
    private static let docc = Tool.path(of: "docc")
    private static let extract = Tool.path(of: "swift-symbolgraph-extract")

    /// A client with its catalog, a runtime on its own, and clients that import it.
    @Test(
        "DocC reports no warnings",
        .enabled(if: docc != nil && extract != nil && Compiler.isThere),
        arguments: ["MixAPI", "ClientRuntime", "RequestMediaTypes", "ResponseMediaTypes", "SwaggerLists"]
    )
    func doccHasNoWarning(module: String) async throws {
        let folder = try TemporaryFolder()
        let graphs = folder.url.appending(path: "graphs")
        try FileManager.default.createDirectory(at: graphs, withIntermediateDirectories: true)
        let modules = try #require(Compiler.modules)
        let extracted = try await Tool.run(
            try #require(Self.extract),
            [
                "-module-name", module, "-I", modules.path, "-target", Self.target, "-output-dir", graphs.path,
                "-minimum-access-level", "public",
            ]
        )
        #expect(extracted.failure == "")
        let catalog = module == "MixAPI" ? [Pages.generated.appending(path: "MixAPI.docc").path] : []
        let archive = folder.url.appending(path: "\(module).doccarchive")
        let converted = try await Tool.run(
            try #require(Self.docc),
            ["convert"] + catalog + [
                "--additional-symbol-graph-dir", graphs.path, "--output-path", archive.path, "--warnings-as-errors",
                "--fallback-bundle-identifier", module, "--fallback-display-name", module,
            ]
        )
        #expect(converted.failure == "")
        let page = archive.appending(path: "data/documentation/\(module.lowercased()).json")
        #expect(FileManager.default.fileExists(atPath: page.path))
    }

    @Test("The catalog lists every public type of the runtime")
    func topics() throws {
        let catalog = try String(contentsOf: Pages.generated.appending(path: "MixAPI.docc/MixAPI.md"), encoding: .utf8)
        let runtime = Pages.generated.appending(path: "Runtime")
        let paths = try FileManager.default.subpathsOfDirectory(atPath: runtime.path).filter { $0.hasSuffix(".swift") }
        let types = try paths.flatMap { path in
            try String(contentsOf: runtime.appending(path: path), encoding: .utf8)
                .matches(of: /(?m)^public nonisolated (?:final class|struct|enum|protocol) (\w+)/).map(\.output.1)
        }
        #expect(types.count > 70)
        #expect(types.filter { !catalog.contains("- ``\($0)``") } == [])
    }

    /// As the compiler names the machine.
    private static let target: String = {
        #if arch(x86_64)
            let machine = "x86_64"
        #else
            let machine = "aarch64"
        #endif
        #if os(Linux)
            return "\(machine)-unknown-linux-gnu"
        #else
            return "\(machine == "aarch64" ? "arm64" : machine)-apple-macosx13.0"
        #endif
    }()
}
