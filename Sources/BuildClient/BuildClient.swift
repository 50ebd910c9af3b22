import Foundation
import PackagePlugin

/// Generates the client of a target that has a `generator.json` as part of the target's build.
@main
struct BuildClient: BuildToolPlugin {
    func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
        guard let module = target.sourceModule else {
            Diagnostics.error("target \(target.name): BuildClient needs a target with sources")
            return []
        }
        let generation = GenerationCommand(
            configuration: target.directoryURL.appending(path: "generator.json"),
            module: module.moduleName,
            folder: context.pluginWorkDirectoryURL
        )
        return generation.commands(tool: try context.tool(named: "generator").url)
    }
}

#if canImport(XcodeProjectPlugin)
    import XcodeProjectPlugin

    extension BuildClient: XcodeBuildToolPlugin {
        func createBuildCommands(context: XcodePluginContext, target: XcodeTarget) throws -> [Command] {
            guard let configuration = target.inputFiles.map(\.url).first(where: { $0.lastPathComponent == "generator.json" }) else {
                Diagnostics.error("target \(target.displayName): BuildClient needs a generator.json; `generator init` writes one")
                return []
            }
            let module = target.product?.name ?? target.displayName
            let generation = GenerationCommand(configuration: configuration, module: module, folder: context.pluginWorkDirectoryURL)
            return generation.commands(tool: try context.tool(named: "generator").url)
        }
    }
#endif
