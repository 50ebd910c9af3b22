import Foundation
import PackagePlugin

/// `swift package generate-client`: regenerates the client of each target that has a `generator.json`, or writes one with `--init`.
@main
struct GenerateClient: CommandPlugin {
    func performCommand(context: PluginContext, arguments: [String]) throws {
        var arguments = ArgumentExtractor(arguments)
        let tool = try context.tool(named: "generator").url
        let folder = context.package.directoryURL
        if arguments.extractFlag(named: "init") > 0 {
            return try Self.run(tool, ["init"] + arguments.remainingArguments, in: folder)
        }
        let names = arguments.extractOption(named: "target")
        let command = arguments.extractFlag(named: "check") > 0 ? "check" : "generate"
        let targets = names.isEmpty ? context.package.targets : try context.package.targets(named: names)
        let configurations = targets.compactMap { $0.sourceModule?.directoryURL.appending(path: "generator.json") }
            .filter { FileManager.default.fileExists(atPath: $0.path) }
        guard !configurations.isEmpty else {
            Diagnostics.error("no target has a generator.json; `swift package generate-client --init openapi.yaml` writes one")
            return
        }
        for configuration in configurations {
            try Self.run(tool, [command, "--config", configuration.path] + arguments.remainingArguments, in: folder)
        }
    }

    /// Runs the generator in a folder. Its output becomes this command's.
    private static func run(_ tool: URL, _ arguments: [String], in folder: URL) throws {
        let process = Process()
        process.executableURL = tool
        process.arguments = arguments
        process.currentDirectoryURL = folder
        try process.run()
        process.waitUntilExit()
        if process.terminationReason != .exit || process.terminationStatus != 0 {
            Diagnostics.error("generator \(arguments.joined(separator: " ")) failed")
        }
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension GenerateClient: XcodeCommandPlugin {
        func performCommand(context: XcodePluginContext, arguments: [String]) throws {
            var arguments = ArgumentExtractor(arguments)
            let tool = try context.tool(named: "generator").url
            let folder = context.xcodeProject.directoryURL
            if arguments.extractFlag(named: "init") > 0 {
                return try Self.run(tool, ["init"] + arguments.remainingArguments, in: folder)
            }
            let names = arguments.extractOption(named: "target")
            let command = arguments.extractFlag(named: "check") > 0 ? "check" : "generate"
            let targets = context.xcodeProject.targets.filter { names.isEmpty || names.contains($0.displayName) }
            let configurations = targets.flatMap { $0.inputFiles.map(\.url) }.filter { $0.lastPathComponent == "generator.json" }
            guard !configurations.isEmpty else {
                Diagnostics.error("no target has a generator.json; `generator init` writes one")
                return
            }
            for configuration in configurations {
                try Self.run(tool, [command, "--config", configuration.path] + arguments.remainingArguments, in: folder)
            }
        }
    }
#endif
