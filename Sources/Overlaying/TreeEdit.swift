internal import JSONPath
internal import JSONReading
internal import Reporting

/// A change of a document that merges a value into each target or removes the targets.
struct TreeEdit {
    /// The maximum nesting of the result, the same as when reading a document.
    static let deepestNesting = 512

    struct Failure: Error {
        var message: Diagnostic.Message
        /// The location in the overlay; `nil` for the target.
        var location: SourceLocation?
    }

    private(set) var locations: FreshLocations
    /// The value to merge; `nil` to remove the targets.
    private var value: JSONNode?
    /// The path of the current node.
    private var path = NodePath.root
    /// The limit and the current number of added values.
    private let mostAdditions: Int
    private var additions = 0

    init(locations: FreshLocations, mostAdditions: Int) {
        self.mostAdditions = mostAdditions
        self.locations = locations
    }

    /// - Parameter value: The value to merge; `nil` to remove the targets.
    mutating func apply(_ value: JSONNode?, to targets: Targets, in root: JSONNode) throws(Failure) -> JSONNode {
        self.value = value
        path = .root
        return try applied(to: root, targets, depth: 0)
    }

    /// Changes a node and the targets inside it. Inner targets keep their positions, since a merge only appends.
    private mutating func applied(to node: JSONNode, _ targets: Targets, depth: Int) throws(Failure) -> JSONNode {
        var result = node
        if targets.isTarget, let value { result = try merged(value, into: node, isTarget: true, depth: depth) }
        guard !targets.children.isEmpty else { return result }
        switch result.value {
        case .object(let object):
            var members: [JSONObject.Member] = []
            members.reserveCapacity(object.members.count)
            for (position, member) in object.members.enumerated() {
                guard let child = targets.children[position] else {
                    members.append(member)
                    continue
                }
                if child.isTarget, value == nil { continue }
                var changed = member
                changed.value = try applied(to: member.value, child, at: .name(member.key), depth: depth)
                members.append(changed)
            }
            result.value = .object(JSONObject(members: members))
        case .array(let elements):
            var kept: [JSONNode] = []
            kept.reserveCapacity(elements.count)
            for (position, element) in elements.enumerated() {
                guard let child = targets.children[position] else {
                    kept.append(element)
                    continue
                }
                if child.isTarget, value == nil { continue }
                kept.append(try applied(to: element, child, at: .index(position), depth: depth))
            }
            result.value = .array(kept)
        case .null, .bool, .number, .string:
            return result
        }
        result.location = locations.location(like: result.location)
        return result
    }

    private mutating func applied(
        to node: JSONNode,
        _ targets: Targets,
        at step: NodePath.Step,
        depth: Int
    ) throws(Failure) -> JSONNode {
        let outer = path
        path = .child(of: outer, step)
        defer { path = outer }
        return try applied(to: node, targets, depth: depth + 1)
    }

    // MARK: Merging

    /// Merges objects, concatenates arrays and replaces primitive values (Overlay 1.1, Action Object). A single value is appended to a
    /// target that is an array.
    private mutating func merged(_ update: JSONNode, into target: JSONNode, isTarget: Bool, depth: Int) throws(Failure) -> JSONNode {
        switch (target.value, update.value) {
        case (.object(let old), .object(let new)):
            return JSONNode(
                value: .object(JSONObject(members: try merged(new, into: old, depth: depth))),
                location: locations.location(like: target.location)
            )
        case (.array(let old), .array(let new)):
            var elements = old
            for element in new { elements.append(try added(element, depth: depth + 1)) }
            return JSONNode(value: .array(elements), location: locations.location(like: target.location))
        case (.array(let old), _) where isTarget:
            return JSONNode(value: .array(old + [try added(update, depth: depth + 1)]), location: locations.location(like: target.location))
        default:
            guard target.isLike(update) else {
                throw Failure(message: .incompatible(update, with: target, at: path.description), location: update.location)
            }
            return try added(update, depth: depth)
        }
    }

    private mutating func merged(_ new: JSONObject, into old: JSONObject, depth: Int) throws(Failure) -> [JSONObject.Member] {
        var members = old.members
        let outer = path
        defer { path = outer }
        for member in new.members {
            path = .child(of: outer, .name(member.key))
            if let position = old.index(of: member.key) {
                members[position].value = try merged(member.value, into: old.members[position].value, isTarget: false, depth: depth + 1)
            } else {
                var added = member
                added.value = try self.added(member.value, depth: depth + 1)
                members.append(added)
            }
        }
        return members
    }

    /// Returns a copy of a value with new locations.
    private mutating func added(_ node: JSONNode, depth: Int) throws(Failure) -> JSONNode {
        additions += 1
        guard additions <= mostAdditions else { throw Failure(message: .tooLarge(mostAdditions), location: nil) }
        var copy = node
        switch node.value {
        case .object(let object):
            guard depth < Self.deepestNesting else { throw Failure(message: .tooDeep(Self.deepestNesting), location: nil) }
            var members = object.members
            for position in members.indices { members[position].value = try added(members[position].value, depth: depth + 1) }
            copy.value = .object(JSONObject(members: members))
        case .array(let elements):
            guard depth < Self.deepestNesting else { throw Failure(message: .tooDeep(Self.deepestNesting), location: nil) }
            var copies: [JSONNode] = []
            copies.reserveCapacity(elements.count)
            for element in elements { copies.append(try added(element, depth: depth + 1)) }
            copy.value = .array(copies)
        case .null, .bool, .number, .string: break
        }
        copy.location = locations.location(like: node.location)
        return copy
    }
}
