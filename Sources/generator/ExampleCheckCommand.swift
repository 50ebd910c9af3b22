import Reporting
import Validating

/// `check --examples`, which reports the examples of the description that contradict their own schemas.
enum ExampleCheckCommand {
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        let (file, isStrict) = try DescriptionFile.read(arguments, &run)
        let api = try file.load(&run)
        let count = api.checkExamples(diagnostics: &run.diagnostics)
        if isStrict { run.diagnostics.treatWarningsAsErrors() }
        if run.diagnostics.hasErrors { throw .wrongDescription }
        let result =
            count.wrong == 0
            ? "none contradicts its schema" : "\(count.wrong) \(count.wrong == 1 ? "contradicts its schema" : "contradict their schemas")"
        Console.output("\(Console.count(count.all, "example")): \(result)")
    }
}
