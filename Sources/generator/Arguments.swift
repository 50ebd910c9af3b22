import Comparing
import Reporting

/// The parsed but not yet validated command line.
struct Arguments {
    enum Command: String, CaseIterable {
        case generate, check, diff, description, `init`, watch, schema
        case artifactBundle = "artifact-bundle"
        case help = "--help"
        case version = "--version"
    }

    var command = Command.generate
    /// The value of `--config`.
    private(set) var configuration: String?
    private(set) var settings = Settings()
    /// The second description of `diff`; nil for the one of the configuration.
    private(set) var newDescription: Settings.Value?
    /// How `diff` prints its report; nil after an error.
    private(set) var format: ChangeReport.Format? = .text
    /// The changes that make `diff` fail; nil after an error.
    private(set) var failures: [DiffCommand.Failure]? = []
    private var diffOptions: [String] = []
    /// Whether `description` bundles the files that the description refers to.
    private(set) var isResolved = false
    /// Whether `check` compares the examples of the description with their schemas, instead of the output with the description.
    private(set) var checksExamples = false

    /// - Parameter words: The arguments without the name of the program.
    /// - Throws: ``Stop/wrongArguments`` after reporting every error.
    init(parsing words: [String], diagnostics: inout Diagnostics) throws(Stop) {
        if words.contains("--help") || words.contains("-h") {
            command = .help
            return
        }
        var rest = words[...]
        if let first = rest.first, first == Command.version.rawValue || !first.hasPrefix("-") {
            rest.removeFirst()
            if let named = Command(rawValue: first) {
                command = named
            } else {
                diagnostics.error(.unknownCommand(first), at: nil)
                throw .wrongArguments
            }
        }
        while let word = rest.popFirst() {
            if word.hasPrefix("-"), word != "-" {
                readOption(word, &rest, &diagnostics)
            } else if command == .diff, settings[.description] != nil, newDescription == nil {
                newDescription = Settings.Value(text: word, subject: "the new description", location: nil)
            } else {
                set(.description, to: word, subject: "the description", &diagnostics)
            }
        }
        checkCommand(&diagnostics)
        if diagnostics.hasErrors { throw .wrongArguments }
    }

    /// Reports options that the command doesn't take.
    private func checkCommand(_ diagnostics: inout Diagnostics) {
        let unused: [SettingName] =
            switch command {
            case .generate: []
            case .check, .watch: [.changes]
            case .description: SettingName.allCases.filter { $0 != .description && $0 != .strict }
            case .diff:
                [.output, .access, .runtime, .layout, .templates, .docs, .samples, .tests, .strict, .report, .changes, .inputs]
            case .`init`:
                [
                    .runtime, .groups, .schemas, .defaults, .nullable, .hashable, .codable, .pagination, .layout, .templates, .samples,
                    .tests, .strict, .report, .changes, .inputs,
                ]
            case .artifactBundle: SettingName.allCases.filter { $0 != .output }
            case .schema, .help, .version: SettingName.allCases
            }
        for subject in unused.compactMap({ settings[$0]?.subject }) {
            diagnostics.error(.unusedOption(subject, command.rawValue), at: nil)
        }
        if let option = diffOptions.first, command != .diff {
            diagnostics.error("\(option) is an option of the diff command only: remove it", at: nil)
        }
        if checksExamples, command != .check {
            diagnostics.error("\(Self.examples) is an option of the check command only: remove it", at: nil)
        }
        if isResolved, command != .description {
            diagnostics.error("\(Self.resolved) is an option of the description command only: remove it", at: nil)
        }
    }

    private mutating func readOption(_ word: String, _ rest: inout ArraySlice<String>, _ diagnostics: inout Diagnostics) {
        if word == Self.noPages {
            set(.docs, to: "false", subject: word, &diagnostics)
            return
        }
        if word == Self.resolved {
            isResolved = true
            return
        }
        if word == Self.examples {
            checksExamples = true
            return
        }
        let parts = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        let option = parts[0]
        guard Self.options.contains(option) else {
            diagnostics.error(.unknownOption(option, known: Self.options), at: nil)
            // The next word is more likely its value than a description.
            if parts.count == 1, let next = rest.first, !next.hasPrefix("-") { rest.removeFirst() }
            return
        }
        let name = String(option.dropFirst(2))
        var value = parts.count == 2 ? parts[1] : nil
        if value == nil {
            if SettingName(rawValue: name)?.isFlag == true {
                value = "true"
            } else if let next = rest.first, !next.hasPrefix("--") {
                value = rest.removeFirst()
            }
        }
        if let value, !value.isEmpty {
            setOption(option, name, to: value, &diagnostics)
        } else {
            diagnostics.error(.missingValue(option), at: nil)
        }
    }

    private mutating func setOption(_ option: String, _ name: String, to value: String, _ diagnostics: inout Diagnostics) {
        if let setting = SettingName(rawValue: name) {
            set(setting, to: value, subject: option, &diagnostics)
        } else if option == Self.formatOption {
            diffOptions.append(option)
            format = ChangeReport.Format(rawValue: value)
            if format == nil { diagnostics.error(.unknownChoice(option, value, ChangeReport.Format.allCases.map(\.rawValue)), at: nil) }
        } else if option == Self.failOn {
            diffOptions.append(option)
            let choices = value.split(separator: ",").map { DiffCommand.Failure(rawValue: String($0)) }
            failures = choices.contains(nil) ? nil : choices.compactMap { $0 }
            if failures == nil { diagnostics.error(.unknownChoice(option, value, DiffCommand.Failure.allCases.map(\.rawValue)), at: nil) }
        } else if option == Self.overlay {
            settings.overlays.append(Settings.Value(text: value.isWebURL ? value : value.normalizedPath, subject: option, location: nil))
        } else if configuration == nil {
            configuration = value
        } else {
            diagnostics.error(.givenTwice(option), at: nil)
        }
    }

    private mutating func set(_ name: SettingName, to text: String, subject: String, _ diagnostics: inout Diagnostics) {
        if settings[name] != nil {
            diagnostics.error(.givenTwice(subject), at: nil)
        }
        settings[name] = Settings.Value(text: text, subject: subject, location: nil)
    }

    /// The short form of `--docs=false`.
    private static let noPages = "--no-docs"

    /// A repeatable option.
    private static let overlay = "--overlay"

    private static let resolved = "--resolved"

    private static let examples = "--examples"

    private static let formatOption = "--format"

    /// Several, separated by commas.
    private static let failOn = "--fail-on"

    /// All settings with an option. The description is a positional argument.
    private static let options =
        ["--config", overlay, resolved, examples, noPages, formatOption, failOn]
        + SettingName.allCases.filter { $0 != .description }.map { "--\($0.rawValue)" }
}

extension Diagnostic.Message {
    fileprivate static func unknownCommand(_ word: String) -> Self {
        let commands = Arguments.Command.allCases.map(\.rawValue)
        if let near = commands.nearest(to: word) {
            return "unknown command \"\(word)\"; did you mean \"\(near)\"?"
        }
        if [".json", ".yaml", ".yml"].contains(where: word.hasSuffix) {
            return "the description must follow the command; did you mean \"generate \(word)\"?"
        }
        return "unknown command \"\(word)\"; expected generate, check, diff, init, watch, description, schema or artifact-bundle"
    }

    fileprivate static func unknownOption(_ word: String, known: [String]) -> Self {
        if let near = known.nearest(to: word) {
            return "unknown option \(word); did you mean \(near)?"
        }
        return "unknown option \(word); --help lists them"
    }

    fileprivate static func unknownChoice(_ option: String, _ value: String, _ choices: [String]) -> Self {
        "\(option) must be \(choices.enumerated(with: "or")), not \(value)"
    }

    fileprivate static func missingValue(_ option: String) -> Self {
        "\(option) needs a value, as in \(option) VALUE"
    }

    fileprivate static func unusedOption(_ subject: String, _ command: String) -> Self {
        "\(subject) has no effect on \(command): remove it"
    }

    fileprivate static func givenTwice(_ subject: String) -> Self {
        "\(subject) is specified twice: remove one"
    }
}
