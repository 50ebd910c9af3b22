internal import JSONReading
internal import Reporting

/// Collects the sections at the root of a Swagger 2.0 document in a Components Object.
enum Components {
    static let sections = ["definitions", "parameters", "responses", "securityDefinitions"]

    static func upgrade(_ root: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode {
        var members: [JSONObject.Member] = []
        for section in root.members where sections.contains(section.key) {
            guard section.value.object != nil else {
                if !section.value.isNull {
                    diagnostics.warning(.wrongKind(section.key, expected: "an object", found: section.value), at: section.value.location)
                }
                continue
            }
            switch section.key {
            case "definitions":
                members.append(
                    map(section, to: "schemas") {
                        $0.with(Schemas.upgrade($0.value, named: $0.key, in: context, diagnostics: &diagnostics))
                    }
                )
            case "responses":
                members.append(map(section, to: "responses") { upgradeResponse($0, in: context, diagnostics: &diagnostics) })
            case "securityDefinitions":
                members.append(
                    map(section, to: "securitySchemes") { $0.with(SecuritySchemes.upgrade($0.value, diagnostics: &diagnostics)) }
                )
            default:
                members.append(contentsOf: upgradeParameters(section, in: context, diagnostics: &diagnostics))
            }
        }
        return .object(members, at: root.location)
    }

    private static func map(
        _ section: JSONObject.Member,
        to component: String,
        _ upgrade: (JSONObject.Member) -> JSONObject.Member
    ) -> JSONObject.Member {
        let members = section.value.members.map { $0.isExtension && component != "schemas" ? $0 : upgrade($0) }
        return section.named(component).with(.object(members, at: section.value.location))
    }

    private static func upgradeResponse(
        _ response: JSONObject.Member,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONObject.Member {
        if response.value.reference != nil {
            return response.with(
                References.rewriteReference(in: response.value, from: "responses", to: "responses", in: context)
            )
        }
        let produces = context.defaults.produces
        return response.with(Responses.upgrade(response.value, produces: produces, in: context, diagnostics: &diagnostics))
    }

    /// Upgrades shared parameters. Bodies become request bodies. Form parameters aren't components in 3.0: each operation that refers to
    /// one gets a copy.
    private static func upgradeParameters(
        _ section: JSONObject.Member,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> [JSONObject.Member] {
        var plain: [JSONObject.Member] = []
        var bodies: [JSONObject.Member] = []
        for member in section.value.members where member.value.object != nil {
            let entry = ParameterEntry.read(member.value, in: context, diagnostics: &diagnostics)
            switch entry.kind {
            case .plain:
                plain.append(member.with(Parameters.upgrade(entry, in: context, diagnostics: &diagnostics)))
            case .body:
                let consumes = context.defaults.consumes
                bodies.append(member.with(Bodies.upgrade(entry, consumes: consumes, in: context, diagnostics: &diagnostics)))
            case .form:
                continue
            }
        }
        let location = section.value.location
        return [("parameters", plain), ("requestBodies", bodies)].compactMap { name, members in
            members.isEmpty ? nil : section.named(name).with(.object(members, at: location))
        }
    }
}
