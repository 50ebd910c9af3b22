#if os(Linux) || os(macOS)
    import Foundation
    import Testing

    /// The client compiles without a warning, as sources of an app and as a module, however the app is set up.
    @Suite("Compiling the client", .serialized)
    struct CompileTests {
        @Test("As sources of an app that uses it", arguments: Mode.all)
        func asSources(_ mode: Mode) async throws {
            let run = try await Compiler.run(mode.arguments + ["-module-name", "App"] + client + [chat])
            #expect(run?.messages ?? "" == "")
            #expect(run?.status ?? 0 == 0)
        }

        @Test("As a module that an app imports")
        func asModule() async throws {
            let folder = FileManager.default.temporaryDirectory.appending(path: "MixAPI-\(UUID().uuidString)")
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            defer { try? FileManager.default.removeItem(at: folder) }
            let module = folder.appending(path: "MixAPI.swiftmodule").path
            let built = try await Compiler.run(
                ["-swift-version", "6", "-wmo", "-emit-module", "-emit-module-path", module, "-module-name", "MixAPI"] + client
            )
            #expect(built?.status ?? 0 == 0, "\(built?.messages ?? "")")
            for mode in Mode.all {
                let run = try await Compiler.run(mode.arguments + ["-module-name", "App", "-I", folder.path, chat])
                #expect(run?.messages ?? "" == "", "\(mode.name)")
                #expect(run?.status ?? 0 == 0, "\(mode.name)")
            }
        }

        private let client = SourceTree.files(in: "Generated", withExtension: ["swift"]).map(\.path)
        private let chat = SourceTree.root.appending(path: "Tests/GeneratedClientTests/Snippets/Chat.swift").path
    }

    /// How an app compiles its sources.
    struct Mode: CustomTestStringConvertible, Sendable {
        let name: String
        let arguments: [String]

        private init(_ name: String, swift version: String, _ more: [String] = []) {
            self.name = name
            // Up to the canonical form, in which data races are found; mere type checking does not look for them.
            arguments = ["-swift-version", version, "-warnings-as-errors", "-wmo", "-emit-sil", "-o", "/dev/null"] + more
        }

        var testDescription: String { name }

        static let all: [Mode] =
            [Mode("Swift 6", swift: "6"), Mode("Swift 5", swift: "5")]
            + (hasDefaultIsolation
                ? [
                    Mode("on the main actor by default", swift: "6", mainActor),
                    Mode("with upcoming features", swift: "6", features),
                    Mode("on the main actor by default, with upcoming features", swift: "6", mainActor + features),
                ] : [Mode("with upcoming features", swift: "6", features)])

        private static let mainActor = ["-default-isolation", "MainActor"]
        private static let features =
            (["ExistentialAny", "InternalImportsByDefault", "MemberImportVisibility"]
            + (hasDefaultIsolation ? ["NonisolatedNonsendingByDefault", "InferIsolatedConformances"] : []))
            .flatMap { ["-enable-upcoming-feature", $0] }

        private static var hasDefaultIsolation: Bool {
            #if compiler(>=6.2)
                true
            #else
                false
            #endif
        }
    }

    /// The Swift compiler of this machine.
    enum Compiler {
        struct Run: Sendable {
            var status: Int32
            /// What the compiler had to say: nothing, where all is well.
            var messages: String
        }

        /// - Returns: Nil where there is no `swiftc` in the path.
        static func run(_ arguments: [String]) async throws -> Run? {
            guard let compiler else { return nil }
            let output = FileManager.default.temporaryDirectory.appending(path: "swiftc-\(UUID().uuidString).txt")
            try Data().write(to: output)
            defer { try? FileManager.default.removeItem(at: output) }
            let handle = try FileHandle(forWritingTo: output)
            let process = Process()
            process.executableURL = compiler
            process.arguments = arguments
            process.standardOutput = handle
            process.standardError = handle
            let status = try await withCheckedThrowingContinuation { (continuation: CheckedContinuation<Int32, any Error>) in
                process.terminationHandler = { continuation.resume(returning: $0.terminationStatus) }
                do { try process.run() } catch { continuation.resume(throwing: error) }
            }
            return Run(status: status, messages: try String(contentsOf: output, encoding: .utf8))
        }

        private static let compiler: URL? = (ProcessInfo.processInfo.environment["PATH"] ?? "")
            .split(separator: ":")
            .map { URL(filePath: String($0)).appending(path: "swiftc") }
            .first { FileManager.default.isExecutableFile(atPath: $0.path) }
    }
#endif
