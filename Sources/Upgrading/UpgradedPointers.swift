package import JSONReading
internal import Reporting

/// The pointers of the nodes of a file before and after its upgrade.
///
/// A node has the same location in both trees, which connects the two pointers.
package struct UpgradedPointers: Sendable {
    private let written: JSONNode
    private let upgraded: [(prefix: [String], node: JSONNode)]
    private let writtenIndex: LocationIndex
    private let upgradedIndex: LocationIndex

    /// - Parameters:
    ///   - written: The file as written.
    ///   - upgraded: The upgraded document with an empty pointer, or each upgraded part with its pointer in the file.
    package init(written: JSONNode, upgraded: [(pointer: JSONPointer, node: JSONNode)]) {
        self.written = written
        self.upgraded = upgraded.map { ($0.pointer.tokens, $0.node) }
        writtenIndex = LocationIndex(of: [written])
        // A component may have copies in operations; the component itself takes precedence.
        upgradedIndex = LocationIndex(of: upgraded.map(\.node), first: "components")
    }

    /// Converts a pointer into the written document to one into the upgraded document. Tokens that don't exist are kept at the end.
    package func upgraded(_ pointer: JSONPointer) -> JSONPointer {
        var node = written
        var result = JSONPointer()
        var rest = pointer.tokens[...]
        for (index, token) in pointer.tokens.enumerated() {
            guard let next = node.at(JSONPointer(tokens: [token])) else { break }
            node = next
            if let tokens = upgradedIndex.tokens(of: node.location) {
                result = JSONPointer(tokens: tokens)
                rest = pointer.tokens[(index + 1)...]
            }
        }
        return JSONPointer(tokens: result.tokens + rest)
    }

    /// Converts a pointer into the upgraded document to one into the file as written. Tokens that don't exist are kept at the end.
    package func written(_ pointer: JSONPointer) -> JSONPointer {
        let candidates = upgraded.filter { pointer.tokens.starts(with: $0.prefix) }
        guard let part = candidates.max(by: { $0.prefix.count < $1.prefix.count }) else { return pointer }
        var node = part.node
        var result = part.prefix
        var rest = pointer.tokens.dropFirst(part.prefix.count)
        while let token = rest.first, let next = node.at(JSONPointer(tokens: [token])) {
            node = next
            rest = rest.dropFirst()
            result = writtenIndex.tokens(of: node.location) ?? result + [token]
        }
        return JSONPointer(tokens: result + rest)
    }
}

/// An index of a tree by location. If several nodes have the same location, the first one wins.
private struct LocationIndex: Sendable {
    private var numbers: [SourceLocation: Int] = [:]
    /// The number of each node's parent; -1 for a root.
    private var parents: [Int] = []
    private var tokens: [String] = []

    init(of roots: [JSONNode], first key: String? = nil) {
        for root in roots { add(root, token: "", parent: -1, first: key) }
    }

    private mutating func add(_ node: JSONNode, token: String, parent: Int, first key: String?) {
        let number = parents.count
        parents.append(parent)
        tokens.append(token)
        if numbers[node.location] == nil { numbers[node.location] = number }
        switch node.value {
        case .object(let object):
            let first = key.flatMap { object.member($0) }
            if let first { add(first.value, token: first.key, parent: number, first: nil) }
            for member in object.members where first == nil || member.key != key {
                add(member.value, token: member.key, parent: number, first: nil)
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() { add(element, token: String(index), parent: number, first: nil) }
        case .null, .bool, .number, .string:
            break
        }
    }

    func tokens(of location: SourceLocation) -> [String]? {
        guard var number = numbers[location] else { return nil }
        var path: [String] = []
        while parents[number] >= 0 {
            path.append(tokens[number])
            number = parents[number]
        }
        return path.reversed()
    }
}
