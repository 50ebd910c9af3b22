internal import JSONReading
internal import Reporting

/// Upgrades Schema Objects and Items Objects (Swagger 2.0) to Schema Objects of OpenAPI 3.0.
enum Schemas {
    /// The keywords whose value is a schema or an array of schemas.
    private static let single: Set<String> = ["additionalProperties", "items", "not", "additionalItems"]
    private static let lists: Set<String> = ["allOf", "oneOf", "anyOf"]
    private static let maps: Set<String> = ["properties", "patternProperties", "definitions"]

    /// - Parameter name: The schema's key in `definitions`, if it has one.
    static func upgrade(
        _ schema: JSONNode,
        named name: String? = nil,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard let object = schema.object else { return schema }
        var members: [JSONObject.Member] = []
        for member in object.members {
            let value = member.value
            switch member.key {
            case "$ref":
                members.append(member.with(References.rewrite(value, from: "definitions", to: "schemas", in: context)))
            case _ where single.contains(member.key):
                members.append(member.with(upgradeEach(value, if: value.array != nil, in: context, diagnostics: &diagnostics)))
            case _ where lists.contains(member.key) && value.array != nil, _ where maps.contains(member.key) && value.object != nil:
                members.append(member.with(upgradeEach(value, if: true, in: context, diagnostics: &diagnostics)))
            case "discriminator":
                members.append(member.with(Discriminators.upgrade(value, of: name, in: context)))
            case "type" where value.string == "file":
                members.append(member.with(.text("string", at: value.location)))
                if object["format"] == nil { members.append(.init("format", .text("binary", at: value.location))) }
            case _:
                members.append(contentsOf: upgradeAnnotation(member, of: object))
            }
        }
        return .object(members, at: schema.location)
    }

    private static func upgradeEach(
        _ value: JSONNode,
        if hasSeveral: Bool,
        in context: UpgradeContext,
        diagnostics: inout Diagnostics
    ) -> JSONNode {
        guard hasSeveral else { return upgrade(value, in: context, diagnostics: &diagnostics) }
        return value.mapValues { upgrade($0, in: context, diagnostics: &diagnostics) }
    }

    /// Upgrades extensions for which 3.0 has keywords. A keyword takes precedence over its extension.
    private static func upgradeAnnotation(_ member: JSONObject.Member, of object: JSONObject) -> [JSONObject.Member] {
        let flags = ["x-nullable": "nullable", "x-isnullable": "nullable", "x-deprecated": "deprecated"]
        switch member.key {
        case "x-nullable", "x-isnullable", "x-deprecated":
            guard let keyword = flags[member.key], object[keyword] == nil, member.value.bool != nil else { return [] }
            if member.key == "x-isnullable", object["x-nullable"] != nil { return [] }
            return [member.named(keyword)]
        case "x-example":
            return object["example"] == nil ? [member.named("example")] : []
        case "x-examples":
            guard object["example"] == nil, object["x-example"] == nil, let first = Examples.values(of: member.value).first else {
                return []
            }
            return [member.named("example").with(first)]
        case "collectionFormat":
            // Only parameters, forms and headers have one, and they upgrade it.
            return []
        default:
            return [member]
        }
    }
}
