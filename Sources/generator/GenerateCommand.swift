import Pipeline
import Writing

/// `generate`: makes the output folder hold what the description gives.
enum GenerateCommand {
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let options = try GenerationOptions(arguments, &run)
        let result = try Generation(options, &run)
        let changes: OutputFolder.Changes
        do throws(WritingError) {
            // The report is put in place last, when nothing that could fail is left to do.
            let report = try options.report.map { path throws(WritingError) in try StagedFile(path: path, text: result.report.json) }
            do throws(WritingError) {
                changes = try OutputFolder(path: options.output, origin: result.origin).write(result.files)
            } catch {
                report?.discard()
                throw error
            }
            try report?.commit()
        } catch {
            throw .disk(error)
        }
        let count = Console.count(result.files.count, "file")
        Console.output("\(options.output)/: \(count), \(changes.written.count) written, \(changes.removed.count) removed")
    }
}
