import APIDescription
import Reporting

/// The servers of a description that a client offers (OpenAPI 3.1, 4.8.5 and 4.8.6).
struct ServersShape: Sendable {
    /// The absolute ones, in description order.
    let servers: [ServerShape]
    /// Whether the client has a default server, since the description has only one.
    let hasDefault: Bool
    /// The path of a relative server, which only the user can complete.
    let relativePath: String?

    /// Servers that can't be used are omitted with a warning.
    init(of api: API, diagnostics: inout Diagnostics) {
        var servers: [ServerShape] = []
        for server in api.servers where server.isAbsolute {
            if let undeclared = server.undeclaredVariables.first {
                diagnostics.warning(.undeclaredVariable(undeclared, server.url), at: server.location)
            } else if !server.isUsable {
                diagnostics.warning(.noServerURL(server.url), at: server.location)
            } else {
                servers.append(ServerShape(server))
            }
        }
        self.servers = servers
        hasDefault = api.servers.count == 1 && servers.count == 1
        let first = api.servers.first
        let hasPath = servers.isEmpty && first.map { !$0.isAbsolute && !["", "/", "."].contains($0.defaultText) } ?? false
        relativePath = hasPath ? first?.defaultText : nil
    }
}

struct ServerShape: Sendable {
    let server: Server
    let parts: [APIDescription.PathTemplate.Part]
    /// The variables that the URL mentions, in description order.
    let variables: [Server.Variable]

    fileprivate init(_ server: Server) {
        let template = APIDescription.PathTemplate(server.url)
        self.server = server
        parts = template.parts
        variables = server.variables.filter { template.names.contains($0.name) }
    }

    var host: Substring { server.host }
}

extension Server.Variable {
    /// The values of an enumeration, including the default, without duplicates; empty if any text is allowed.
    var allowedValues: [String] {
        values.isEmpty ? [] : (values + [defaultValue]).uniqued
    }
}

extension API {
    /// The first server of the operation itself, with the defaults of its variables.
    func server(of operation: Operation) -> String? {
        guard let text = operation.servers.first?.defaultText, text != servers.first?.defaultText else { return nil }
        return text
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
    fileprivate var defaultText: String {
        APIDescription.PathTemplate(url).parts.map { part in
            switch part {
            case .literal(let text): text
            case .parameter(let name): variables.first { $0.name == name }?.defaultValue ?? "{\(name)}"
            }
        }.joined()
    }

    /// Whether the URL has a host and no invalid characters (RFC 3986).
    fileprivate var isUsable: Bool {
        !host.isEmpty && defaultText.utf8.allSatisfy { (0x21...0x7E).contains($0) && !#""<>\^`{|}"#.utf8.contains($0) }
    }

    fileprivate var host: Substring {
        defaultText.drop { $0 != "/" }.dropFirst(2).prefix { !"/?#:".contains($0) }
    }
}

extension Diagnostic.Message {
    fileprivate static func undeclaredVariable(_ name: String, _ url: String) -> Self {
        "the server \"\(url)\" has no variable \"\(name)\": declare it in `variables`; the server is omitted"
    }

    fileprivate static func noServerURL(_ url: String) -> Self {
        "the server \"\(url)\" isn't a valid URL: it needs a host, and only characters that a URL allows; it is omitted"
    }
}
