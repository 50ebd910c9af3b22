internal import JSONReading
internal import Reporting

/// Upgrades Operation Objects.
enum Operations {
    private static let keys = [
        "tags", "summary", "description", "externalDocs", "operationId", "consumes", "produces", "parameters", "responses", "schemes",
        "deprecated", "security",
    ]

    /// - Parameters:
    ///   - shared: The parameters of the path item.
    ///   - item: The path item.
    static func upgrade(
        _ operation: JSONNode,
        shared: [ParameterEntry],
        of item: JSONNode,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard let object = operation.object else { return operation }
        let own = ParameterEntry.readList(operation, in: context, diagnostics: &diagnostics)
        let consumes = MediaTypeName.list(operation, "consumes", diagnostics: &diagnostics) ?? context.defaults.consumes
        let produces = MediaTypeName.list(operation, "produces", diagnostics: &diagnostics) ?? context.defaults.produces
        let body = requestBody(of: operation, own, shared, consumes: consumes, in: context, diagnostics: &diagnostics)
        var members: [JSONObject.Member] = []
        for member in Keys.check(object.members, noun: "an operation", keys: keys, diagnostics: &diagnostics) {
            switch member.key {
            case "consumes", "produces":
                continue
            case "schemes":
                if let servers = context.defaults.address.servers(of: operation, diagnostics: &diagnostics) {
                    members.append(member.named("servers").with(servers))
                }
            case "parameters":
                let plain = own.filter { $0.kind == .plain }
                if !plain.isEmpty || member.value.array?.isEmpty != false {
                    members.append(member.with(upgrade(plain, of: member.value, in: context, diagnostics: &diagnostics)))
                }
                if let body { members.append(member.named("requestBody").with(body)) }
            case "responses":
                let responses = Responses.upgradeAll(member.value, produces: produces, in: context, diagnostics: &diagnostics)
                members.append(member.with(responses))
            default:
                members.append(member)
            }
        }
        if let body, object["parameters"] == nil { members.append(.init("requestBody", body)) }
        return .object(members, at: operation.location)
    }

    private static func upgrade(
        _ entries: [ParameterEntry],
        of list: JSONNode,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard list.array != nil else { return list }
        return .list(entries.map { Parameters.upgrade($0, in: context, diagnostics: &diagnostics) }, at: list.location)
    }

    /// Returns the body built from the parameters of an operation and its path item; `nil` if there is none.
    private static func requestBody(
        of operation: JSONNode,
        _ own: [ParameterEntry],
        _ shared: [ParameterEntry],
        consumes: [MediaTypeName],
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode? {
        let bodies = own.filter { $0.kind == .body }
        let ownForms = own.filter { $0.kind == .form }
        for extra in bodies.dropFirst() { diagnostics.warning(.secondBody(extra.name), at: extra.written.location) }
        // The operation's own parameters replace an inherited body of another kind.
        let body = bodies.first ?? (ownForms.isEmpty ? shared.first { $0.kind == .body } : nil)
        if let body {
            for form in ownForms { diagnostics.warning(.formNextToBody(form.name), at: form.written.location) }
            return Bodies.upgrade(body, consumes: consumes, in: context, diagnostics: &diagnostics)
        }
        let names = Set(ownForms.compactMap(\.name))
        let forms = shared.filter { entry in entry.kind == .form && !(entry.name.map(names.contains) ?? false) } + ownForms
        if forms.isEmpty { return nil }
        // A location identifies a schema, so each operation with its own form needs a unique one.
        let location = (ownForms.isEmpty ? nil : operation.object?["parameters"]?.location) ?? operation.location
        return Forms.upgrade(forms, consumes: consumes, at: location, in: context, diagnostics: &diagnostics)
    }
}

extension Diagnostic.Message {
    static func secondBody(_ name: String?) -> Self {
        "an operation can have only one body: the parameter \"\(name ?? "body")\" is omitted"
    }

    static func formNextToBody(_ name: String?) -> Self {
        "an operation can't have both a body and a form: the form parameter \"\(name ?? "")\" is omitted"
    }
}
