internal import Reporting

/// What was wrong in a text without making the rest unreadable, so that one run reports it all.
struct YAMLProblems {
    private(set) var list: [(severity: Diagnostic.Severity, message: Diagnostic.Message, offset: Int)] = []

    mutating func error(_ message: Diagnostic.Message, at offset: Int) {
        list.append((.error, message, offset))
    }

    mutating func warning(_ message: Diagnostic.Message, at offset: Int) {
        list.append((.warning, message, offset))
    }
}
