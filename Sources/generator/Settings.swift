import Planning
import Reporting

/// What can be set, as an option of the command line or a key of the configuration.
enum SettingName: String, CaseIterable {
    case description, output, module, client, access, runtime, groups, schemas, defaults, templates, docs, strict, report

    var isPath: Bool {
        switch self {
        case .description, .output, .templates, .report: true
        case .module, .client, .access, .runtime, .groups, .schemas, .defaults, .docs, .strict: false
        }
    }

    /// Whether it is true or false.
    var isFlag: Bool { self == .docs || self == .strict }
}

/// Values as they were given, with their place.
struct Settings {
    struct Value {
        /// As written; a path of the configuration is relative to the current directory by now.
        var text: String
        /// What a message calls it: `--output`, `"output"`.
        var subject: String
        /// `nil` for the command line.
        var location: SourceLocation?
    }

    private var values: [SettingName: Value] = [:]
    /// The paths of overlays, in the order of their application.
    var overlays: [Value] = []
    /// Only a configuration has them.
    var include: [Selection.Selector] = []
    var exclude: [Selection.Selector] = []

    subscript(name: SettingName) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// These settings, and those of `other` where these say nothing. Lists are joined; the overlays of `other` are applied first.
    func completed(by other: Settings) -> Settings {
        var both = self
        both.values.merge(other.values) { mine, _ in mine }
        both.overlays = other.overlays + overlays
        both.include += other.include
        both.exclude += other.exclude
        return both
    }
}
