/// A message for the user, with its location if it has one.
package struct Diagnostic: Hashable, Sendable {
    package enum Severity: String, Hashable, Sendable {
        /// Part of the description is omitted or loosened; the rest is emitted.
        case warning
        /// Nothing is emitted.
        case error
    }

    /// The message of a diagnostic. Each pass declares its messages as `static` members of an extension.
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

    /// Returns `path:line:column: error: message`, or `error: message` if there is no location.
    package func formatted(in files: SourceFiles) -> String {
        let place = location.map { files.describe($0) + ": " } ?? ""
        return "\(place)\(severity.rawValue): \(message.text)"
    }
}
