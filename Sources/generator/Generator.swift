import Dispatch
import Foundation
import Planning
import Reporting
import Writing

/// Reads an OpenAPI description and writes a Swift client.
@main
struct Generator {
    /// Several times the stack that the deepest description needs in a debug build. Only the part in use is committed.
    private static let stackSize = 128 << 20

    /// Runs on a thread with a large stack: a deeply nested description needs more than the main thread has.
    static func main() {
        let worker = Thread {
            var run = Run()
            exit(perform(Array(CommandLine.arguments.dropFirst()), &run).rawValue)
        }
        worker.stackSize = stackSize
        worker.start()
        while true { DispatchSemaphore(value: 0).wait() }
    }

    /// - Parameter arguments: The arguments without the name of the program.
    private static func perform(_ arguments: [String], _ run: inout Run) -> ExitCode {
        do throws(Stop) {
            let arguments = try Arguments(parsing: arguments, diagnostics: &run.diagnostics)
            switch arguments.command {
            case .help: Console.output(Usage.text)
            case .version: Console.output("Tenon \(GeneratorVersion.current)")
            case .generate: try GenerateCommand.perform(arguments, &run)
            case .check: try CheckCommand.perform(arguments, &run)
            case .description: try DescriptionCommand.perform(arguments, &run)
            case .diff: try DiffCommand.perform(arguments, &run)
            case .`init`: try InitCommand.perform(arguments, &run)
            case .watch: try WatchCommand.perform(arguments)
            case .schema: Console.output(ConfigurationSchema.text)
            case .artifactBundle: try ArtifactBundleCommand.perform(arguments, &run)
            }
            run.printDiagnostics(conclusion: nil)
            return .done
        } catch {
            switch error {
            case .wrongArguments, .wrongDescription:
                run.printDiagnostics(conclusion: "nothing was written")
            case .outOfDate(let differences):
                for line in differences { run.diagnostics.error(.init(line), at: nil) }
                run.printDiagnostics(conclusion: "run generate with the same arguments to update the output")
            case .breakingChanges(let count):
                run.diagnostics.error("\(Console.count(count, "change")) that --fail-on lists", at: nil)
                run.printDiagnostics(conclusion: nil)
            case .disk(let error):
                for line in error.description.split(separator: "\n") { run.diagnostics.error(.init(String(line)), at: nil) }
                run.printDiagnostics(conclusion: error.leavesAllAsItWas ? "nothing was written" : nil)
            }
            return error.exitCode
        }
    }
}
