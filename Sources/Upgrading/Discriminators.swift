internal import JSONReading
internal import Reporting

/// The schemas that extend others with `allOf`, and their discriminator values.
struct DiscriminatorValues: Sendable {
    struct Heir: Sendable {
        var name: String
        /// The value of the discriminator property: the schema's name, unless an extension declares another.
        var value: String
        var location: SourceLocation
    }

    /// The subschemas by the name of the parent. Only parents with a value declared by an extension are listed.
    private(set) var heirs: [String: [Heir]] = [:]

    init() {}

    init(of root: JSONNode) {
        let definitions = root.object?["definitions"]?.members ?? []
        let declared = Dictionary(
            definitions.compactMap { definition in Self.declaredValue(of: definition.value).map { (definition.key, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        // Most documents don't declare any, and the mapping would only repeat the names.
        if declared.isEmpty { return }
        let parents = Dictionary(
            definitions.map { ($0.key, Self.parents(of: $0.value)) },
            uniquingKeysWith: { first, _ in first }
        )
        for definition in definitions {
            let value = declared[definition.key]
            let heir = Heir(
                name: definition.key,
                value: value?.string ?? definition.key,
                location: value?.location ?? definition.value.location
            )
            for parent in Self.ancestors(of: definition.key, parents) where parent != definition.key || value != nil {
                // If two schemas have the same value, the first one wins.
                if heirs[parent]?.contains(where: { $0.value == heir.value }) != true { heirs[parent, default: []].append(heir) }
            }
        }
        heirs = heirs.filter { entry in entry.value.contains { declared[$0.name] != nil } }
    }

    /// Returns the value of AutoRest's extension or of its equivalents in other tools.
    private static func declaredValue(of schema: JSONNode) -> JSONNode? {
        let keys = ["x-ms-discriminator-value", "x-discriminator-value", "x-class"]
        for part in [schema] + (schema.object?["allOf"]?.array ?? []) {
            for key in keys {
                if let value = part.object?[key], value.string != nil { return value }
            }
        }
        return nil
    }

    private static func parents(of schema: JSONNode) -> [String] {
        (schema.object?["allOf"]?.array ?? []).compactMap { part in
            guard let text = part.reference?.string, text.hasPrefix("#/definitions/") else { return nil }
            let tokens = JSONPointer(fragment: text)?.tokens ?? []
            return tokens.count == 2 ? tokens[1] : nil
        }
    }

    /// Returns the schema itself and every schema that it extends, without duplicates.
    private static func ancestors(of name: String, _ parents: [String: [String]]) -> [String] {
        var found = [name]
        var seen: Set<String> = [name]
        var next = 0
        while next < found.count {
            for parent in parents[found[next]] ?? [] where seen.insert(parent).inserted { found.append(parent) }
            next += 1
        }
        return found
    }
}

/// Upgrades discriminators from a property name (Swagger 2.0) to a Discriminator Object (OpenAPI 3.0).
enum Discriminators {
    /// - Parameter name: The key in `definitions` of the schema with the discriminator.
    static func upgrade(_ discriminator: JSONNode, of name: String?, in context: UpgradeContext) -> JSONNode {
        guard discriminator.string != nil else { return rewriteMapping(of: discriminator, in: context) }
        let location = discriminator.location
        var members = [JSONObject.Member("propertyName", discriminator)]
        if let heirs = name.flatMap({ context.discriminators.heirs[$0] }) {
            let mapping = heirs.map { heir in
                let pointer = JSONPointer(tokens: ["components", "schemas", heir.name])
                return JSONObject.Member(heir.value, .text(pointer.fragment, at: heir.location))
            }
            members.append(.init("mapping", .object(mapping, at: location)))
        }
        return .object(members, at: location)
    }

    /// Rewrites the mapping of a document that already has a Discriminator Object.
    private static func rewriteMapping(of discriminator: JSONNode, in context: UpgradeContext) -> JSONNode {
        guard discriminator.object != nil else { return discriminator }
        let members = discriminator.members.map { member in
            guard member.key == "mapping" else { return member }
            let mapping = member.value.mapValues { References.rewrite($0, from: "definitions", to: "schemas", in: context) }
            return member.with(mapping)
        }
        return .object(members, at: discriminator.location)
    }
}
