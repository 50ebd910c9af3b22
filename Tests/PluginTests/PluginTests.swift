#if os(macOS) || os(Linux)
    import Foundation
    import TestSupport
    import Testing

    /// A package that depends on this one by its path. One test performs all steps, because the first build includes the generator.
    @Suite("Plugins of a dependency", .serialized, .enabled(if: Tool.path(of: "swift") != nil))
    struct PluginTests {
        @Test("A package gets its client at build time, and the client stays up to date")
        func buildsAClient() async throws {
            let package = try UserPackage([
                "Package.swift": Self.manifest,
                "Sources/PetsAPI/PetsAPI.swift": "// The client is generated at build time.\n",
                "Sources/PetsAPI/generator.json": #"{"description": "openapi.yaml", "output": "Generated", "module": "PetsAPI"}"#,
                "Sources/PetsAPI/openapi.yaml": Self.description(property: "name", operation: "listPets"),
                "Sources/PetsAPI/schemas.yaml": Self.schemas,
                "Sources/App/main.swift": Self.program,
            ])
            let first = try await package.swift("build")
            try #require(first.status == 0, "\(first.output)")
            #expect(!first.output.contains("warning:"), "\(first.output)")

            // SwiftPM links the tool of a plugin once more in the second build.
            _ = try await package.swift("build")
            let idle = try await package.swift("build")
            #expect(idle.isIdle, "\(idle.output)")

            // The description refers to this file, which only the generator knows.
            try package.write("Sources/PetsAPI/schemas.yaml", "Pet: {type: object, required: [age], properties: {age: {type: integer}}}\n")
            let changed = try await package.swift("build")
            #expect(changed.status != 0 && changed.output.contains("App/main.swift:5:"), "\(changed.output)")

            try package.write("Sources/PetsAPI/openapi.yaml", Self.description(property: "nickname", operation: nil))
            let removed = try await package.swift("build")
            #expect(removed.status != 0 && removed.output.contains("has no member 'listPets'"), "\(removed.output)")
            try package.write("Sources/App/main.swift", "import PetsAPI\n\nprint(Pet(nickname: \"Rex\"))\n")
            let adapted = try await package.swift("build")
            #expect(adapted.status == 0, "\(adapted.output)")

            try package.write("Sources/PetsAPI/openapi.yaml", Self.brokenDescription)
            let broken = try await package.swift("build")
            #expect(broken.status != 0)
            #expect(Self.located(in: broken) == 1, "\(broken.output)")

            try await regenerates(package)
        }

        /// Runs the command plugin in the same package, whose generator is built already.
        private func regenerates(_ package: UserPackage) async throws {
            let permission = "--allow-writing-to-package-directory"
            let broken = try await package.swift("package", permission, "generate-client")
            #expect(broken.status != 0)
            #expect(Self.located(in: broken) == 1, "\(broken.output)")
            #expect(package.text("Sources/PetsAPI/Generated/.tenon-files") == nil)

            try package.write("Sources/PetsAPI/openapi.yaml", Self.description(property: "name", operation: "listPets"))
            try package.write("Sources/PetsAPI/schemas.yaml", Self.schemas)
            let missing = try await package.swift("package", permission, "generate-client", "--check")
            #expect(missing.status != 0)
            #expect(missing.output.contains("is missing"), "\(missing.output)")
            let run = try await package.swift("package", permission, "generate-client", "--target", "PetsAPI")
            #expect(run.status == 0, "\(run.output)")
            #expect(package.text("Sources/PetsAPI/Generated/Models/Pet.swift") != nil)
            #expect(try await package.swift("package", permission, "generate-client", "--check").status == 0)

            try package.remove("Sources/PetsAPI/generator.json")
            let initial = try await package.swift("package", permission, "generate-client", "--init", "Sources/PetsAPI/openapi.yaml")
            #expect(initial.status == 0 && initial.output.contains("swift package generate-client"), "\(initial.output)")
            #expect(package.text("Sources/PetsAPI/generator.json")?.contains(#""client": "Pets""#) == true)
        }

        /// Returns how often the output has the error of the broken description.
        private static func located(in run: Tool.Run) -> Int {
            run.output.split(separator: "\n").count { $0.contains("openapi.yaml:2:7: error: ") }
        }

        private static let manifest = """
            // swift-tools-version: 6.1
            import PackageDescription

            let package = Package(
                name: "Shop",
                platforms: [.macOS(.v13)],
                dependencies: [.package(name: "Tenon", path: "\(UserPackage.tenon.path)")],
                targets: [
                    .target(name: "PetsAPI", plugins: [.plugin(name: "BuildClient", package: "Tenon")]),
                    .executableTarget(name: "App", dependencies: ["PetsAPI"]),
                ]
            )
            """

        private static let program = """
            import Foundation
            import PetsAPI

            let pets = Pets(serverURL: URL(string: "http://127.0.0.1:1")!)
            print((try? await pets.listPets()) ?? [Pet(name: "Rex")])
            """

        private static let brokenDescription = "openapi: 3.1.0\ninfo: [\n"

        private static let schemas = "Pet: {type: object, required: [name], properties: {name: {type: string}}}\n"

        /// Returns a description with one model, and one operation if it has a name.
        ///
        /// - Parameter property: The model's property, if the model isn't in the other file.
        private static func description(property: String, operation: String?) -> String {
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
    }
#endif
