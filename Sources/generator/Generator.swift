import Foundation
import Reporting
import Writing

/// Reads an OpenAPI description and writes a Swift client.
@main
struct Generator {
    static func main() {
        exit(perform(Array(CommandLine.arguments.dropFirst())).rawValue)
    }

    /// - Parameter arguments: Without the name of the program.
    private static func perform(_ arguments: [String]) -> ExitCode {
        var run = Run()
        do throws(Stop) {
            let arguments = try Arguments(parsing: arguments, diagnostics: &run.diagnostics)
            switch arguments.command {
            case .help: Console.output(Usage.text)
            case .version: Console.output("Tenon \(Usage.version)")
            case .generate: try GenerateCommand.perform(arguments, &run)
            case .check: try CheckCommand.perform(arguments, &run)
            }
            run.printDiagnostics(conclusion: nil)
            return .done
        } catch {
            switch error {
            case .wrongArguments, .wrongDescription:
                run.printDiagnostics(conclusion: "nothing was written")
            case .outOfDate(let differences):
                for line in differences { run.diagnostics.error(.init(line), at: nil) }
                run.printDiagnostics(conclusion: "run generate with the same arguments to bring the output up to date")
            case .disk(let error):
                for line in error.description.split(separator: "\n") { run.diagnostics.error(.init(String(line)), at: nil) }
                run.printDiagnostics(conclusion: error.leavesAllAsItWas ? "nothing was written" : nil)
            }
            return error.exitCode
        }
    }
}
