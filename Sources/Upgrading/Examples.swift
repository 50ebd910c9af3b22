internal import JSONReading

/// Upgrades `x-example` and `x-examples`, which tools use for examples that Swagger 2.0 has no keyword for.
enum Examples {
    /// Returns the members for a parameter or a media type: `example`, or `examples` with an Example Object for each name.
    static func members(of node: JSONNode) -> [JSONObject.Member] {
        if let example = node.object?.member("x-example") ?? node.object?.member("example") { return [example.named("example")] }
        guard let examples = node.member("x-examples") else { return [] }
        guard let named = examples.value.object else {
            return values(of: examples.value).first.map { [examples.named("example").with($0)] } ?? []
        }
        let objects = named.members.map {
            $0.with(isExampleObject($0.value) ? $0.value : .object([.init("value", $0.value)], at: $0.value.location))
        }
        return objects.isEmpty ? [] : [examples.named("examples").with(.object(objects, at: examples.value.location))]
    }

    /// Returns the members for a media type of a body: the `x-examples` listed under its name, or all of them under other names.
    static func members(of node: JSONNode, mediaType name: MediaTypeName) -> [JSONObject.Member] {
        if let example = node.object?["x-examples"]?.object?.member(name.text) { return [.init("example", example.value)] }
        let isByType = node.object?["x-examples"]?.members.allSatisfy { $0.key.contains("/") } ?? false
        return isByType && node.object?["x-example"] == nil ? [] : members(of: node)
    }

    /// Returns the values of `x-examples`, which is an array, or an object whose values may be Example Objects.
    static func values(of examples: JSONNode) -> [JSONNode] {
        switch examples.value {
        case .array(let values): values
        case .object(let object): object.members.map { isExampleObject($0.value) ? $0.value.object?["value"] ?? $0.value : $0.value }
        case .null, .bool, .number, .string: [examples]
        }
    }

    private static func isExampleObject(_ node: JSONNode) -> Bool {
        let keys = ["value", "summary", "description"]
        return node.object?["value"] != nil && node.members.allSatisfy { keys.contains($0.key) }
    }
}
