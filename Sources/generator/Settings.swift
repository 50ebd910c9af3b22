import Planning
import Reporting

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
