#if os(Linux)
    import Foundation
    import TestSupport
    import Testing

    /// `HTTPClientTransport`, which is part of the runtime only if AsyncHTTPClient is there: compiled and run with stand-ins for its modules.
    @Suite(.enabled(if: Tool.path(of: "swiftc") != nil))
    struct HTTPClientTransportTests {
        private let sources = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "HTTPClientTransport")
        private var runtime: URL {
            URL(filePath: #filePath).appending(path: "../../../Templates/Runtime").standardizedFileURL.resolvingSymlinksInPath()
        }

        private func swiftc(_ arguments: [String], in folder: URL) async throws {
            let features = ["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"].flatMap {
                ["-enable-upcoming-feature", $0]
            }
            let options = ["-swift-version", "6", "-warnings-as-errors", "-parse-as-library", "-I", folder.path, "-L", folder.path]
            let isProgram = !arguments.contains("-emit-library")
            let all = options.filter { !isProgram || $0 != "-parse-as-library" } + features + arguments
            let failure = try await Tool.run(try #require(Tool.path(of: "swiftc")), all, in: folder).failure
            #expect(failure == "")
        }

        @Test func callsWorkWithAsyncHTTPClient() async throws {
            let folder = try TemporaryFolder()
            let modules = ["NIOCore", "NIOHTTP1", "NIOPosix", "AsyncHTTPClient"]
            for module in modules {
                let source = sources.appending(path: "\(module).swift").path
                try await swiftc(["-emit-library", "-static", "-emit-module", "-module-name", module, source], in: folder.url)
            }
            let files = FileManager.default.enumerator(at: runtime, includingPropertiesForKeys: nil)?
                .compactMap { ($0 as? URL)?.path }.filter { $0.hasSuffix(".swift") }.sorted()
            let program = folder.url.appending(path: "program").path
            let libraries = modules.reversed().map { "-l\($0)" }
            let main = sources.appending(path: "main.swift").path
            try await swiftc(try #require(files) + [main, "-module-name", "program", "-o", program] + libraries, in: folder.url)
            let run = try await Tool.run(program, [])
            #expect(run.output == "all is so\n")
        }
    }
#endif
