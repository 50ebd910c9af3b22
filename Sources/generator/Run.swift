import Foundation
import Pipeline
import Reporting
import Writing

/// The files, diagnostics and result of a run.
struct Run {
    var files = SourceFiles()
    var diagnostics = Diagnostics()
    /// The result, which is kept so that a command ends without releasing it value by value: the end of the process frees all at once.
    var generation: Generation?

    /// Prints the diagnostics and a last line with their counts, or nothing if there are no diagnostics.
    ///
    /// - Parameter conclusion: A text to print after the counts.
    func printDiagnostics(conclusion: String?) {
        guard !diagnostics.list.isEmpty else { return }
        let errors = diagnostics.list.count { $0.severity == .error }
        let counts = [(errors, "error"), (diagnostics.list.count - errors, "warning")]
            .filter { $0.0 > 0 }
            .map { Console.count($0.0, $0.1) }
            .joined(separator: ", ")
        let lines = diagnostics.list.map { $0.formatted(in: files) } + [conclusion.map { "\(counts); \($0)" } ?? counts]
        Console.error(lines.joined(separator: "\n"))
    }
}

/// The reason why a run stops early.
enum Stop: Error {
    /// The arguments or the configuration have errors, which are reported as diagnostics.
    case wrongArguments
    /// The description or a template has errors, which are reported as diagnostics.
    case wrongDescription
    /// The output isn't up to date; there is a line for each file.
    case outOfDate([String])
    case disk(WritingError)
    /// The number of findings that make `diff` fail.
    case breakingChanges(Int)

    var exitCode: ExitCode {
        switch self {
        case .wrongArguments: .wrongArguments
        case .wrongDescription, .outOfDate, .breakingChanges: .wrongDescription
        case .disk: .disk
        }
    }
}

enum ExitCode: Int32 {
    case done = 0
    /// The description has errors, or the output isn't up to date.
    case wrongDescription = 1
    case wrongArguments = 2
    /// A file couldn't be read or written.
    case disk = 3
}

enum Console {
    /// Returns a number with its noun: `1 file`, `2 files`.
    static func count(_ number: Int, _ noun: String) -> String {
        number == 1 ? "1 \(noun)" : "\(number) \(noun)s"
    }

    /// Writes a line to standard output.
    static func output(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }

    /// Writes a line to standard error.
    static func error(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}
