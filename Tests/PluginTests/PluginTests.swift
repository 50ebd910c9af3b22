#if os(macOS) || os(Linux)
    import Foundation
    import TestSupport
    import Testing

    /// A package in a temporary folder that depends on this one, as a user's package does. One test takes all steps, because the first build
    /// includes that of the generator.
    @Suite("Plugins", .serialized, .enabled(if: Tool.path(of: "swift") != nil))
    struct PluginTests {
        @Test("A package gets its client at build time, and keeps it current")
        func buildsAClient() async throws {
            let package = try UserPackage()

            let first = try await package.swift(["build"])
            try #require(first.status == 0, "\(first.output)")
            #expect(!first.output.contains("warning:"), "\(first.output)")

            // SwiftPM links the tool of a plugin once more in the second build.
            _ = try await package.swift(["build"])
            let idle = try await package.swift(["build"])
            #expect(!idle.output.contains("Compiling Pet"), "\(idle.output)")
            #expect(!idle.output.contains("Generating"), "\(idle.output)")

            // The description refers to this file, which only the generator knows.
            try package.write("Sources/PetsAPI/schemas.yaml", "Pet: {type: object, required: [age], properties: {age: {type: integer}}}\n")
            let changed = try await package.swift(["build"])
            #expect(changed.status != 0 && changed.output.contains("App/main.swift:5:"), "\(changed.output)")

            try package.write("Sources/PetsAPI/openapi.yaml", UserPackage.description(property: "nickname", operation: nil))
            let removed = try await package.swift(["build"])
            #expect(removed.status != 0 && removed.output.contains("has no member 'listPets'"), "\(removed.output)")
            try package.write("Sources/App/main.swift", "import PetsAPI\n\nprint(Pet(nickname: \"Rex\"))\n")
            let adapted = try await package.swift(["build"])
            #expect(adapted.status == 0, "\(adapted.output)")

            try package.write("Sources/PetsAPI/openapi.yaml", "openapi: 3.1.0\ninfo: [\n")
            let broken = try await package.swift(["build"])
            #expect(broken.status != 0)
            let errors = broken.output.split(separator: "\n").filter { $0.contains("openapi.yaml:2:7: error: ") }
            #expect(errors.count == 1, "\(broken.output)")

            try await regenerates(package)
        }

        /// The command plugin, in the same package: its generator is built already.
        private func regenerates(_ package: UserPackage) async throws {
            try package.write("Sources/PetsAPI/openapi.yaml", UserPackage.description(property: "name", operation: "listPets"))
            try package.write("Sources/PetsAPI/schemas.yaml", UserPackage.schemas)
            let command = ["package", "--allow-writing-to-package-directory", "generate-client"]
            let missing = try await package.swift(command + ["--check"])
            #expect(missing.status != 0)
            #expect(missing.output.contains("is missing"), "\(missing.output)")
            let run = try await package.swift(command + ["--target", "PetsAPI"])
            #expect(run.status == 0, "\(run.output)")
            #expect(package.contains("Sources/PetsAPI/Generated/Models/Pet.swift"))
            #expect(try await package.swift(command + ["--check"]).status == 0)
        }
    }

    /// A package with a client that is generated at build time, and a program that uses it.
    private struct UserPackage {
        private let folder: TemporaryFolder

        private var root: URL { folder.url }

        init() throws {
            folder = try TemporaryFolder()
            let tenon = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
            try write(
                "Package.swift",
                """
                // swift-tools-version: 6.1
                import PackageDescription

                let package = Package(
                    name: "Shop",
                    platforms: [.macOS(.v13)],
                    dependencies: [.package(name: "Tenon", path: "\(tenon.path)")],
                    targets: [
                        .target(name: "PetsAPI", plugins: [.plugin(name: "BuildClient", package: "Tenon")]),
                        .executableTarget(name: "App", dependencies: ["PetsAPI"]),
                    ]
                )
                """
            )
            try write("Sources/PetsAPI/PetsAPI.swift", "// The client is generated at build time.\n")
            try write("Sources/PetsAPI/generator.json", #"{"description": "openapi.yaml", "output": "Generated", "module": "PetsAPI"}"#)
            try write("Sources/PetsAPI/openapi.yaml", Self.description(property: "name", operation: "listPets"))
            try write("Sources/PetsAPI/schemas.yaml", Self.schemas)
            try write(
                "Sources/App/main.swift",
                """
                import Foundation
                import PetsAPI

                let pets = Pets(serverURL: URL(string: "http://127.0.0.1:1")!)
                print((try? await pets.listPets()) ?? [Pet(name: "Rex")])
                """
            )
        }

        static let schemas = "Pet: {type: object, required: [name], properties: {name: {type: string}}}\n"

        /// A description with one model, and one operation if it has a name.
        ///
        /// - Parameter property: The model's property, if the model isn't in the other file.
        static func description(property: String, operation: String?) -> String {
            let path = """
                paths:
                  /pets:
                    get:
                      operationId: \(operation ?? "")
                      responses:
                        "200": {description: All pets, content: {application/json: {schema: {type: array, items: {$ref: schemas.yaml#/Pet}}}}}

                """
            let models = """
                paths: {}
                components:
                  schemas:
                    Pet: {type: object, required: [\(property)], properties: {\(property): {type: string}}}

                """
            return "openapi: 3.1.0\ninfo: {title: Pets, version: '1'}\n" + (operation == nil ? models : path)
        }

        func write(_ path: String, _ text: String) throws {
            let file = root.appending(path: path)
            try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
            try Data(text.utf8).write(to: file)
        }

        func contains(_ path: String) -> Bool {
            FileManager.default.fileExists(atPath: root.appending(path: path).path)
        }

        func swift(_ arguments: [String]) async throws -> Tool.Run {
            try await Tool.run(try #require(Tool.path(of: "swift")), arguments, in: root)
        }
    }
#endif
