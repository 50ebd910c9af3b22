import JSONReading
import Rendering
import Reporting

/// What a run makes of a description.
struct GenerationResult: Sendable {
    var files: [OutputFile]
    var report: GenerationReport
}

/// Read, resolve, plan, render.
struct Pipeline {
    static func run(_ options: GenerationOptions, files: inout SourceFiles, diagnostics: inout Diagnostics) -> GenerationResult? {
        let path = options.description.shownPath
        guard let bytes = options.description.content(of: path) else { return nil }
        let file = files.add(path: path, bytes: bytes)
        guard let root = JSONNode.read(file, in: files, diagnostics: &diagnostics) else { return nil }
        if root.object?["swagger"] != nil {
            diagnostics.error("this is Swagger 2.0, and only OpenAPI 3.0 and 3.1 are read; convert it first", at: root.location)
            return nil
        }
        guard let version = root.object?["openapi"]?.string, version.hasPrefix("3.") else {
            let found = root.object?["openapi"].map { " but \($0.string ?? $0.kindDescription)" } ?? ""
            diagnostics.error("this is no OpenAPI description: it has no \"openapi\": \"3.1.0\"\(found)", at: root.location)
            return nil
        }
        let text =
            "// Emitted by Tenon from \(options.descriptionName). Changes made here are lost on the next run.\n\n// OpenAPI \(version)\n"
        return GenerationResult(
            files: [OutputFile(path: "\(options.client).swift", text: text)],
            report: GenerationReport(
                operations: .init(inDescription: 0, emitted: 0),
                schemas: .init(inDescription: 0, emitted: 0),
                untyped: [],
                leftOut: [],
                types: []
            )
        )
    }
}

extension Pipeline {
    /// Runs the stages, and stops where there is an error, or a warning and the user is strict.
    static func result(_ options: GenerationOptions, _ run: inout Run) throws(Stop) -> GenerationResult {
        let result = Self.run(options, files: &run.files, diagnostics: &run.diagnostics)
        if options.isStrict { run.diagnostics.treatWarningsAsErrors() }
        guard let result, !run.diagnostics.hasErrors else { throw .wrongDescription }
        return result
    }
}
