import Planning
import Reporting

extension Comparison {
    /// The client itself: its initializers, servers, credentials and groups.
    var clients: [Finding] {
        let name = new.client.name
        var findings: [Finding] = []
        if old.client.hasDefaultServer, !new.client.hasDefaultServer {
            let places = Places(old: old.servers.first?.location, new: new.servers.first?.location)
            findings.append(
                places.finding(
                    .sourceBreaking,
                    .serverDefault,
                    "\(name).init",
                    "requires a server",
                    old: "\(name)()",
                    new: new.servers.isEmpty ? "\(name)(serverURL:)" : "\(name)(server:)"
                )
            )
        }
        return findings + servers + credentials + groupFindings
            + remarks(name, old.client, new.client, Places())
    }

    // MARK: - Servers

    private var serverType: String { "\(new.client.name).Server" }

    private var servers: [Finding] {
        var remaining = old.servers
        var findings: [Finding] = []
        var added: [ClientSurface.Server] = []
        let isOnly = old.servers.count == 1 && new.servers.count == 1
        for server in new.servers {
            let index =
                remaining.firstIndex { $0.url.withoutVariables == server.url.withoutVariables && $0.name == server.name }
                ?? remaining.firstIndex { $0.url.withoutVariables == server.url.withoutVariables }
                ?? remaining.firstIndex { isOnly || $0.name == server.name }
            if let index {
                findings += differences(remaining.remove(at: index), server)
            } else {
                added.append(server)
            }
        }
        for server in added {
            let places = Places(new: server.location)
            findings.append(
                places.finding(
                    .addition,
                    .serverAdded,
                    "\(serverType).\(server.name)",
                    "was added for \(server.url.inCode)",
                    new: server.url
                )
            )
        }
        for server in remaining {
            let places = Places(old: server.location)
            let subject = "\(serverType).\(server.name)"
            findings.append(places.finding(.sourceBreaking, .serverRemoved, subject, "was removed", old: server.url))
            let change = "is no longer described: apps that call \(server.url.inCode) may fail"
            findings.append(places.finding(.behaviorBreaking, .serverRemoved, subject, change, old: server.url))
        }
        return findings
    }

    private func differences(_ old: ClientSurface.Server, _ new: ClientSurface.Server) -> [Finding] {
        let places = Places(old: old.location, new: new.location)
        let subject = "\(serverType).\(new.name)"
        var findings: [Finding] = []
        if old.name != new.name {
            let fixIt = Finding.FixIt(old: "Server.\(old.name)", new: "Server.\(new.name)")
            findings.append(places.renamed(.serverRenamed, subject, from: old.name, to: new.name, fixIt: fixIt))
        }
        if old.url.withoutVariables != new.url.withoutVariables {
            let change = "is \(new.url.inCode) instead of \(old.url.inCode)"
            findings.append(places.finding(.behaviorBreaking, .serverURL, subject, change, old: old.url, new: new.url))
        }
        return findings + variables(old, new, subject, places)
            + remarks(subject, after: findings, old, new, places)
    }

    private func variables(_ old: ClientSurface.Server, _ new: ClientSurface.Server, _ subject: String, _ places: Places) -> [Finding] {
        func finding(_ effect: Finding.Effect, _ change: String) -> Finding {
            places.finding(effect, .serverVariables, subject, change, old: old.call, new: new.call)
        }
        var findings: [Finding] = []
        if old.variables.isEmpty != new.variables.isEmpty {
            findings.append(
                finding(
                    .sourceBreaking,
                    new.variables.isEmpty ? "is a constant instead of a function" : "is a function instead of a constant"
                )
            )
        }
        for variable in old.variables {
            guard let same = new.variables.first(where: { $0.name == variable.name }) else {
                if !new.variables.isEmpty { findings.append(finding(.sourceBreaking, "no longer takes `\(variable.name)`")) }
                continue
            }
            if same.type != variable.type {
                findings.append(finding(.sourceBreaking, "takes `\(same.name): \(same.type)` instead of `\(variable.type)`"))
            }
            if same.defaultValue != variable.defaultValue {
                let change = "has \(same.defaultValue.inCode) as the default of `\(same.name)` instead of \(variable.defaultValue.inCode)"
                findings.append(finding(.behaviorBreaking, change))
            }
        }
        for variable in new.variables where !old.variables.isEmpty && !old.variables.contains(where: { $0.name == variable.name }) {
            findings.append(finding(.addition, "takes `\(variable.name): \(variable.type)`"))
        }
        let isReordered = !areInOrder(old.variables.map(\.name), new.variables.map(\.name))
        if isReordered, !findings.contains(where: { $0.effect == .sourceBreaking }) {
            findings.append(finding(.sourceBreaking, "takes its variables in another order"))
        }
        return findings
    }

    // MARK: - Credentials

    private var credentials: [Finding] {
        let type = "\(new.client.name).Credentials"
        let credentials = credentialPairs
        var findings = credentials.pairs.flatMap { differences($0, $1, type) }
        for credential in credentials.added {
            findings.append(
                Places(new: credential.location)
                    .finding(
                        .addition,
                        .credentialAdded,
                        "\(type).\(credential.name)",
                        "was added as \(credential.sentAs)",
                        new: credential.type
                    )
            )
        }
        for credential in credentials.removed {
            let places = Places(old: credential.location)
            findings.append(
                places.finding(.sourceBreaking, .credentialRemoved, "\(type).\(credential.name)", "was removed", old: credential.type)
            )
        }
        let isReordered = !areInOrder(old.credentials.map(\.name), new.credentials.map(\.name))
        if isReordered, !findings.contains(where: { $0.effect == .sourceBreaking }) {
            let places = Places(old: old.credentials.first?.location, new: new.credentials.first?.location)
            findings.append(places.finding(.sourceBreaking, .initializerOrder, "\(type).init", "takes its arguments in another order"))
        }
        return findings
    }

    private func differences(_ old: ClientSurface.Credential, _ new: ClientSurface.Credential, _ type: String) -> [Finding] {
        let places = Places(old: old.location, new: new.location)
        let subject = "\(type).\(new.name)"
        var findings: [Finding] = []
        if old.name != new.name {
            findings.append(places.renamed(.credentialRenamed, subject, from: old.name, to: new.name))
        }
        if old.type != new.type {
            let change = "is `\(new.type)` instead of `\(old.type)`"
            findings.append(places.finding(.sourceBreaking, .credentialKind, subject, change, old: old.type, new: new.type))
        }
        if old.sentAs != new.sentAs {
            let change = "is sent as \(new.sentAs) instead of \(old.sentAs)"
            findings.append(places.finding(.behaviorBreaking, .credentialKind, subject, change, old: old.sentAs, new: new.sentAs))
        }
        return findings + remarks(subject, after: findings, old, new, places)
    }

    // MARK: - Groups

    private var groupFindings: [Finding] {
        groups.pairs.flatMap { old, new in
            let places = Places(old: old.location, new: new.location)
            var findings: [Finding] = []
            if old.path != new.path {
                findings.append(places.renamed(.groupRenamed, new.path, from: old.path, to: new.path))
            }
            if old.type != new.type, old.path == new.path {
                let change = "is a `\(new.type)` instead of a `\(old.type)`"
                let fixIt = Finding.FixIt(old: old.type, new: new.type)
                findings.append(
                    places.finding(.sourceBreaking, .groupRenamed, new.path, change, old: old.type, new: new.type, fixIt: fixIt)
                )
            }
            return findings + remarks(new.path, after: findings, old, new, places)
        }
    }
}

extension ClientSurface.Server {
    fileprivate var call: String {
        variables.isEmpty ? name : "\(name)(\(variables.map { $0.name + ":" }.joined()))"
    }
}
