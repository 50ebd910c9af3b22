internal import JSONReading

/// The schema resources of a file and their anchors (JSON Schema 2020-12, 8.2).
///
/// The keywords apply anywhere except inside values such as examples.
struct ResourceIndex: Sendable {
    private struct Anchor: Hashable {
        var base: BaseURI
        var name: String
    }

    /// The resources by `$id`, resolved and as written. The first of each is used.
    private var resources: [String: Documents.Place] = [:]
    private var anchors: [Anchor: Documents.Place] = [:]
    /// The anchors regardless of resources.
    private var named: [String: Documents.Place] = [:]
    /// The anchors that several schemas of one resource have.
    private var ambiguous: Set<String> = []

    init(of root: Documents.Place) {
        var open = [(place: root, holdsNames: false)]
        // Depth first and in description order, so the first of equal names is used.
        while var next = open.popLast() {
            if !next.holdsNames, let object = next.place.node.object { enter(object, at: &next.place) }
            open.append(contentsOf: Self.children(of: next.place, holdsNames: next.holdsNames).reversed())
        }
    }

    /// The schema with this `$id`.
    func resource(_ uri: String) -> Documents.Place? { resources[uri] }

    /// The schema with this `$anchor` or `$dynamicAnchor` in a resource, or else anywhere in the file.
    func anchor(_ name: String, in base: BaseURI) -> Documents.Place? { anchors[Anchor(base: base, name: name)] ?? named[name] }

    /// Whether several schemas of one resource have this anchor.
    func isAmbiguous(_ name: String) -> Bool { ambiguous.contains(name) }

    private mutating func enter(_ object: JSONObject, at place: inout Documents.Place) {
        if let id = object["$id"]?.string {
            if id.hasPrefix("#") {
                // The anchor syntax before 2019-09.
                add(String(id.dropFirst()), at: place)
            } else {
                place.base = place.base.resolving(id)
                for uri in [place.base.text, id, id.hasSuffix("#") ? String(id.dropLast()) : id] where resources[uri] == nil {
                    resources[uri] = place
                }
            }
        }
        for key in ["$anchor", "$dynamicAnchor"] {
            if let name = object[key]?.string { add(name, at: place) }
        }
    }

    private mutating func add(_ name: String, at place: Documents.Place) {
        let anchor = Anchor(base: place.base, name: name)
        if anchors[anchor] == nil { anchors[anchor] = place } else { ambiguous.insert(name) }
        if named[name] == nil { named[name] = place }
    }

    private static func children(of place: Documents.Place, holdsNames: Bool) -> [(place: Documents.Place, holdsNames: Bool)] {
        switch place.node.value {
        case .object(let object):
            object.members.compactMap { member in
                if !holdsNames, valueKeys.contains(member.key) { return nil }
                return (place.child(member.key, member.value), !holdsNames && nameKeys.contains(member.key))
            }
        case .array(let elements):
            elements.enumerated().map { (place.child(String($0), $1), false) }
        case .null, .bool, .number, .string: []
        }
    }

    /// The keywords whose members have names that are not keywords.
    private static let nameKeys: Set = ["properties", "patternProperties", "dependentSchemas", "$defs", "definitions", "schemas"]
    /// The keywords whose values are data.
    private static let valueKeys: Set = ["example", "examples", "default", "const", "enum"]
}

extension Documents.Place {
    fileprivate func child(_ token: String, _ node: JSONNode) -> Self {
        Self(node: node, pointer: pointer.child(token), base: base)
    }
}
