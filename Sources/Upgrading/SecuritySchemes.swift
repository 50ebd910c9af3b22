internal import JSONReading
internal import Reporting

/// Upgrades Security Scheme Objects (Swagger 2.0) to those of OpenAPI 3.0.
enum SecuritySchemes {
    private static let flows = [
        "implicit": "implicit", "password": "password", "application": "clientCredentials", "accessCode": "authorizationCode",
    ]
    private static let flowKeys = ["authorizationUrl", "tokenUrl", "refreshUrl", "scopes"]

    static func upgrade(_ scheme: JSONNode, diagnostics: inout Diagnostics) -> JSONNode {
        switch scheme.object?["type"]?.string {
        case "basic": basic(scheme)
        case "oauth2": oauth(scheme, diagnostics: &diagnostics)
        default: scheme
        }
    }

    private static func basic(_ scheme: JSONNode) -> JSONNode {
        let members = scheme.members.flatMap { member -> [JSONObject.Member] in
            guard member.key == "type" else { return [member] }
            let location = member.value.location
            return [member.with(.text("http", at: location)), .init("scheme", .text("basic", at: location))]
        }
        return .object(members, at: scheme.location)
    }

    /// Moves the members of the scheme's only flow into a Flows Object.
    private static func oauth(_ scheme: JSONNode, diagnostics: inout Diagnostics) -> JSONNode {
        if scheme.member("flows") != nil { return scheme }
        guard let flow = scheme.member("flow"), let name = flow.value.string, let upgraded = flows[name] else {
            let flow = scheme.member("flow")?.value
            diagnostics.warning(.unknownFlow(flow?.string, near: flow?.string.flatMap(nearest)), at: flow?.location ?? scheme.location)
            return .object(scheme.members.filter { $0.key != "flow" && !flowKeys.contains($0.key) }, at: scheme.location)
        }
        var details = scheme.members.filter { flowKeys.contains($0.key) }
        if scheme.member("scopes") == nil {
            details = details.filter { $0.key != "scopes" } + [.init("scopes", .object([], at: scheme.location))]
        }
        let flows = JSONNode.object([flow.named(upgraded).with(.object(details, at: scheme.location))], at: flow.value.location)
        let members = scheme.members.compactMap { member -> JSONObject.Member? in
            if member.key == "flow" { return member.named("flows").with(flows) }
            return flowKeys.contains(member.key) ? nil : member
        }
        return .object(members, at: scheme.location)
    }

    private static func nearest(_ name: String) -> String? {
        flows.keys.sorted().nearest(to: name)
    }
}

extension Diagnostic.Message {
    static func unknownFlow(_ name: String?, near: String?) -> Self {
        guard let name else {
            return "the `oauth2` scheme has no `flow`: add `implicit`, `password`, `application` or `accessCode` to request tokens"
        }
        let hint = near.map { "did you mean `\($0)`?" } ?? "expected `implicit`, `password`, `application` or `accessCode`;"
        return "unknown OAuth flow \"\(name)\": \(hint) tokens can't be requested"
    }
}
