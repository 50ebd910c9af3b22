/// One thing to tell the user, with its place where there is one.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable {
        /// The place is left out or loosened; the rest is emitted.
        case warning
        /// Nothing is emitted.
        case error
    }

    /// What a diagnostic says. Messages are declared beside the pass that reports them, as `static` members of an extension.
    package struct Message: Hashable, Sendable, ExpressibleByStringInterpolation {
        package var text: String

        package init(stringLiteral text: String) {
            self.text = text
        }

        package init(_ text: String) {
            self.text = text
        }
    }

    package var severity: Severity
    package var message: Message
    package var location: SourceLocation?

    package init(severity: Severity, message: Message, location: SourceLocation?) {
        self.severity = severity
        self.message = message
        self.location = location
    }

    /// `path:line:column: error: message`, or `error: message` where there is no place.
    package func formatted(in files: SourceFiles) -> String {
        let place = location.map { files.describe($0) + ": " } ?? ""
        return "\(place)\(severity.rawValue): \(message.text)"
    }
}
