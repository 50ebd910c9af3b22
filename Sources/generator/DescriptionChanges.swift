import Comparing
import Pipeline
import Reporting

/// Compares the clients of two descriptions.
enum DescriptionChanges {
    /// Plans both clients with the same options and overlays, and compares them.
    ///
    /// Warnings about the descriptions aren't reported: `generate` and `check` report those of the new one.
    /// - Throws: ``Stop/wrongDescription`` after reporting every error.
    static func report(from old: String, to new: String, _ settings: Settings, _ run: inout Run) throws(Stop) -> ChangeReport {
        let before = try surface(of: old, settings, &run)
        let after = try surface(of: new, settings, &run)
        return ChangeReport(Comparison.findings(from: before, to: after), in: run.files)
    }

    private static func surface(of path: String, _ settings: Settings, _ run: inout Run) throws(Stop) -> ClientSurface {
        var settings = settings
        if settings[.module] == nil { settings[.module] = Settings.Value(text: "API", subject: "--module", location: nil) }
        if settings[.client] == nil { settings[.client] = Settings.Value(text: "Client", subject: "--client", location: nil) }
        guard let options = SettingValues(settings: settings).client(&run.diagnostics) else { throw .wrongArguments }
        let reported = run.diagnostics
        let api = try DescriptionFile.read(path, overlays: settings.overlays, &run).load(&run)
        let plan = Generation.plan(of: api, options: options, descriptionPath: path, diagnostics: &run.diagnostics)
        if run.diagnostics.hasErrors { throw .wrongDescription }
        run.diagnostics = reported
        return ClientSurface(of: plan)
    }
}

extension ChangeReport {
    /// The formats of reports.
    enum Format: String, CaseIterable {
        case text, markdown, json
    }

    func text(as format: Format) -> String {
        switch format {
        case .text: text
        case .markdown: markdown
        case .json: json
        }
    }
}
