internal import Reporting

/// The error that ends the reading of a text.
struct YAMLSyntaxError: Error {
    var message: Diagnostic.Message
    /// Bytes before the place, from 0.
    var offset: Int
}
