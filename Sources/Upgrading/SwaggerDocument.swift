package import JSONReading
package import Reporting

/// Upgrades Swagger 2.0 to OpenAPI 3.0: from the tree of a document to a tree in which every node has its location in the user's file.
package enum SwaggerDocument {
    /// Where a part of a description may be in a file of its own.
    package enum Part: Sendable {
        case schema, response, parameter, requestBody, pathItem, header, securityScheme
    }

    private static let keys = [
        "swagger", "info", "host", "basePath", "schemes", "consumes", "produces", "paths", "definitions", "parameters", "responses",
        "securityDefinitions", "security", "tags", "externalDocs",
    ]

    /// Whether the tree declares to be Swagger 2.0. `2.0` without quotes counts.
    package static func isSwagger(_ root: JSONNode) -> Bool {
        guard let object = root.object, object["openapi"] == nil, let version = object["swagger"] else { return false }
        return version.string == "2.0" || version.number?.double == 2
    }

    /// Upgrades a document.
    ///
    /// - Parameters:
    ///   - root: The document as written; ``isSwagger(_:)`` is true for it.
    ///   - targets: Those of ``ReferenceTargets/references(in:)`` of the document, as far as they exist.
    ///   - diagnostics: Receives a warning for everything that OpenAPI 3.x has no words for.
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

    /// Upgrades a part of a description in a file without a version, to which a Swagger 2.0 document refers.
    ///
    /// - Parameters:
    ///   - node: The target of the reference.
    ///   - defaults: Those of the document that refers to it.
    ///   - targets: Those of ``ReferenceTargets/references(in:)`` of the node, as far as they exist.
    package static func upgrade(
        _ node: JSONNode,
        as part: Part,
        defaults: SwaggerDefaults,
        targets: ReferenceTargets,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        let context = UpgradeContext(partOf: defaults, targets: targets)
        // A reference leads to another part, which is upgraded in its turn; a path item may have other members next to it.
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
    static let componentsInSwagger: Self = "`components` belongs to OpenAPI 3, and this document is Swagger 2.0: it is ignored"
}
