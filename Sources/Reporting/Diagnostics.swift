/// The messages of a run, in the order in which they were reported.
///
/// A pass takes it `inout`, reports and continues, so that one run shows every error.
package struct Diagnostics: Sendable {
    package private(set) var list: [Diagnostic] = []
    /// The diagnostics so far: the same message at the same location is reported once.
    private var seen: Set<Diagnostic> = []

    package init() {}

    package var hasErrors: Bool {
        list.contains { $0.severity == .error }
    }

    package mutating func error(_ message: Diagnostic.Message, at location: SourceLocation?) {
        report(Diagnostic(severity: .error, message: message, location: location))
    }

    package mutating func warning(_ message: Diagnostic.Message, at location: SourceLocation?) {
        report(Diagnostic(severity: .warning, message: message, location: location))
    }

    /// Appends the diagnostics of another pass.
    package mutating func append(_ other: Diagnostics) {
        for diagnostic in other.list { report(diagnostic) }
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted {
            list.append(diagnostic)
        }
    }

    /// Turns each warning into an error (`--strict`).
    package mutating func treatWarningsAsErrors() {
        list = list.map { Diagnostic(severity: .error, message: $0.message, location: $0.location) }
    }
}
