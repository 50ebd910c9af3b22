import Foundation

/// Measures what a user pays for the emitted Mix client in a package that SwiftPM builds: the processor time of builds, and the size of an
/// executable with one call.
struct PackageBenchmark {
    static func table() -> Table {
        let empty = Package.sizeOfEmptyExecutable
        let measured = [Client.public, .internal].map { Cost(of: $0, sizeOfEmptyExecutable: empty) }
        let rows: [(name: String, value: (Cost) -> String)] = [
            ("debug, clean build", { seconds($0.debug) }),
            ("debug, one model changed", { $0.changed.text }),
            ("release, clean build", { seconds($0.release) }),
            ("executable, stripped, beyond an empty one", { megabytes($0.size) }),
            ("the same, built with `-debug-info-format none`", { megabytes($0.sizeWithoutDebugInformation) }),
        ]
        var table = Table(
            title: "What a package with the Mix client and one call costs",
            header: ["what", "public, a module of its own", "internal, in the app's target"]
        )
        table.rows = rows.map { row in [row.name] + measured.map(row.value) }
        return table
    }

    private static func megabytes(_ bytes: Int) -> String { "\(Measurement.number(Double(bytes) / 1e6)) MB" }

    private static func seconds(_ seconds: Double) -> String { "\(Measurement.number(seconds)) s" }

    /// Where the client is.
    private enum Client {
        case `public`, `internal`

        var folder: String {
            switch self {
            case .public: "Sources/MixAPI"
            case .internal: "Sources/App/Mix"
            }
        }

        var targets: String {
            switch self {
            case .public: #".target(name: "MixAPI"), .executableTarget(name: "App", dependencies: ["MixAPI"])"#
            case .internal: #".executableTarget(name: "App")"#
            }
        }

        var generatorArguments: [String] {
            switch self {
            case .public: ["--module", "MixAPI"]
            case .internal: ["--module", "App", "--access", "internal"]
            }
        }

        var call: String {
            """
            import Foundation
            \(self == .public ? "import MixAPI" : "")

            @main struct App {
                static func main() async throws {
                    let mix = Mix(serverURL: URL(filePath: "/"))
                    print(try await mix.sessions.get(id: "1").title)
                }
            }

            """
        }
    }

    private struct Cost {
        /// Processor time in seconds.
        var debug: Double
        var changed: Measurement
        var release: Double
        /// In bytes, without those of an executable that does nothing.
        var size: Int
        /// Debug information isn't in a stripped executable, but with it the compiler emits an unwind table for each function.
        var sizeWithoutDebugInformation: Int

        init(of client: Client, sizeOfEmptyExecutable empty: Int) {
            let package = Package(targets: client.targets)
            package.write("Sources/App/App.swift", client.call)
            package.generate(into: client.folder, client.generatorArguments)
            debug = package.build("debug")
            changed = Measurement(
                (0..<3).map { run in
                    package.change(
                        "\(client.folder)/Models/SessionData.swift",
                        adding: "nonisolated extension SessionData { var added\(run): Int { \(run) } }"
                    )
                    return package.build("debug")
                }
            )
            release = package.build("release")
            size = package.executableSize - empty
            _ = package.build("release", options: ["-debug-info-format", "none"])
            sizeWithoutDebugInformation = package.executableSize - empty
        }
    }

    private struct Package {
        private let folder = TemporaryFolder()

        init(targets: String) {
            write(
                "Package.swift",
                """
                // swift-tools-version: 6.1
                import PackageDescription

                let package = Package(name: "App", platforms: [.macOS(.v13)], targets: [\(targets)])

                """
            )
        }

        func write(_ path: String, _ text: String) {
            let file = URL(filePath: "\(folder.path)/\(path)")
            value { try FileManager.default.createDirectory(at: file.deletingLastPathComponent(), withIntermediateDirectories: true) }
            value { try text.write(to: file, atomically: false, encoding: .utf8) }
        }

        func change(_ path: String, adding text: String) {
            let file = URL(filePath: "\(folder.path)/\(path)")
            let old = value { try String(contentsOf: file, encoding: .utf8) }
            write(path, old + "\n" + text + "\n")
        }

        func generate(into path: String, _ arguments: [String]) {
            let description = GenerationBenchmark.packageFolder.appendingPathComponent("spec/mix.json").path
            let process = ChildProcess.measure(
                [
                    GenerationBenchmark.generator, "generate", description, "--output", "\(folder.path)/\(path)", "--client", "Mix",
                    "--no-docs",
                ]
                    + arguments
            )
            precondition(process.exitCode == 0, "the client isn't generated")
        }

        /// - Returns: The processor time of SwiftPM and the compilers, in seconds.
        func build(_ configuration: String, options: [String] = []) -> Double {
            let strip = configuration == "release" ? ["-Xlinker", "-s"] : []
            let process = ChildProcess.measure(["swift", "build", "--package-path", folder.path, "-c", configuration] + strip + options)
            precondition(process.exitCode == 0, "the package doesn't compile")
            return process.processorSeconds
        }

        /// The size of an executable that does nothing, in bytes.
        static var sizeOfEmptyExecutable: Int {
            let empty = Package(targets: #".executableTarget(name: "App")"#)
            empty.write("Sources/App/App.swift", "import Foundation\n\n@main struct App {\n    static func main() { print(Date()) }\n}\n")
            _ = empty.build("release")
            return empty.executableSize
        }

        var executableSize: Int {
            value { try FileManager.default.attributesOfItem(atPath: "\(folder.path)/.build/release/App") }[.size] as? Int ?? 0
        }
    }
}
