internal import Reporting

/// The error at which parsing stops.
struct YAMLSyntaxError: Error {
    var message: Diagnostic.Message
    /// The 0-based byte offset.
    var offset: Int
}
