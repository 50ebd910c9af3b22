package import JSONReading
internal import Reporting

/// The pointers of the nodes of a file before and after its upgrade.
///
/// Both trees have each node at the same location, so the location leads from one to the other.
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
        // A component may have copies in operations: the component itself comes first.
        upgradedIndex = LocationIndex(of: upgraded.map(\.node), first: "components")
    }

    /// The pointer into the upgraded document to what `pointer` leads to in the document as written. What isn't there is kept at its end.
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

    /// The pointer into the file as written to what `pointer` leads to after the upgrade. What isn't there is kept at its end.
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

/// Where each location of a tree is in it. Of several nodes with one location, the first counts.
private struct LocationIndex: Sendable {
    private var numbers: [SourceLocation: Int] = [:]
    /// By number; the parent of a root is -1.
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
