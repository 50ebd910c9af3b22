import Reporting

/// A ``TemplateError`` whose locations aren't resolved to lines and columns yet, as thrown by the parser and the renderer.
struct TemplateFailure: Error {
    var message: Diagnostic.Message
    var location: SourceLocation
    /// The partial tags that include the location, innermost first, without duplicates.
    var includedFrom: [SourceLocation] = []

    init(_ message: Diagnostic.Message, at location: SourceLocation) {
        self.message = message
        self.location = location
    }

    func included(from location: SourceLocation) -> TemplateFailure {
        var failure = self
        if !includedFrom.contains(location) {
            failure.includedFrom.append(location)
        }
        return failure
    }

    func error(in files: SourceFiles) -> TemplateError {
        let (line, column) = files.position(of: location)
        let places = includedFrom.map { location in
            let (line, column) = files.position(of: location)
            return TemplateError.Place(path: files.path(of: location.file), line: line, column: column)
        }
        return TemplateError(
            path: files.path(of: location.file),
            line: line,
            column: column,
            message: message.text,
            includedFrom: places
        )
    }
}
