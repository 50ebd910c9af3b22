internal import JSONReading
internal import Reporting

/// One entry of `components/securitySchemes`.
struct SecuritySchemeSyntax: Sendable {
    var name: String
    var scheme: Referenced<SecurityScheme>?
    /// The key.
    var location: SourceLocation
    /// The scheme.
    var place: SourceLocation
}

/// Reads Security Scheme Objects and their flows (OpenAPI 3.1, 4.8.27 to 4.8.29).
enum SecuritySchemeReader {
    private static let types = ["apiKey", "http", "oauth2", "openIdConnect", "mutualTLS"]

    /// The result has no name, because the name is the key in `components`.
    static func read(_ node: JSONNode, at pointer: NodePointer, into reading: inout Reading) -> SecurityScheme? {
        guard let object = reading.object(node, .securityScheme, at: pointer) else { return nil }
        guard let kind = readKind(object, node, at: pointer, into: &reading) else { return nil }
        let description = object.string("description", &reading.diagnostics)
        var scheme = SecurityScheme(name: "", kind: kind, description: description, location: node.location)
        scheme.isDeprecated = object.bool("deprecated", &reading.diagnostics) ?? false
        scheme.bearerFormat = object.string("bearerFormat", &reading.diagnostics)
        scheme.metadataURL = object.string("oauth2MetadataUrl", &reading.diagnostics)
        scheme.swiftName = ExtensionReader.readName(object, diagnostics: &reading.diagnostics)
        return scheme
    }

    private static func readKind(
        _ object: ObjectReader,
        _ node: JSONNode,
        at pointer: NodePointer,
        into reading: inout Reading
    ) -> SecurityScheme.Kind? {
        let type = object.string("type", &reading.diagnostics)
        switch type {
        case "apiKey":
            let place = object.string("in", &reading.diagnostics).flatMap(Parameter.Place.init(rawValue:))
            if let name = object.string("name", &reading.diagnostics), let place, place != .path {
                return .apiKey(name: name, place: place)
            }
            reading.leaveOut(pointer, .incompleteKey, at: node.location)
        case "http":
            if let scheme = object.string("scheme", &reading.diagnostics) { return .http(scheme: scheme) }
            if object.node("bearerFormat") != nil { return .http(scheme: "bearer") }
            reading.leaveOut(pointer, .schemeMissing, at: node.location)
        case "basic":
            reading.diagnostics.warning(.basicType, at: object.members["type"]?.location)
            return .http(scheme: "basic")
        case "oauth2":
            return .oauth2(flows: readFlows(object, into: &reading))
        case "openIdConnect":
            return .openIDConnect(url: object.string("openIdConnectUrl", &reading.diagnostics) ?? "")
        case "mutualTLS":
            return .mutualTLS
        case let type:
            let near = type.flatMap { types.nearest(to: $0) }
            reading.leaveOut(pointer, .unknownSchemeType(type, near: near), at: object.members["type"]?.location ?? node.location)
        }
        return nil
    }

    private static func readFlows(_ object: ObjectReader, into reading: inout Reading) -> [OAuthFlow] {
        let members = object.object("flows", &reading)?.members ?? []
        return members.compactMap { member in
            guard !member.key.hasPrefix("x-") else { return nil }
            guard let kind = OAuthFlow.Kind(rawValue: member.key) else {
                let near = OAuthFlow.Kind.allCases.map(\.rawValue).nearest(to: member.key)
                reading.diagnostics.warning(.unknownFlow(member.key, near: near), at: member.keyLocation)
                return nil
            }
            guard let flow = ObjectReader(member.value, .oauthFlow, &reading) else { return nil }
            let scopes = flow.object("scopes", &reading)?.members ?? []
            return OAuthFlow(
                kind: kind,
                authorizationURL: flow.string("authorizationUrl", &reading.diagnostics),
                deviceAuthorizationURL: flow.string("deviceAuthorizationUrl", &reading.diagnostics),
                tokenURL: flow.string("tokenUrl", &reading.diagnostics),
                refreshURL: flow.string("refreshUrl", &reading.diagnostics),
                scopes: scopes.map { member in
                    let description = member.value.string ?? ""
                    return OAuthFlow.Scope(member.key, description: description.isEmpty ? nil : description)
                }
            )
        }
    }
}

extension Diagnostic.Message {
    static let incompleteKey: Self = "an `apiKey` needs a `name`, and `in`: `query`, `header` or `cookie`; the scheme is omitted"
    static let schemeMissing: Self = "an `http` scheme needs a `scheme`, such as `bearer`; it is omitted"
    static let basicType: Self = "`basic` is a type of Swagger 2.0: write `\"type\": \"http\", \"scheme\": \"basic\"`"

    static func unknownSchemeType(_ type: String?, near: String?) -> Self {
        switch (type, near) {
        case (let type?, let near?): "unknown security scheme type \"\(type)\"; did you mean \"\(near)\"? It is omitted"
        case (let type?, nil): "unknown security scheme type \"\(type)\"; it is omitted"
        case (nil, _): "a security scheme needs a `type`: `apiKey`, `http`, `oauth2`, `openIdConnect` or `mutualTLS`; it is omitted"
        }
    }

    static func unknownFlow(_ name: String, near: String?) -> Self {
        if let near {
            return "unknown OAuth flow \"\(name)\"; did you mean \"\(near)\"? It is omitted"
        }
        return "unknown OAuth flow \"\(name)\"; it is omitted"
    }
}
