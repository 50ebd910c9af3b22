import APIDescription
import Mustache
import Planning

/// How a client begins: its server, and what proves who calls.
extension ReadmeRecord {
    /// The expression that makes a client: to its own server where it has one, with the first of its credentials.
    var start: String {
        let server = plan.client.servers
        var arguments: [String] = []
        if !server.hasDefault || server.servers.isEmpty {
            arguments.append(server.servers.first.map { "server: \(expression(of: $0))" } ?? "serverURL: URL(string: \(serverURL))!")
        }
        if let credential = plan.client.credentials.first { arguments.append("credentials: .init(\(credential.example))") }
        return "\(plan.client.name)(\(arguments.joined(separator: ", ")))"
    }

    private var serverURL: String { SwiftLiteral.string(pages.serverURL) }

    private func expression(of server: ServerPlan) -> String {
        "\(plan.client.name).Server.\(Identifier.escaped(server.name))\(server.variables.isEmpty ? "" : "()")"
    }

    /// The keys of the section on credentials; absent where no operation asks for any.
    var authentication: TemplateValue {
        let credentials = plan.client.credentials
        guard !credentials.isEmpty else { return .absent }
        return .record([
            "client": .text(plan.client.name),
            "credentials": .list(
                credentials.map { credential in
                    [
                        "name": .text(Markdown.code(credential.name)),
                        "sentAs": .text(credential.sentAs),
                        "meaning": .text(credential.documentation.paragraphs.map(Markdown.line).joined(separator: "<br>")),
                        "member": .text(Identifier.escaped(credential.name)),
                        "value": .text(credential.value),
                    ]
                }
            ),
            "hasTokenURL": .flag(credentials.contains { $0.tokenURL != nil }),
            "tokenMember": .text(credentials.first { $0.tokenURL != nil }.map { Identifier.escaped($0.name) } ?? ""),
        ])
    }

    /// The keys of the section on servers; absent where the description names none.
    var servers: TemplateValue {
        let servers = plan.client.servers.servers
        guard let first = servers.first else { return .absent }
        return .record([
            "hasDefault": .flag(plan.client.servers.hasDefault),
            "example": .text("\(plan.client.name)(server: \(expression(of: servers.last ?? first)))"),
            "servers": .list(
                servers.map { server in
                    let labels = server.variables.map { $0.name + ":" }.joined()
                    return [
                        "name": .text(Markdown.code("Server.\(server.name)\(labels.isEmpty ? "" : "(\(labels))")")),
                        "url": .text(Markdown.code(server.text, isCell: true)),
                        "meaning": .text(server.documentation.paragraphs.map(Markdown.line).joined(separator: "<br>")),
                    ]
                }
            ),
        ])
    }
}

extension ServerPlan {
    /// The URL, variables in braces.
    fileprivate var text: String {
        pieces.map { piece in
            switch piece {
            case .text(let text): text
            case .variable(let variable): "{\(variable.name)}"
            }
        }
        .joined()
    }
}

extension CredentialPlan {
    /// As an argument: `apiKey: .token(key)`.
    fileprivate var example: String { "\(Identifier.label(name)): \(value)" }

    fileprivate var value: String {
        switch kind {
        case .basic: "BasicCredential(user: \"ada\", password: key)"
        case .apiKey, .authorization: ".token(key)"
        }
    }

    fileprivate var sentAs: String {
        switch kind {
        case .basic: "header `Authorization`, user and password"
        case .apiKey(let name, let place): "\(place.rawValue) \(Markdown.code(name, isCell: true))"
        case .authorization(let word): "header `Authorization`, behind \(Markdown.code(word, isCell: true))"
        }
    }
}
