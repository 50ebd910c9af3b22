#if os(Linux) || os(macOS)
    import Foundation
    import TestSupport
    import Testing

    /// The client compiles without a warning, as sources of an app and as a module, with any settings of the app.
    @Suite("Compiling the client", .serialized, .enabled(if: Tool.path(of: "swiftc") != nil))
    struct CompileTests {
        @Test("As sources of an app that uses it", arguments: Mode.all)
        func asSources(_ mode: Mode) async throws {
            #expect(try await compile(mode.arguments + ["-module-name", "App"] + client + [chat]) == "")
        }

        @Test("As a module that an app imports")
        func asModule() async throws {
            let folder = try TemporaryFolder()
            let module = folder.url.appending(path: "MixAPI.swiftmodule").path
            let built = try await compile(
                ["-swift-version", "6", "-wmo", "-emit-module", "-emit-module-path", module, "-module-name", "MixAPI"] + client
            )
            try #require(built == "")
            for mode in Mode.all {
                let said = try await compile(mode.arguments + ["-module-name", "App", "-I", folder.url.path, chat])
                #expect(said == "", "\(mode.name)")
            }
        }

        /// - Returns: The output of the compiler if it fails; otherwise, an empty text.
        private func compile(_ arguments: [String]) async throws -> String {
            try await Tool.run(try #require(Tool.path(of: "swiftc")), arguments).failure
        }

        private let client = SourceTree.files(in: "Generated", withExtension: ["swift"]).map(\.path)
        private let chat = SourceTree.root.appending(path: "Tests/GeneratedClientTests/Snippets/Chat.swift").path
    }

    /// The settings with which an app compiles its sources.
    struct Mode: CustomTestStringConvertible, Sendable {
        let name: String
        let arguments: [String]

        private init(_ name: String, swift version: String, _ more: [String] = []) {
            self.name = name
            // Up to the canonical form, in which data races are found; type checking alone doesn't find them.
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
#endif
