import Reporting

/// A ``TemplateError`` before its places are looked up: what the parser and the renderer throw.
struct TemplateMistake: Error {
    var message: Diagnostic.Message
    var location: SourceLocation
    /// The partial tags that led to the location, the nearest first, each once.
    var includedFrom: [SourceLocation] = []

    init(_ message: Diagnostic.Message, at location: SourceLocation) {
        self.message = message
        self.location = location
    }

    func included(from location: SourceLocation) -> TemplateMistake {
        var mistake = self
        if !includedFrom.contains(location) {
            mistake.includedFrom.append(location)
        }
        return mistake
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
