internal import Reporting

/// The problems in a text that don't prevent reading the rest, so that one run reports all of them.
struct YAMLProblems {
    private(set) var list: [(severity: Diagnostic.Severity, message: Diagnostic.Message, offset: Int)] = []

    mutating func error(_ message: Diagnostic.Message, at offset: Int) {
        list.append((.error, message, offset))
    }

    mutating func warning(_ message: Diagnostic.Message, at offset: Int) {
        list.append((.warning, message, offset))
    }
}
