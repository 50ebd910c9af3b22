#if os(macOS) || os(Linux)
    import Foundation
    import TestSupport
    import Testing

    /// A package with the plugins and an artifact bundle of the generator, made as `spec/README.md` describes it, and a package that uses it.
    @Suite("Plugins with a prebuilt generator", .enabled(if: Tool.path(of: "swift") != nil))
    struct PrebuiltPluginTests {
        /// Isolation is a setting of Swift 6.2.
        private static let isIsolated: Bool = {
            #if compiler(>=6.2)
                true
            #else
                false
            #endif
        }()

        @Test("Two clients of one package, isolated to the main actor, build; one imports its runtime from another target")
        func buildsSeveralClients() async throws {
            let package = try UserPackage([
                "Package.swift": Self.manifest,
                "Tenon/Package.swift": try Self.documentedManifest(),
                "Sources/Networking/generator.json": #"{"description": "runtime.yaml", "output": "Generated", "module": "Networking"}"#,
                "Sources/Networking/runtime.yaml": "openapi: 3.1.0\ninfo: {title: Networking, version: '1'}\npaths: {}\n",
                "Sources/Networking/Networking.swift": "",
                "Sources/PetsAPI/generator.json": """
                {"description": "openapi.yaml", "output": "Generated", "module": "PetsAPI", "runtime": "import:Networking"}
                """,
                "Sources/PetsAPI/openapi.yaml": Self.description(of: "Pet"),
                "Sources/PetsAPI/PetsAPI.swift": "",
                "Sources/ToysAPI/generator.json": #"{"description": "openapi.yaml", "output": "Generated", "module": "ToysAPI"}"#,
                "Sources/ToysAPI/openapi.yaml": Self.description(of: "Toy"),
                "Sources/ToysAPI/ToysAPI.swift": "",
                "Sources/App/App.swift": Self.program,
            ])
            for plugin in ["BuildClient", "GenerateClient"] { try package.copy("Sources/\(plugin)", to: "Tenon/Plugins/\(plugin)") }
            let generator = try #require(Tool.generator, "the generator isn't built")
            let bundle = try await package.run(generator, ["artifact-bundle", "--output", "Tenon/Tenon.artifactbundle"])
            try #require(bundle.status == 0, "\(bundle.output)")

            let first = try await package.swift("build")
            try #require(first.status == 0, "\(first.output)")
            #expect(!first.output.contains("warning:"), "\(first.output)")
            let program = try await package.runBuilt("App").output
            #expect(program.contains("Rex") && program.contains("Ball"), "\(program)")

            let idle = try await package.swift("build")
            #expect(idle.isIdle, "\(idle.output)")

            try package.write("Sources/ToysAPI/openapi.yaml", Self.description(of: "Game"))
            let changed = try await package.swift("build")
            #expect(changed.status != 0 && changed.output.contains("cannot find 'Toy' in scope"), "\(changed.output)")
            #expect(!changed.output.contains("in PetsAPI") && !changed.output.contains("in Networking"), "\(changed.output)")
        }

        /// Returns the manifest of the page, with the bundle in the package's folder instead of on the web.
        private static func documentedManifest() throws -> String {
            let page = try String(contentsOf: UserPackage.tenon.appending(path: "spec/README.md"), encoding: .utf8)
            let blocks = page.components(separatedBy: "```swift\n").compactMap { $0.components(separatedBy: "\n```").first }
            let manifest = try #require(blocks.first { $0.contains(".binaryTarget(") })
            return manifest.replacing(/url: "[^"]*", checksum: "[^"]*"/, with: #"path: "Tenon.artifactbundle""#)
        }

        private static let manifest = """
            // swift-tools-version: \(isIsolated ? "6.2" : "6.1")
            import PackageDescription

            let isolation: [SwiftSetting] = [\(isIsolated ? ".defaultIsolation(MainActor.self)" : "")]
            let plugins: [Target.PluginUsage] = [.plugin(name: "BuildClient", package: "Tenon")]
            let package = Package(
                name: "Shop",
                platforms: [.macOS(.v13)],
                dependencies: [.package(path: "Tenon")],
                targets: [
                    .target(name: "Networking", swiftSettings: isolation, plugins: plugins),
                    .target(name: "PetsAPI", dependencies: ["Networking"], swiftSettings: isolation, plugins: plugins),
                    .target(name: "ToysAPI", swiftSettings: isolation, plugins: plugins),
                    .executableTarget(name: "App", dependencies: ["Networking", "PetsAPI", "ToysAPI"], swiftSettings: isolation),
                ]
            )
            """

        private static let program = """
            import Foundation
            import Networking
            import PetsAPI
            import ToysAPI

            @main struct App {
                static func main() async {
                    let server = URL(string: "http://127.0.0.1:1")!
                    print((try? await Pets(serverURL: server).list(options: .init(retry: .never))) ?? [Pet(name: "Rex")])
                    print((try? await Toys(serverURL: server).list(options: .init(retry: .never))) ?? [Toy(name: "Ball")])
                }
            }
            """

        /// Returns a description of one model and an operation that lists its values.
        private static func description(of model: String) -> String {
            """
            openapi: 3.1.0
            info: {title: Shop, version: '1'}
            paths:
              /values:
                get:
                  operationId: list
                  responses:
                    "200":
                      description: All values
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/\(model)'}}}}
            components:
              schemas:
                \(model): {type: object, required: [name], properties: {name: {type: string}}}

            """
        }
    }
#endif
