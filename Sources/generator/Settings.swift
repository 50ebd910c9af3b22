import Planning
import Reporting

/// The settings as specified, with their locations.
struct Settings {
    struct Value {
        /// The value as written. A path of the configuration has been converted to one relative to the current directory.
        var text: String
        /// The setting's name in messages: `--output`, `"output"`.
        var subject: String
        /// The location in the configuration; `nil` for the command line.
        var location: SourceLocation?
    }

    private var values: [SettingName: Value] = [:]
    /// The paths of overlays, in the order in which they are applied.
    var overlays: [Value] = []
    /// The included operations, which only a configuration can specify.
    var include: [Selection.Selector] = []
    var exclude: [Selection.Selector] = []

    subscript(name: SettingName) -> Value? {
        get { values[name] }
        set { values[name] = newValue }
    }

    /// Returns these settings completed by those of `other`. Lists are concatenated; the overlays of `other` are applied first.
    func completed(by other: Settings) -> Settings {
        var both = self
        both.values.merge(other.values) { mine, _ in mine }
        both.overlays = other.overlays + overlays
        both.include += other.include
        both.exclude += other.exclude
        return both
    }
}

extension Settings {
    /// Reads the settings of the command line, completed by the configuration that it names, or by the one at the default path if the
    /// command line doesn't name a description.
    init(_ arguments: Arguments, _ run: inout Run) throws(Stop) {
        self = arguments.settings
        let isNeeded = arguments.settings[.description] == nil
        guard let path = arguments.configuration ?? (isNeeded ? Configuration.defaultPath : nil) else { return }
        if arguments.configuration == nil, !Configuration.isAtDefaultPath {
            run.diagnostics.error(.nothingToRead, at: nil)
            throw .wrongArguments
        }
        self = completed(by: try Configuration.read(path, &run))
    }
}

extension Diagnostic.Message {
    fileprivate static let nothingToRead: Self =
        "no description is named and there is no \(Configuration.defaultPath) here; write generate api.json --output DIR --module NAME"
}
