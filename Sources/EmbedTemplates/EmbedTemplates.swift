import PackagePlugin

/// Turns the templates and the files of the runtime into string literals, so that the generator is one file that runs anywhere.
@main
struct EmbedTemplates: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let target = target as? any SourceModuleTarget else { return [] }
        let runtime = try context.package.targets(named: ["ClientRuntime"]).compactMap { $0 as? any SourceModuleTarget }
        let templates = target.sourceFiles.map(\.url).filter { $0.pathExtension == "mustache" }
        let inputs = templates + runtime.flatMap { $0.sourceFiles.map(\.url) }
        let output = context.pluginWorkDirectoryURL.appending(path: "EmbeddedTemplates.swift")
        return [
            .buildCommand(
                displayName: "Embedding the templates",
                executable: try context.tool(named: "embed-templates").url,
                arguments: [output.path, target.directoryURL.path] + inputs.map(\.path).sorted(),
                inputFiles: inputs,
                outputFiles: [output]
            )
        ]
    }
}
