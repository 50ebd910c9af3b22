import Pipeline
import Planning
import Rendering
import Reporting

/// What to generate, judged and complete: everything that the output depends on, beside what the description refers to.
struct GenerationOptions: Sendable {
    var description: DescriptionFile
    var output: String
    var client: Generation.Options
    /// Replacements of built-in templates, in the order of their names.
    var templates: [TemplateOverride]
    /// Whether a warning is an error.
    var isStrict: Bool
    var report: String?
    /// Where the paths of the files that were read are written.
    var inputs: String?

    /// What the first line of an emitted file says that it comes from; one line.
    ///
    /// It does not depend on where the command is given or where the package lies: the path from the folder that the output is in, where the
    /// description is below that; else the name of the file.
    var descriptionName: String {
        if description.path == "-" { return description.shownPath }
        let file = description.path.absolutePath
        let folder = "\(output)/..".absolutePath
        let isBelow = folder != "/" && file.hasPrefix(folder + "/")
        let name = isBelow ? file.dropFirst(folder.count + 1) : file.split(separator: "/").last ?? ""
        return String(name.map { $0.isNewline ? " " : $0 })
    }
}

extension GenerationOptions {
    /// Judges the arguments, with the configuration that they name or leave to be found.
    ///
    /// - Throws: ``Stop/wrongArguments`` once every mistake is reported.
    init(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let settings = try Self.settings(arguments, &run)
        let values = SettingValues(settings: settings)
        let description = values.description(&run.diagnostics)
        let output = values.output(&run.diagnostics)
        let module = values.module(&run.diagnostics)
        let client = module.flatMap { values.client(module: $0, &run.diagnostics) }
        let access = values.access(&run.diagnostics)
        let runtime = values.runtime(module: module, &run.diagnostics)
        let selection = values.selection(&run.diagnostics)
        let appliesDefaults = values.appliesDefaults(&run.diagnostics)
        let grouping = values.grouping(&run.diagnostics)
        let nulls = values.nulls(&run.diagnostics)
        let layout = values.layout(&run.diagnostics)
        let guessesPaging = values.guessesPaging(&run.diagnostics)
        let hasPages = values.flag(.docs, isUsually: true, &run.diagnostics)
        let isStrict = values.flag(.strict, isUsually: false, &run.diagnostics)
        guard let description, let output, let module, let client, let access, let runtime, let selection, let appliesDefaults,
            let grouping, let nulls, let layout, let guessesPaging, let hasPages, let isStrict, !run.diagnostics.hasErrors
        else {
            throw .wrongArguments
        }
        self.init(
            description: try DescriptionFile.read(description, overlays: settings.overlays, &run),
            output: output,
            client: Generation.Options(
                module: module,
                clientName: client,
                access: access,
                runtime: runtime,
                selection: selection,
                hasPages: hasPages,
                appliesDefaults: appliesDefaults,
                grouping: grouping,
                nulls: nulls,
                layout: layout,
                guessesPaging: guessesPaging
            ),
            templates: try settings[.templates].map { value throws(Stop) in try TemplateOverride.read(from: value.text, &run) } ?? [],
            isStrict: isStrict,
            report: settings[.report]?.text,
            inputs: settings[.inputs]?.text
        )
    }

    static func settings(_ arguments: Arguments, _ run: inout Run) throws(Stop) -> Settings {
        if let path = arguments.configuration {
            return arguments.settings.completed(by: try Configuration.read(path, &run))
        }
        if arguments.settings[.description] != nil { return arguments.settings }
        guard Configuration.isAtDefaultPath else {
            run.diagnostics.error(.nothingToRead, at: nil)
            throw .wrongArguments
        }
        return arguments.settings.completed(by: try Configuration.read(Configuration.defaultPath, &run))
    }
}

extension Diagnostic.Message {
    fileprivate static let nothingToRead: Self =
        "no description is named and there is no \(Configuration.defaultPath) here; write generate api.json --output DIR --module NAME"
}
