import Comparing
import Foundation
import Pipeline
import Reporting
import Writing

/// `diff`: prints what a new description changes for the callers of the client.
enum DiffCommand {
    enum Format: String, CaseIterable {
        case text, markdown, json
    }

    /// A kind of change that makes the command fail.
    enum Failure: String, CaseIterable {
        case none, source, wire, `switch`

        var effects: [Finding.Effect] {
            switch self {
            case .none: []
            case .source: [.sourceBreaking]
            case .wire: [.behaviourBreaking]
            case .switch: [.exhaustiveSwitch]
            }
        }
    }

    /// Plans both clients with the same options, and compares them.
    ///
    /// - Throws: ``Stop/breakingChanges(_:)`` after the report, if it has findings that `--fail-on` lists.
    static func perform(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        guard let format = arguments.format, let failures = arguments.failures else { throw .wrongArguments }
        guard let old = arguments.settings[.description] else {
            run.diagnostics.error("diff compares two descriptions: write generator diff OLD NEW", at: nil)
            throw .wrongArguments
        }
        var settings = arguments.settings
        settings[.description] = arguments.newDescription
        settings = try completed(settings, arguments, &run)
        guard let new = settings[.description] else {
            run.diagnostics.error("there is no configuration that names the new description: write generator diff OLD NEW", at: nil)
            throw .wrongArguments
        }
        let before = try surface(of: old.text, settings, &run)
        let after = try surface(of: new.text, settings, &run)
        let report = ChangeReport(Comparison.findings(from: before, to: after), in: run.files)
        switch format {
        case .text: Console.output(report.text)
        case .markdown: Console.output(report.markdown)
        case .json: Console.output(report.json)
        }
        let effects = failures.flatMap(\.effects)
        let count = report.findings.count { effects.contains($0.effect) }
        if count > 0 { throw .breakingChanges(count) }
    }

    /// The settings of the command line, completed by the configuration if there is one.
    private static func completed(_ settings: Settings, _ arguments: Arguments, _ run: inout Run) throws(Stop) -> Settings {
        if let path = arguments.configuration { return settings.completed(by: try Configuration.read(path, &run)) }
        guard settings[.description] == nil, Configuration.isAtDefaultPath else { return settings }
        return settings.completed(by: try Configuration.read(Configuration.defaultPath, &run))
    }

    private static func surface(of path: String, _ settings: Settings, _ run: inout Run) throws(Stop) -> ClientSurface {
        var settings = settings
        if settings[.module] == nil { settings[.module] = Settings.Value(text: "API", subject: "--module", location: nil) }
        if settings[.client] == nil { settings[.client] = Settings.Value(text: "Client", subject: "--client", location: nil) }
        guard let options = SettingValues(settings: settings).client(&run.diagnostics) else { throw .wrongArguments }
        let api = try DescriptionFile.read(path, overlays: settings.overlays, &run).load(&run)
        let plan = Generation.plan(of: api, options: options, descriptionPath: path, diagnostics: &run.diagnostics)
        return ClientSurface(of: plan)
    }
}
