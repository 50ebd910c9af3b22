import Pipeline
import Planning
import Rendering
import Reporting

/// The validated options of a run: everything that determines the output, except for files that the description refers to.
struct GenerationOptions: Sendable {
    var description: DescriptionFile
    var output: String
    /// The folders of parts that aren't written to the output folder.
    var others: OtherFolders
    var client: Generation.Options
    /// Replacements of built-in templates, in the order of their names.
    var templates: [TemplateOverride]
    /// Whether a warning is an error.
    var isStrict: Bool
    var report: String?
    /// The file that the changes since the last output are written to.
    var changes: String?
    /// The file that the paths of all files that were read are written to.
    var inputs: String?

    /// The description's name in the header of emitted files, on one line.
    ///
    /// The name is independent of the current folder and the package's path: it is the path relative to the parent of the output folder if
    /// the description is in that folder, and otherwise the file's name.
    var descriptionName: String {
        if description.path == "-" { return description.shownPath }
        let file = description.path.absolutePath
        let folder = "\(output)/..".absolutePath
        let isInside = folder != "/" && file.hasPrefix(folder + "/")
        let name = isInside ? file.dropFirst(folder.count + 1) : file.split(separator: "/").last ?? ""
        return String(name.map { $0.isNewline ? " " : $0 })
    }
}

extension GenerationOptions {
    /// Validates the settings and reads the files that they name.
    ///
    /// - Throws: ``Stop/wrongArguments`` after reporting every error.
    init(_ settings: Settings, _ run: inout Run) throws(Stop) {
        let values = SettingValues(settings: settings)
        let description = values.description(&run.diagnostics)
        let output = values.output(&run.diagnostics)
        let client = values.client(&run.diagnostics)
        let isStrict = values.flag(.strict, isUsually: false, &run.diagnostics)
        let others = output.flatMap { OtherFolders(settings, output: $0, &run.diagnostics) }
        guard let description, let output, let others, let client, let isStrict, !run.diagnostics.hasErrors else { throw .wrongArguments }
        self.init(
            description: try DescriptionFile.read(description, overlays: settings.overlays, &run),
            output: output,
            others: others,
            client: client,
            templates: try settings[.templates].map { value throws(Stop) in try TemplateOverride.read(from: value.text, &run) } ?? [],
            isStrict: isStrict,
            report: settings[.report]?.text,
            changes: settings[.changes]?.text,
            inputs: settings[.inputs]?.text
        )
    }
}
