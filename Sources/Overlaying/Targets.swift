internal import JSONPath
internal import JSONReading

/// The targets of an action as a tree, so that the document is rebuilt once, and a node that is selected twice is changed once.
struct Targets {
    var isTarget = false
    /// The targets in the children, by the index of the member or element.
    private(set) var children: [Int: Targets] = [:]

    init(_ matches: [JSONPath.Match], in root: JSONNode) {
        for match in matches { insert(match.path.steps[...], in: root) }
    }

    private init() {}

    private mutating func insert(_ steps: ArraySlice<NodePath.Step>, in node: JSONNode) {
        guard let step = steps.first else {
            isTarget = true
            return
        }
        switch (step, node.value) {
        case (.name(let key), .object(let object)):
            guard let position = object.index(of: key) else { return }
            children[position, default: Targets()].insert(steps.dropFirst(), in: object.members[position].value)
        case (.index(let index), .array(let elements)):
            children[index, default: Targets()].insert(steps.dropFirst(), in: elements[index])
        default:
            preconditionFailure("the path isn't a path of this value")
        }
    }
}
