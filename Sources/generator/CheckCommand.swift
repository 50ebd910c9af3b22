import Pipeline
import Writing

/// `check`: says whether the output folder holds what the description gives, and leaves it as it is.
enum CheckCommand {
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let options = try GenerationOptions(arguments, &run)
        let result = try Generation(options, &run)
        let differences: [OutputDifference]
        do throws(WritingError) {
            differences = try OutputFolder(path: options.output, origin: result.origin).differences(from: result.files)
            if let path = options.report {
                try StagedFile(path: path, text: result.report.json).commit()
            }
        } catch {
            throw .disk(error)
        }
        guard differences.isEmpty else {
            throw .outOfDate(differences.map { "\(options.output)/\($0.path) \(predicate(of: $0.kind))" })
        }
        Console.output("\(options.output)/: \(Console.count(result.files.count, "file")), as the description gives them")
    }

    private static func predicate(of kind: OutputDifference.Kind) -> String {
        switch kind {
        case .missing: "is missing"
        case .changed: "is not what the description gives"
        case .stale: "is no longer part of the output"
        }
    }
}
