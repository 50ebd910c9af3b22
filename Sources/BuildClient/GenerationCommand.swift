import Foundation
import PackagePlugin

/// The command that generates a client, with its input and output files.
struct GenerationCommand {
    var configuration: URL
    /// The module that the client becomes part of, which overrides the configuration.
    var module: String
    /// The folder that the plugin may write to.
    var folder: URL

    /// Returns the command, or no commands after a warning.
    ///
    /// The warning isn't an error because SwiftPM runs this plugin before the command plugin that writes the missing file.
    func commands(tool: URL) -> [Command] {
        guard FileManager.default.fileExists(atPath: configuration.path) else {
            Diagnostics.warning("\(configuration.path) doesn't exist; `swift package generate-client --init openapi.yaml` writes one")
            return []
        }
        let arguments = [
            "generate", "--config", configuration.path, "--module", module, "--layout", "shards", "--output", output.path,
            "--inputs", recordedInputs.path, "--report", folder.appending(path: "report.json").path,
        ]
        return [
            .buildCommand(
                displayName: "Generating the client in \(module)",
                executable: tool,
                arguments: arguments,
                inputFiles: inputs,
                outputFiles: Self.shards.map { output.appending(path: $0) }
            )
        ]
    }

    private var output: URL { folder.appending(path: "Generated") }

    /// The list of files that the last run read, one path on each line.
    private var recordedInputs: URL { folder.appending(path: "inputs") }

    /// The files that the configuration names and those that the last run read, since a description can refer to further files.
    ///
    /// If the description changes, the command runs and records the list again. Before the first run, every file next to the
    /// configuration that may be part of a description is an input, so that SwiftPM doesn't warn about unhandled files.
    private var inputs: [URL] {
        var paths = [configuration.path]
        if let data = try? Data(contentsOf: configuration), let named = try? JSONDecoder().decode(NamedFiles.self, from: data) {
            let base = configuration.deletingLastPathComponent()
            let files = [named.description].compactMap(\.self) + (named.overlays ?? [])
            paths += files.map { URL(filePath: $0, relativeTo: base).standardizedFileURL.path }
        }
        if let recorded = try? String(contentsOf: recordedInputs, encoding: .utf8) {
            paths += recorded.split(separator: "\n").map(String.init)
        } else {
            let folder = configuration.deletingLastPathComponent()
            let files = FileManager.default.subpaths(atPath: folder.path) ?? []
            paths += files.filter { ["json", "yaml", "yml"].contains(URL(filePath: $0).pathExtension) }.map {
                folder.appending(path: $0).path
            }
        }
        var seen: Set<String> = []
        // The build system can't use a removed file as an input.
        return paths.filter { seen.insert($0).inserted && FileManager.default.fileExists(atPath: $0) }.map { URL(filePath: $0) }
    }

    /// The files that a configuration names.
    private struct NamedFiles: Decodable {
        var description: String?
        var overlays: [String]?
    }

    /// The files of the `shards` layout, which the generator writes for every description.
    private static let shards: [String] = {
        let models = (1...16).map { "Models.\($0)" }
        let operations = (1...8).map { "Operations.\($0)" }
        let folders = [
            "Caching", "Calls", "ClientCredentials", "Credentials", "Digests", "Downloads", "EventStreams", "HTTP", "JSON", "JSONLines",
            "Links", "LongRunning", "Multipart", "MultipartForms", "Paging", "Requests", "Responses", "Streams", "Stub", "Webhooks",
        ]
        let runtime = (folders + ["HTTPClientTransport"]).map { "Runtime.\($0)" }
        return (["Client"] + models + operations + runtime).map { "\($0).generated.swift" }
    }()
}
