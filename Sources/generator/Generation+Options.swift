import APIDescription
import EmbeddedTemplates
import Mustache
import Pipeline
import Reporting

extension Generation {
    /// Runs the stages from reading to rendering. Stops at an error, or at a warning if warnings are errors.
    init(_ options: GenerationOptions, _ run: inout Run) throws(Stop) {
        let earlierFiles = run.files.count
        let api = try options.description.load(&run)
        let digest = run.files.digest(droppingFirst: earlierFiles)
        let overrides = options.templates.map {
            TemplateFile(path: $0.name, text: String(decoding: run.files.bytes(of: $0.file), as: UTF8.self))
        }
        do throws(TemplateError) {
            try self.init(
                of: api,
                options: options.client,
                descriptionPath: options.descriptionName,
                digest: digest,
                templates: TemplateFile.embedded + overrides,
                diagnostics: &run.diagnostics
            )
        } catch {
            run.diagnostics.error(.init("\(error.path):\(error.line):\(error.column): \(error.message)"), at: nil)
            throw .wrongDescription
        }
        if options.isStrict { run.diagnostics.treatWarningsAsErrors() }
        if run.diagnostics.hasErrors { throw .wrongDescription }
        run.generation = self
    }
}
