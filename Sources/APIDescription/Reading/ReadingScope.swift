internal import JSONReading

/// The enclosing schemas, which determine how references are resolved.
struct ReadingScope: Sendable {
    /// The base URI of the resource.
    var base = BaseURI.unnamed
    /// The innermost schemas with a `$dynamicAnchor`, by name.
    var dynamicAnchors: [String: Documents.Place] = [:]

    /// Enters a schema.
    ///
    /// - Returns: The dynamic anchors that it adds.
    mutating func enter(_ object: JSONObject, at pointer: NodePointer, node: JSONNode) -> [String: Documents.Place] {
        if let id = object["$id"]?.string, !id.hasPrefix("#") { base = base.resolving(id) }
        var added: [String: Documents.Place] = [:]
        for key in ["$defs", "definitions"] {
            for member in object[key]?.object?.members ?? [] {
                guard let name = member.value.object?["$dynamicAnchor"]?.string, added[name] == nil else { continue }
                added[name] = Documents.Place(node: member.value, pointer: pointer.child(key).child(member.key), base: base)
            }
        }
        if let name = object["$dynamicAnchor"]?.string, added[name] == nil {
            added[name] = Documents.Place(node: node, pointer: pointer, base: base)
        }
        if !added.isEmpty { dynamicAnchors.merge(added) { _, inner in inner } }
        return added
    }
}
