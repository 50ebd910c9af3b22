/// What a run has to tell, in the order of finding it.
///
/// A pass takes it `inout`, reports, and goes on, so that one run shows every mistake.
package struct Diagnostics: Sendable {
    package private(set) var list: [Diagnostic] = []
    /// The same thing at the same place is said once, however many ways lead there.
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

    /// Adds what another pass reported, in its order.
    package mutating func append(_ other: Diagnostics) {
        for diagnostic in other.list { report(diagnostic) }
    }

    private mutating func report(_ diagnostic: Diagnostic) {
        if seen.insert(diagnostic).inserted {
            list.append(diagnostic)
        }
    }

    /// Makes each warning an error, as `--strict` asks.
    package mutating func treatWarningsAsErrors() {
        list = list.map { Diagnostic(severity: .error, message: $0.message, location: $0.location) }
    }
}
