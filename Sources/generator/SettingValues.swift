import Pipeline
import Planning
import Rendering
import Reporting

/// The validated values of settings; each is `nil` after its error is reported.
struct SettingValues {
    let settings: Settings

    func description(_ diagnostics: inout Diagnostics) -> String? {
        required(.description, "name a JSON or YAML file after the command", &diagnostics)?.text
    }

    func output(_ diagnostics: inout Diagnostics) -> String? {
        required(.output, "give the folder to write to as --output DIR", &diagnostics)?.text.normalizedPath
    }

    /// The options of the client; `nil` after an error.
    func client(_ diagnostics: inout Diagnostics) -> Generation.Options? {
        let module = module(&diagnostics)
        let name = module.flatMap { clientName(module: $0, &diagnostics) }
        let access = access(&diagnostics)
        let runtime = runtime(module: module, &diagnostics)
        let selection = selection(&diagnostics)
        let appliesDefaults = appliesDefaults(&diagnostics)
        let grouping = grouping(&diagnostics)
        let nulls = nulls(&diagnostics)
        let hashability = hashability(&diagnostics)
        let isCodable = flag(.codable, isUsually: true, &diagnostics)
        let layout = layout(&diagnostics)
        let guessesPaging = guessesPaging(&diagnostics)
        let hasPages = flag(.docs, isUsually: true, &diagnostics)
        let hasSamples = choice(.samples, isUsually: false, &diagnostics) { Bool($0) ?? true }
        guard let module, let name, let access, let runtime, let selection, let appliesDefaults, let grouping, let nulls, let hashability,
            let isCodable, let layout, let guessesPaging, let hasPages, let hasSamples
        else {
            return nil
        }
        let client = ClientOptions(
            module: module,
            clientName: name,
            access: access,
            runtime: runtime,
            appliesDefaults: appliesDefaults,
            grouping: grouping,
            guessesPaging: guessesPaging,
            nulls: nulls,
            hashability: hashability,
            isCodable: isCodable,
            hasSamples: hasSamples
        )
        return Generation.Options(
            client: client,
            selection: selection,
            hasPages: hasPages,
            layout: layout,
            hasTests: settings[.tests] != nil
        )
    }

    private func module(_ diagnostics: inout Diagnostics) -> String? {
        guard let value = required(.module, "give the Swift module that the output will be part of as --module NAME", &diagnostics) else {
            return nil
        }
        return name(value, value.text, &diagnostics)
    }

    private func clientName(module: String, _ diagnostics: inout Diagnostics) -> String? {
        guard let value = settings[.client] else { return TypeName.client(ofModule: module) }
        if value.text == module {
            diagnostics.error(.clientIsModule(value, instead: TypeName.client(ofModule: module)), at: value.location)
            return nil
        }
        return name(value, value.text, &diagnostics)
    }

    private func access(_ diagnostics: inout Diagnostics) -> ClientOptions.Access? {
        choice(.access, isUsually: .public, &diagnostics) { ClientOptions.Access(rawValue: $0) }
    }

    private func runtime(module: String?, _ diagnostics: inout Diagnostics) -> ClientOptions.Runtime? {
        guard let value = settings[.runtime] else { return .copy() }
        let (prefix, inclusion) = ("import:", "copy+")
        switch value.text {
        case "copy":
            return .copy()
        case let text where text.hasPrefix(inclusion):
            return parts(text.dropFirst(inclusion.count), of: value, &diagnostics).map { .copy(including: $0) }
        case "full":
            return .copyAll
        case "none":
            return ClientOptions.Runtime.none
        case let text where text.hasPrefix(prefix):
            let imported = String(text.dropFirst(prefix.count))
            if imported == module {
                diagnostics.error(.importsItself(value, imported), at: value.location)
                return nil
            }
            return name(value, imported, &diagnostics).map { .importing(module: $0) }
        default:
            diagnostics.error(.unknownValue(value, known: SettingName.runtime.kind.values), at: value.location)
            return nil
        }
    }

    /// The parts of the runtime that are included although the client may not need them: `stub+downloads`.
    private func parts(_ text: Substring, of value: Settings.Value, _ diagnostics: inout Diagnostics) -> Set<RuntimeFeature>? {
        var parts: Set<RuntimeFeature> = []
        for name in text.split(separator: "+", omittingEmptySubsequences: false).map(String.init) {
            guard let part = RuntimeFeature(rawValue: name) else {
                diagnostics.error(.unknownPart(name), at: value.location)
                return nil
            }
            parts.insert(part)
        }
        return parts
    }

    /// The grouping of operations; `.some(nil)` if the description determines it.
    private func grouping(_ diagnostics: inout Diagnostics) -> Grouping?? {
        let usual: Grouping? = nil
        return choice(.groups, isUsually: usual, &diagnostics) { Grouping(rawValue: $0).map(Optional.some) }
    }

    private func selection(_ diagnostics: inout Diagnostics) -> Selection? {
        choice(.schemas, isUsually: Selection().schemas, &diagnostics) { Selection.Schemas(rawValue: $0) }
            .map { Selection(include: settings.include, exclude: settings.exclude, schemas: $0) }
    }

    /// Whether `default` values of the description are default arguments.
    private func appliesDefaults(_ diagnostics: inout Diagnostics) -> Bool? {
        choice(.defaults, isUsually: false, &diagnostics) { SettingName.Defaults(rawValue: $0).map { $0 == .apply } }
    }

    /// Whether operations page that don't declare it.
    private func guessesPaging(_ diagnostics: inout Diagnostics) -> Bool? {
        choice(.pagination, isUsually: false, &diagnostics) { ["declared": false, "guess": true][$0] }
    }

    private func nulls(_ diagnostics: inout Diagnostics) -> NullDistinction? {
        choice(.nullable, isUsually: .sent, &diagnostics) { NullDistinction(rawValue: $0) }
    }

    private func hashability(_ diagnostics: inout Diagnostics) -> Hashability? {
        choice(.hashable, isUsually: .all, &diagnostics) { Hashability(rawValue: $0) }
    }

    private func layout(_ diagnostics: inout Diagnostics) -> Layout? {
        choice(.layout, isUsually: .files, &diagnostics) { Layout(rawValue: $0) }
    }

    func flag(_ name: SettingName, isUsually usual: Bool, _ diagnostics: inout Diagnostics) -> Bool? {
        choice(name, isUsually: usual, &diagnostics) { Bool($0) }
    }

    /// Returns the value of a setting with a fixed set of values.
    private func choice<Value>(
        _ name: SettingName,
        isUsually usual: Value,
        _ diagnostics: inout Diagnostics,
        _ meaning: (String) -> Value?
    ) -> Value? {
        guard let value = settings[name] else { return usual }
        guard let meaning = meaning(value.text) else {
            diagnostics.error(.unknownValue(value, known: name.kind.values), at: value.location)
            return nil
        }
        return meaning
    }

    private func required(_ name: SettingName, _ advice: String, _ diagnostics: inout Diagnostics) -> Settings.Value? {
        guard let value = settings[name], !value.text.isEmpty else {
            diagnostics.error(.missing(name, advice), at: nil)
            return nil
        }
        return value
    }

    private func name(_ value: Settings.Value, _ name: String, _ diagnostics: inout Diagnostics) -> String? {
        if let defect = TypeName.defect(of: name) {
            diagnostics.error("\(value.subject): \"\(name)\" \(defect)", at: value.location)
            return nil
        }
        return name
    }
}

extension Diagnostic.Message {
    fileprivate static func missing(_ name: SettingName, _ advice: String) -> Self {
        "no \(name.rawValue): \(advice), or as \"\(name.rawValue)\" in the configuration"
    }

    fileprivate static func clientIsModule(_ value: Settings.Value, instead: String) -> Self {
        "\(value.subject): a type with the name of its module shadows the module; choose another, such as \"\(instead)\""
    }

    fileprivate static func importsItself(_ value: Settings.Value, _ module: String) -> Self {
        "\(value.subject): \"\(module)\" is the module of the output itself; name the module that has the runtime"
    }

    fileprivate static func unknownValue(_ value: Settings.Value, known: [String]) -> Self {
        let choices = known.enumerated(with: "or")
        if let near = known.nearest(to: value.text) {
            return "\(value.subject) must be \(choices), not \"\(value.text)\"; did you mean \"\(near)\"?"
        }
        return "\(value.subject) must be \(choices), not \"\(value.text)\""
    }
}
