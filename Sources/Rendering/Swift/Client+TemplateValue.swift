import APIDescription
import Mustache
import Planning

extension ClientDeclaration {
    /// Returns the keys of `client.mustache`.
    func templateRecord(groups: [OperationGroup], in context: RenderingContext) -> TemplateRecord {
        var record = context.file(modules: ["Foundation"])
        record["documentation"] = .text(DocComment.text(documentation))
        record["retries"] =
            retries.map { retries in
                .record(["arguments": .list(retries.arguments.map { ["label": .text($0.label), "value": .text($0.value)] })])
            } ?? .absent
        record["initializers"] = .list(initializers)
        record["server"] = servers.servers.isEmpty ? .absent : .record(servers.templateRecord(named: serverType))
        record["credential"] = credentials.isEmpty ? .absent : .record(credentials.templateRecord(named: credentialsType))
        // Without the functions for `Codable` of a runtime, the compiler would derive others, whose JSON differs.
        record["needsCodable"] = .flag(context.options.isCodable && !context.options.runtime.isEmitted)
        record["groups"] = .list(groups.filter { $0.path.count == 1 }.compactMap(\.asNested?.templateRecord))
        return record
    }

    /// The keys of `_clientInitializer.mustache`: an initializer with a server of the description, if there is any, and one with a URL.
    private var initializers: [TemplateRecord] {
        (servers.servers.isEmpty ? [false] : [true, false]).map { takesServer in
            [
                "takesServer": .flag(takesServer),
                "serverType": .text(serverType),
                "defaultServer": servers.defaultRecord,
                "relative": servers.relativePath.map { .record(["path": .text($0.filter { $0 != "`" && !$0.isNewline })]) } ?? .absent,
                "hasCredentials": .flag(!credentials.isEmpty),
                "credentialsType": .text(credentialsType),
            ]
        }
    }
}

extension RetryDescription {
    /// The arguments of a `RetryPolicy`. Omitted values have the runtime's defaults.
    var arguments: [(label: String, value: String)] {
        var arguments: [(label: String, value: String)] = []
        if let initialInterval { arguments.append(("initialInterval", "\(SwiftLiteral.duration(milliseconds: initialInterval))")) }
        if let maximumInterval { arguments.append(("maximumInterval", "\(SwiftLiteral.duration(milliseconds: maximumInterval))")) }
        if let exponent { arguments.append(("multiplier", "\(exponent)")) }
        if let maximumAttempts { arguments.append(("maximumAttempts", "\(maximumAttempts)")) }
        if let maximumElapsedTime { arguments.append(("maximumElapsedTime", "\(SwiftLiteral.duration(milliseconds: maximumElapsedTime))")) }
        if !statuses.isEmpty {
            arguments.append(("statuses", "[\(statuses.compactMap(Self.pattern).joined(separator: ", "))]"))
        }
        if let retriesConnectionErrors { arguments.append(("retriesConnectionErrors", "\(retriesConnectionErrors)")) }
        return arguments
    }

    /// Returns `408`, or `.range(500...599)` for `5XX`; `nil` if the text isn't a status.
    private static func pattern(_ status: String) -> String? {
        if status.uppercased().hasSuffix("XX"), let hundreds = status.first?.wholeNumberValue {
            return ".range(\(hundreds)00...\(hundreds)99)"
        }
        return Int(status).map(String.init)
    }
}
