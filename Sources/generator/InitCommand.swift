import APIDescription
import JSONReading
import Reporting
import Writing

/// The `init` command, which writes a configuration for a description in the current folder.
enum InitCommand {
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let project = Project()
        let description = try description(arguments, in: project, &run)
        let plan = try Plan(arguments, description: description, title: title(of: description, &run), in: project)
        do throws(WritingError) {
            guard try FileSystem.kind(of: plan.path) == nil else {
                throw .refused(attempt: "write", path: plan.path, reason: "it exists; edit it, or delete it first")
            }
            try StagedFiles([(plan.schemaPath, ConfigurationSchema.text + "\n"), (plan.path, plan.configuration)]).commit()
        } catch {
            throw .disk(error)
        }
        Console.output(plan.conclusion)
    }

    private static func description(_ arguments: Arguments, in project: Project, _ run: inout Run) throws(Stop) -> String {
        if let path = arguments.settings[.description]?.text.normalizedPath { return path }
        guard project.descriptions.count == 1 else {
            run.diagnostics.error(.descriptions(project.descriptions), at: nil)
            throw .wrongArguments
        }
        return project.descriptions[0]
    }

    /// Returns the title of the description. Its errors are reported before anything is written.
    private static func title(of path: String, _ run: inout Run) throws(Stop) -> String {
        let file = try DescriptionFile.read(path, overlays: [], &run)
        let root = API.loadTree(
            path: file.shownPath,
            overlays: [],
            isBundled: false,
            files: &run.files,
            readFile: file.content(of:),
            diagnostics: &run.diagnostics
        )
        guard let root, !run.diagnostics.hasErrors else { throw .wrongDescription }
        return root.object?["info"]?.object?["title"]?.string ?? ""
    }
}

extension InitCommand {
    /// The configuration to write and its path.
    struct Plan {
        private let settings: [(key: String, value: String)]
        private let project: Project
        private let target: Project.Target?
        private let description: String
        /// The module's name as JSON text, which is also a Swift literal.
        private let module: String
        let path: String

        init(_ arguments: Arguments, description: String, title: String, in project: Project) throws(Stop) {
            let settings = arguments.settings
            let only = project.targets.count == 1 ? project.targets[0] : nil
            let target = project.target(containing: description) ?? only
            let names = ClientNames(title: title, module: settings[.module]?.text ?? target?.name)
            let folder =
                target?.folder ?? (project.manifest != nil ? "Sources/\(names.module)" : description.deletingLastPathComponent)
            path = arguments.configuration ?? "\(folder)/generator.json".normalizedPath
            let isApp = target?.hasSources == true
            let access = settings[.access]?.text ?? (isApp ? "internal" : "public")
            let output = settings[.output]?.text.relativePath(fromFolderOf: path) ?? "Generated"
            var members: [(String, String)] = [
                ("$schema", InitCommand.schemaName.jsonText),
                ("description", description.relativePath(fromFolderOf: path).jsonText),
                ("output", output.jsonText),
                ("module", names.module.jsonText),
                ("client", (settings[.client]?.text ?? names.client).jsonText),
                ("access", access.jsonText),
            ]
            // An app's target would have to exclude each page.
            if isApp, settings[.docs] == nil { members.append(("docs", "false")) }
            if let docs = settings[.docs] { members.append(("docs", docs.text)) }
            self.settings = members
            self.project = project
            self.target = target
            module = names.module.jsonText
            self.description = description
        }

        var configuration: String {
            "{\n" + settings.map { "  \($0.key.jsonText): \($0.value)" }.joined(separator: ",\n") + "\n}\n"
        }

        var schemaPath: String {
            "\(path.deletingLastPathComponent)/\(InitCommand.schemaName)".normalizedPath
        }

        /// A summary and the next steps.
        var conclusion: String {
            let summary = "\(path): written; edit it to change names or the output folder\n"
            guard path.hasPrefix("Sources/") else { return summary + "Next: generator generate --config \(path)" }
            let isDependency = project.manifest?.contains("Tenon") == true
            let command = isDependency ? "swift package generate-client" : "generator generate --config \(path)"
            let vendored = """
                \(summary)
                To keep the client in your repository, \(manifestChange(adding: "exclude: [\(exclusions)]"))
                Then run: \(command)
                """
            return isDependency ? "\(vendored)\n\n\(atBuildTime)" : vendored
        }

        private var atBuildTime: String {
            let change = manifestChange(adding: #"plugins: [.plugin(name: "BuildClient", package: "Tenon")]"#)
            let step = "To generate the client in each build instead, \(change)"
            return target?.hasSources == true
                ? step : step + "\nSwiftPM builds the target only if its folder has a Swift file, which may be empty."
        }

        /// Returns the change of the manifest that gives the client's target an argument.
        private func manifestChange(adding argument: String) -> String {
            target == nil
                ? "add a target to Package.swift:\n    .target(name: \(module), \(argument)),"
                : "add to the target \(target?.name ?? "") in Package.swift:\n    \(argument)"
        }

        /// The files in the target's folder that aren't sources, so that SwiftPM doesn't warn about them.
        private var exclusions: String {
            let folder = path.deletingLastPathComponent
            var files = ["generator.json"]
            if description.hasPrefix(folder + "/") { files.append(String(description.dropFirst(folder.count + 1))) }
            if target?.hasSources != true { files += ["Generated/Docs", "Generated/README.md"] }
            return files.map(\.jsonText).joined(separator: ", ")
        }
    }

    /// The name of the schema file, which is hidden so that SwiftPM doesn't treat it as a resource.
    private static let schemaName = ".generator.schema.json"
}

extension Diagnostic.Message {
    fileprivate static func descriptions(_ found: [String]) -> Self {
        guard !found.isEmpty else { return "no OpenAPI description found here: specify one, for example init api.yaml" }
        let names = found.prefix(5).joined(separator: ", ") + (found.count > 5 ? ", …" : "")
        return "\(found.count) descriptions found here: \(names); specify one of them"
    }
}
