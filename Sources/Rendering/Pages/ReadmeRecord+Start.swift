import APIDescription
import Documenting
import Mustache
import Planning

/// The creation of a client with its server and credentials.
extension ReadmeRecord {
    /// The expression that creates a client, with its first credential and the description's server if there is one.
    var start: String {
        var arguments = [serverArgument].compactMap { $0 }
        if let credential = plan.client.credentials.first { arguments.append("credentials: .init(\(credential.example))") }
        return "\(plan.client.name)(\(arguments.joined(separator: ", ")))"
    }

    /// The argument for the server; `nil` if the client has a default.
    var serverArgument: String? {
        let servers = plan.client.servers
        guard !servers.hasDefault || servers.servers.isEmpty else { return nil }
        return servers.servers.first.map { "server: \(expression(of: $0))" } ?? "serverURL: URL(string: \"https://api.example.com\")!"
    }

    private func expression(of server: ServerPlan) -> String {
        "\(plan.client.name).\(plan.client.serverType).\(server.name.declared)\(server.variables.isEmpty ? "" : "()")"
    }

    /// The keys of the section on credentials; absent if no operation requires any.
    var authentication: TemplateValue {
        let credentials = plan.client.credentials
        guard !credentials.isEmpty else { return .absent }
        return .record([
            "client": .text(plan.client.name),
            "credentialsType": .text(plan.client.credentialsType),
            "credentials": .list(
                credentials.map { credential in
                    [
                        "name": .text(Markdown.code(credential.name.text)),
                        "sentAs": .text(credential.sentAs),
                        "meaning": .text(credential.meaning),
                        "member": .text(credential.name.declared),
                        "value": .text(credential.value),
                    ]
                }
            ),
            "hasTokens": .flag(
                credentials.contains { if case .basic = $0.kind { false } else { true } }
            ),
            "hasTokenURL": .flag(credentials.contains { $0.tokenURL != nil }),
            "tokenMember": .text(credentials.first { $0.tokenURL != nil }.map { $0.name.declared } ?? ""),
        ])
    }

    /// The keys of the section on servers.
    var servers: TemplateRecord {
        let servers = plan.client.servers
        let named = servers.servers
        let example = named.count > 1 ? named.last.map { "server: \(expression(of: $0))" } : nil
        return [
            "hasDefault": .flag(servers.hasDefault),
            "hasServers": .flag(!named.isEmpty),
            "hasPath": .flag(servers.relativePath != nil),
            "path": .text(servers.relativePath.map { Markdown.code($0) } ?? ""),
            "example": .text("\(plan.client.name)(\(example ?? "serverURL: URL(string: \"http://localhost:8080\")!"))"),
            "servers": .list(
                named.map { server in
                    let labels = server.variables.map { $0.name.text + ":" }.joined()
                    let meaning = server.documentation.paragraphs.map(Markdown.line).joined(separator: "<br>")
                    let url = Markdown.code(server.text, isCell: true)
                    return [
                        "name": .text(Markdown.code("\(plan.client.serverType).\(server.name.text)\(labels.isEmpty ? "" : "(\(labels))")")),
                        "url": .text(url),
                        // Without a description, the comment in the code shows the URL.
                        "meaning": .text(server.isDescribed ? meaning : ""),
                    ]
                }
            ),
        ]
    }
}

extension ServerPlan {
    fileprivate var isDescribed: Bool {
        documentation.paragraphs != ["`\(text)`"]
    }

    /// The URL with variables in braces.
    fileprivate var text: String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .variable(let variable): "{\(variable.name.text)}"
            }
        }
        .joined()
    }
}

extension CredentialPlan {
    /// The credential as an argument: `apiKey: .token(key)`.
    fileprivate var example: String { "\(name.label): \(value)" }

    fileprivate var value: String {
        switch kind {
        case .basic: "BasicCredential(user: \"ada\", password: key)"
        case .apiKey, .authorization: ".token(key)"
        }
    }

    fileprivate var meaning: String {
        let deprecated = documentation.isDeprecated ? ["**Deprecated.**"] : []
        return (deprecated + documentation.paragraphs.map(Markdown.line)).joined(separator: "<br>")
    }

    fileprivate var sentAs: String {
        switch kind {
        case .basic: "header `Authorization`, user and password"
        case .apiKey(let name, let place): "\(place.rawValue) \(Markdown.code(name, isCell: true))"
        case .authorization(let word): "header `Authorization`, after \(Markdown.code(word, isCell: true))"
        }
    }
}
