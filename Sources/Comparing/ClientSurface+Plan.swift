import APIDescription
package import Planning
import Reporting

extension ClientSurface {
    /// The surface of a planned client.
    package init(of plan: ClientPlan) {
        let variable = plan.client.name.prefix(1).lowercased() + plan.client.name.dropFirst()
        client = Client(
            name: plan.client.name,
            variable: variable,
            hasDefaultServer: plan.client.servers.hasDefault,
            documentation: plan.client.documentation.paragraphs
        )
        let reader = OperationSurfaces(plan: plan, client: variable)
        operations = plan.offers.flatMap { group in group.operations.map { reader.operation($0, in: group) } }
        let tags = plan.groupLocations
        let byType = Dictionary(grouping: operations, by: \.group)
        groups = plan.groups.map { group in
            Group(
                type: group.name,
                path: ([variable] + group.path.map(\.text)).joined(separator: "."),
                documentation: group.documentation.paragraphs,
                routes: Set((byType[group.name] ?? []).map(\.route)),
                location: tags[group.name] ?? byType[group.name]?.first?.location
            )
        }
        servers = plan.serverSurfaces
        credentials = plan.credentialSurfaces
        types = TypeSurfaces(plan: plan).all
    }
}

extension ClientPlan {
    fileprivate var serverSurfaces: [ClientSurface.Server] {
        let described = shaped.api.servers
        return client.servers.servers.map { server in
            ClientSurface.Server(
                name: server.name.text,
                url: server.url,
                variables: server.variables.map { variable in
                    ClientSurface.ServerVariable(
                        name: variable.name.text,
                        type: variable.type.map { "\(client.name).\(client.serverType).\($0)" } ?? "String",
                        defaultValue: variable.defaultValue
                    )
                },
                documentation: server.documentation.paragraphs + server.variables.flatMap(\.documentation.paragraphs),
                location: described.first { $0.url.withoutVariables == server.url.withoutVariables }?.location
            )
        }
    }

    fileprivate var credentialSurfaces: [ClientSurface.Credential] {
        let schemes = Dictionary(shaped.api.securitySchemes.map { ($0.name, $0.location) }) { first, _ in first }
        return client.credentials.map { credential in
            ClientSurface.Credential(
                scheme: credential.scheme,
                name: credential.name.text,
                type: credential.kind == .basic ? "BasicCredential" : "CallCredential",
                sentAs: credential.kind.sentAs,
                documentation: credential.documentation.paragraphs,
                location: schemes[credential.scheme]
            )
        }
    }
}

extension ServerPlan {
    fileprivate var url: String {
        parts.map { part in
            switch part {
            case .text(let text): text
            case .variable(let variable): "{\(variable.name.text)}"
            }
        }
        .joined()
    }
}

extension CredentialPlan.Kind {
    fileprivate var sentAs: String {
        switch self {
        case .apiKey(let name, .header): "the header \(name.inCode)"
        case .apiKey(let name, .query): "\(name.inCode) in the query"
        case .apiKey(let name, .cookie), .apiKey(let name, .path): "the cookie \(name.inCode)"
        case .basic: "the header `Authorization: Basic`"
        case .authorization(let word): "the header `Authorization: \(word)`"
        }
    }
}

extension String {
    /// The text with `{}` for each `{name}`.
    var withoutVariables: String { replacing(/\{[^{}]*\}/, with: "{}") }
}
