import APIDescription
import Reporting

/// Plans the servers of a description (OpenAPI 3.1, 4.8.5 and 4.8.6).
struct ServerPlanner {
    private var plan = ServersPlan()
    private var names = NameScope(reserved: ["self", "init", "Type"])
    private var typeNames = NameScope(reserved: ReservedNames.nestedTypes.union(["Server", "ServerURL", "CaseIterable"]))
    /// The enums so far: variables of one name with the same values share one.
    private var types: [Enumerated: String] = [:]

    private struct Enumerated: Hashable {
        var name: String
        var values: [String]
    }

    /// The absolute servers, with a name for each; one that is no URL is omitted with a warning.
    static func plan(_ api: API, diagnostics: inout Diagnostics) -> ServersPlan {
        var planner = ServerPlanner()
        for server in api.servers where server.isAbsolute {
            if let undeclared = server.undeclaredVariables.first {
                diagnostics.warning(.undeclaredVariable(undeclared, server.url), at: server.location)
            } else if !server.isUsable {
                diagnostics.warning(.noServerURL(server.url), at: server.location)
            } else {
                planner.add(server)
            }
        }
        var plan = planner.plan
        plan.hasDefault = api.servers.count == 1 && plan.servers.count == 1
        if plan.servers.isEmpty, let first = api.servers.first, !first.isAbsolute, !["", "/", "."].contains(first.defaultText) {
            plan.relativePath = first.defaultText
        }
        return plan
    }

    private mutating func add(_ server: Server) {
        let used = APIDescription.PathTemplate(server.url)
        var arguments = NameScope(reserved: ["self"])
        let variables = server.variables.filter { used.names.contains($0.name) }.map { variable in
            ServerPlan.Variable(
                name: SwiftName(arguments.take(Identifier.member(variable.name), else: "Value")),
                defaultValue: variable.defaultValue,
                type: variable.values.isEmpty ? nil : type(of: variable),
                documentation: Documentation(paragraphs: [variable.description].compactMap { $0 })
            )
        }
        let byName = Dictionary(
            zip(server.variables.map(\.name).filter(used.names.contains), variables),
            uniquingKeysWith: { first, _ in first }
        )
        plan.servers.append(
            ServerPlan(
                name: SwiftName(names.take(server.swiftName ?? (plan.servers.isEmpty ? "standard" : "server\(plan.servers.count + 1)"))),
                pieces: used.parts.map { part in
                    switch part {
                    case .literal(let text): .text(text)
                    case .parameter(let name): byName[name].map { .variable($0) } ?? .text("{\(name)}")
                    }
                },
                variables: variables,
                documentation: Documentation(paragraphs: [server.description ?? "`\(server.url)`"])
            )
        )
    }

    private mutating func type(of variable: Server.Variable) -> String {
        var values: [String] = []
        for value in variable.values + [variable.defaultValue] where !values.contains(value) { values.append(value) }
        let key = Enumerated(name: variable.name, values: values)
        if let type = types[key] { return type }
        let name = typeNames.take(Identifier.type(cutting: variable.name), else: "Value")
        types[key] = name
        var cases = NameScope(reserved: ["allCases", "rawValue", "hashValue", "hash"])
        plan.enumerations.append(
            ServerPlan.Enumeration(
                name: name,
                cases: values.map { .init(name: SwiftName(cases.take(Identifier.enumCase($0), else: "Value")), value: $0) },
                documentation: Documentation(paragraphs: [variable.description ?? "What `\(variable.name)` of a server may be."])
            )
        )
        return name
    }
}

extension API {
    /// Where an operation is that has a server of its own: its first, with the defaults of its variables.
    func server(of operation: Operation) -> String? {
        guard let text = operation.servers.first?.defaultText, text != servers.first?.defaultText else { return nil }
        return text
    }
}

extension ServerPlan.Enumeration {
    /// The case of a value.
    package func caseName(of value: String) -> SwiftName? {
        cases.first { $0.value == value }?.name
    }
}

extension Server {
    fileprivate var isAbsolute: Bool {
        let text = defaultText.lowercased()
        return text.hasPrefix("https://") || text.hasPrefix("http://")
    }

    fileprivate var undeclaredVariables: [String] {
        APIDescription.PathTemplate(url).names.filter { name in !variables.contains { $0.name == name } }
    }

    /// The URL with the defaults of its variables.
    var defaultText: String {
        APIDescription.PathTemplate(url).parts.map { part in
            switch part {
            case .literal(let text): text
            case .parameter(let name): variables.first { $0.name == name }?.defaultValue ?? "{\(name)}"
            }
        }.joined()
    }

    /// Whether the URL has a host, and nothing that a URL cannot have (RFC 3986).
    fileprivate var isUsable: Bool {
        !host.isEmpty && defaultText.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#""<>\^`{|}"#.utf8.contains($0) }
    }

    private var host: Substring {
        defaultText.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#:".contains($0) }
    }

    /// From its name, else from a description that is hardly more than one; without words that say nothing.
    fileprivate var swiftName: String? {
        if let name, !Words(name).list.isEmpty { return Identifier.member(name) }
        if ["localhost", "127.0.0.1"].contains(host) { return "local" }
        guard let description, !description.contains(where: \.isNewline) else { return nil }
        let idle: Set<String> = ["a", "an", "api", "endpoint", "endpoints", "environment", "main", "server", "the", "url"]
        let words = Words(description).list.filter { !idle.contains($0) }
        return (1...3).contains(words.count) ? Identifier.member(words.joined(separator: " ")) : nil
    }
}

extension Diagnostic.Message {
    fileprivate static func undeclaredVariable(_ name: String, _ url: String) -> Self {
        "the server \"\(url)\" has no variable \"\(name)\": declare it in `variables`; the server is left out"
    }

    fileprivate static func noServerURL(_ url: String) -> Self {
        "the server \"\(url)\" is no URL: it needs a host, and no character that a URL cannot have; it is left out"
    }
}
