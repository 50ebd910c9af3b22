internal import JSONReading
internal import Reporting

/// Finds references in places that aren't read because clients don't need them, such as `propertyNames` and links.
struct UnreadReferences {
    struct Reference {
        var text: String
        var location: SourceLocation
        var kind: NounKind
    }

    /// The keys whose members have arbitrary names instead of keywords.
    private static let maps: Set<String> = [
        "properties", "patternProperties", "$defs", "definitions", "dependentSchemas", "schemas", "responses", "parameters",
        "requestBodies",
        "headers", "securitySchemes", "links", "callbacks", "pathItems", "paths", "webhooks", "content", "encoding", "mediaTypes",
    ]

    /// The keys of values in which `$ref` has no meaning.
    private static let data: Set<String> = ["example", "examples", "default", "const", "enum", "mapping"]

    /// The searched objects.
    private var searched: Set<SourceLocation> = []

    /// Searches a value, except for objects that were already searched.
    ///
    /// - Parameter known: The locations of references that were read.
    mutating func find(in root: JSONNode, known: [SourceLocation: Int]) -> [Reference] {
        var found: [Reference] = []
        // Each node with the key of the map that contains it, and whether it is such a map itself.
        var open: [(node: JSONNode, map: String?, isMap: Bool)] = [(root, nil, false)]
        while let (node, map, isMap) = open.popLast() {
            open += (node.array ?? []).map { ($0, nil, false) }
            guard let object = node.object, searched.insert(node.location).inserted else { continue }
            if !isMap, let reference = object["$ref"], let text = reference.string, known[reference.location] == nil {
                found.append(Reference(text: text, location: reference.location, kind: map == "links" ? .links : .schemas))
            }
            for member in object.members {
                if isMap {
                    open.append((member.value, map, false))
                } else if !Self.data.contains(member.key), !member.key.hasPrefix("x-") {
                    let opensMap = Self.maps.contains(member.key)
                    open.append((member.value, opensMap ? member.key : nil, opensMap))
                }
            }
        }
        return found.sorted { ($0.location.file.index, $0.location.offset) < ($1.location.file.index, $1.location.offset) }
    }
}

extension Reading {
    /// Follows the references that a client doesn't need, in all files read so far, without diagnostics.
    mutating func readUnreadReferences(in root: JSONNode) {
        let reported = diagnostics
        defer { diagnostics = reported }
        var search = UnreadReferences()
        var nodes = [root] + places.compactMap { $0?.node }
        while !nodes.isEmpty {
            for node in nodes {
                for reference in search.find(in: node, known: references) {
                    _ = follow(reference.text, at: reference.location, to: reference.kind)
                }
            }
            let read = places.count
            readReferences()
            nodes = places[read...].compactMap { $0?.node }
        }
    }
}
