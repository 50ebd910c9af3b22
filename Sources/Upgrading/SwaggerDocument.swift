package import JSONReading
package import Reporting

/// Upgrades the tree of a Swagger 2.0 document to OpenAPI 3.0. Every node keeps its location in the user's file.
package enum SwaggerDocument {
    /// A part of a description that may be in its own file.
    package enum Part: Sendable {
        case schema, response, parameter, requestBody, pathItem, header, securityScheme
    }

    private static let keys = [
        "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters", "responses",
        "securityDefinitions", "security", "tags", "externalDocs",
    ]

    /// Returns whether the tree declares Swagger 2.0, with or without quotes around `2.0`.
    package static func isSwagger(_ root: JSONNode) -> Bool {
        guard let object = root.object, object["openapi"] == nil, let version = object["swagger"] else { return false }
        return version.string == "2.0" || version.number?.double == 2
    }

    /// Upgrades a document.
    ///
    /// - Parameters:
    ///   - root: The document as written; ``isSwagger(_:)`` is true for it.
    ///   - targets: The targets of ``ReferenceTargets/references(in:)`` of the document that exist.
    ///   - diagnostics: Receives a warning for everything that OpenAPI 3.x can't express.
    package static func upgrade(_ root: JSONNode, targets: ReferenceTargets, diagnostics: inout Diagnostics) -> JSONNode {
        let defaults = SwaggerDefaults(of: root, diagnostics: &diagnostics)
        let context = UpgradeContext(document: root, defaults: defaults, targets: targets)
        let components = Components.upgrade(root, in: context, diagnostics: &diagnostics)
        let servers = defaults.address.servers(diagnostics: &diagnostics)
        let addressKeys = ["host", "basePath", "schemes"]
        let firstOfAddress = root.members.first { addressKeys.contains($0.key) }?.key
        let firstOfComponents = root.members.first { Components.sections.contains($0.key) }?.key
        var members: [JSONObject.Member] = []
        for member in Keys.check(root.members, noun: "a Swagger document", keys: keys, diagnostics: &diagnostics) {
            switch member.key {
            case "swagger":
                members.append(member.named("openapi").with(.text("3.0.4", at: member.value.location)))
            case "consumes", "produces":
                continue
            case _ where addressKeys.contains(member.key):
                if member.key == firstOfAddress, let servers { members.append(member.named("servers").with(servers)) }
            case _ where Components.sections.contains(member.key):
                if member.key == firstOfComponents, !components.members.isEmpty {
                    members.append(member.named("components").with(components))
                }
            case "paths":
                members.append(member.with(Paths.upgradeAll(member.value, in: context, diagnostics: &diagnostics)))
            case "components" where firstOfComponents != nil:
                diagnostics.warning(.componentsInSwagger, at: member.keyLocation)
            default:
                members.append(member)
            }
        }
        return DeepReferences.rewrite(in: .object(members, at: root.location), written: root)
    }

    /// Upgrades a part of a description in a file without a version that a Swagger 2.0 document refers to.
    ///
    /// - Parameters:
    ///   - node: The target of the reference.
    ///   - defaults: The defaults of the referring document.
    ///   - targets: The targets of ``ReferenceTargets/references(in:)`` of the node that exist.
    package static func upgrade(
        _ node: JSONNode,
        as part: Part,
        defaults: SwaggerDefaults,
        targets: ReferenceTargets,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        let context = UpgradeContext(partOf: defaults, targets: targets)
        // The target of a reference is upgraded separately. A path item may have other members next to its reference.
        if part != .pathItem, part != .schema, node.reference != nil { return node }
        switch part {
        case .schema: return Schemas.upgrade(node, in: context, diagnostics: &diagnostics)
        case .response: return Responses.upgrade(node, produces: defaults.produces, in: context, diagnostics: &diagnostics)
        case .parameter, .header: return Parameters.upgrade(node, in: context, diagnostics: &diagnostics)
        case .requestBody: return Bodies.upgrade(node, consumes: defaults.consumes, in: context, diagnostics: &diagnostics)
        case .pathItem: return Paths.upgrade(node, in: context, diagnostics: &diagnostics)
        case .securityScheme: return SecuritySchemes.upgrade(node, diagnostics: &diagnostics)
        }
    }
}

extension Diagnostic.Message {
    static let componentsInSwagger: Self = "Swagger 2.0 has no `components`: it is ignored"
}
