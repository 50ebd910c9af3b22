import Foundation
import Reporting
import Writing

/// What a run has read and what it has to tell.
struct Run {
    var files = SourceFiles()
    var diagnostics = Diagnostics()

    /// Prints the diagnostics, and a last line that counts them; nothing where there are none.
    ///
    /// - Parameter conclusion: What the counts came to, put after them.
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

/// Why a run ends without doing what it was asked to.
enum Stop: Error {
    /// The diagnostics say what is wrong with the arguments or the configuration.
    case wrongArguments
    /// The diagnostics say what is wrong with the description or a template.
    case wrongDescription
    /// The output is not what the description gives: a line for each file.
    case outOfDate([String])
    case disk(WritingError)

    var exitCode: ExitCode {
        switch self {
        case .wrongArguments: .wrongArguments
        case .wrongDescription, .outOfDate: .wrongDescription
        case .disk: .disk
        }
    }
}

enum ExitCode: Int32 {
    case done = 0
    /// The description has errors, or the output is not what it gives.
    case wrongDescription = 1
    case wrongArguments = 2
    /// Something could not be read or written.
    case disk = 3
}

enum Console {
    /// `1 file`, `2 files`.
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
