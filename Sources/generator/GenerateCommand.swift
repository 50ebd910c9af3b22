import Pipeline
import Reporting
import Writing

/// The `generate` command, which writes the client into the output folder.
enum GenerateCommand {
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let settings = try Settings(arguments, &run)
        Console.output(try generate(settings, &run))
    }

    /// Generates the client and returns a summary, a line for each folder.
    static func generate(_ settings: Settings, _ run: inout Run) throws(Stop) -> String {
        let options = try GenerationOptions(settings, &run)
        let result = try Generation(options, &run)
        let report = options.report.map { (path: $0, text: result.fullReport.json) }
        // The comparison needs the record of the last output, which the next step replaces.
        let comparison = try options.changes.flatMap { path throws(Stop) in
            try RecordedDescription.changes(for: path, of: options, result, settings, &run).map { (path: path, text: $0) }
        }
        let outputs = result.outputs(options)
        let changes: [OutputFolder.Changes]
        do throws(WritingError) {
            // These are moved to their paths last, when nothing else can fail.
            let inputs = run.files.paths.filter { $0 != "standard input" }.map { $0.absolutePath + "\n" }.joined()
            let staged = try StagedFiles([report, comparison, options.inputs.map { ($0, inputs) }].compactMap { $0 })
            do throws(WritingError) {
                changes = try OutputFolder.write(outputs)
            } catch {
                staged.discard()
                throw error
            }
            try staged.commit()
        } catch {
            throw .disk(error)
        }
        return zip(outputs, changes).map { output, changes in
            let count = Console.count(output.files.count, "file")
            return "\(output.folder.path)/: \(count), \(changes.written.count) written, \(changes.removed.count) removed"
        }.joined(separator: "\n")
    }
}
