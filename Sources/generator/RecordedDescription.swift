import APIDescription
import Comparing
import Pipeline
import Reporting
import Writing

/// The description that an output was generated from, as its list of files records it.
enum RecordedDescription {
    /// The number of revisions of the description that are searched.
    private static let searchLimit = 50

    /// Returns the report of the changes since the last output, in the format that the extension of a path names: `txt` and `json`,
    /// otherwise Markdown.
    ///
    /// - Returns: `nil`, after a warning, if there is no output yet, or if no revision is the description that it was generated from.
    static func changes(
        for path: String,
        of options: GenerationOptions,
        _ result: Generation,
        _ settings: Settings,
        _ run: inout Run
    ) throws(Stop) -> String? {
        let recorded: String
        do throws(WritingError) {
            recorded = try OutputFolder(path: options.output, origin: result.origin).recordedOrigin()
        } catch {
            throw .disk(error)
        }
        let file = options.description
        guard let digest = digest(in: recorded) else {
            run.diagnostics.warning(.noOutput(path, options.output), at: nil)
            return nil
        }
        let format: ChangeReport.Format = path.hasSuffix(".json") ? .json : path.hasSuffix(".txt") ? .text : .markdown
        if digest == self.digest(in: result.origin) {
            return ChangeReport([], in: run.files).text(as: format) + "\n"
        }
        guard let old = revision(of: file, with: digest) else {
            run.diagnostics.warning(.unknownDescription(path, options.output, searchLimit), at: nil)
            return nil
        }
        // A run of its own: the old files aren't among the inputs of this one.
        var comparison = Run()
        return try DescriptionChanges.report(from: old, to: file.path, settings, &comparison).text(as: format) + "\n"
    }

    /// Returns the digest that an origin ends with.
    private static func digest(in origin: String) -> String? {
        origin.split(separator: ", digest ").dropFirst().last.map(String.init)
    }

    /// Returns the revision whose files, with the overlays, have a digest, as `git:REVISION:PATH`.
    private static func revision(of file: DescriptionFile, with digest: String) -> String? {
        if file.path == "-" || file.path.hasPrefix(GitFile.prefix) { return nil }
        let (revisions, path) = GitFile.revisions(of: file.path, limit: searchLimit)
        return revisions.lazy.map { "\(GitFile.prefix)\($0):\(path)" }.first { candidate in
            guard let bytes = try? GitFile.read(candidate) else { return false }
            var trial = Run()
            let old = DescriptionFile(path: candidate, bytes: bytes, overlays: file.overlays)
            return (try? old.load(&trial)) != nil && trial.files.digest() == digest
        }
    }
}

extension Diagnostic.Message {
    fileprivate static func noOutput(_ path: String, _ output: String) -> Self {
        "\(path) wasn't written: \(output)/ has no earlier output to compare with"
    }

    fileprivate static func unknownDescription(_ path: String, _ output: String, _ limit: Int) -> Self {
        """
        \(path) wasn't written: none of the last \(limit) revisions of the description is the one that \(output)/ was generated from; \
        compare with diff
        """
    }
}
