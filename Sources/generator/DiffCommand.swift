import Comparing
import Reporting

/// `diff`: prints what a new description changes for the callers of the client.
enum DiffCommand {
    /// A kind of change that makes the command fail.
    enum Failure: String, CaseIterable {
        case none, source, wire, `switch`

        var effects: [Finding.Effect] {
            switch self {
            case .none: []
            case .source: [.sourceBreaking]
            case .wire: [.behaviorBreaking]
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
        let report = try DescriptionChanges.report(from: old.text, to: new.text, settings, &run)
        Console.output(report.text(as: format))
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
}
