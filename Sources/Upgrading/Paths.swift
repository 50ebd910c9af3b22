internal import JSONReading
internal import Reporting

/// Upgrades Path Item Objects.
enum Paths {
    static let methods = ["get", "put", "post", "delete", "options", "head", "patch"]
    private static let keys = methods + ["$ref", "parameters"]

    /// Upgrades the value of `paths`.
    static func upgradeAll(_ paths: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode {
        guard let object = paths.object else { return paths }
        let members = object.members.map { member in
            member.isExtension ? member : member.with(upgrade(member.value, in: context, diagnostics: &diagnostics))
        }
        return .object(members, at: paths.location)
    }

    /// Upgrades a path item. Its shared body and form parameters are moved to each operation.
    static func upgrade(_ item: JSONNode, in context: UpgradeContext, diagnostics: inout Diagnostics) -> JSONNode {
        guard let object = item.object else { return item }
        let shared = ParameterEntry.readList(item, in: context, diagnostics: &diagnostics)
        var members: [JSONObject.Member] = []
        for member in Keys.check(object.members, noun: "a path item", keys: keys, diagnostics: &diagnostics) {
            if methods.contains(member.key) {
                let operation = Operations.upgrade(member.value, shared: shared, of: item, in: context, diagnostics: &diagnostics)
                members.append(member.with(operation))
            } else if member.key == "parameters", let list = member.value.array {
                let plain = shared.filter { $0.kind == .plain }
                if plain.isEmpty, !list.isEmpty { continue }
                let upgraded = plain.map { Parameters.upgrade($0, in: context, diagnostics: &diagnostics) }
                members.append(member.with(.list(upgraded, at: member.value.location)))
            } else {
                members.append(member)
            }
        }
        return .object(members, at: item.location)
    }
}
