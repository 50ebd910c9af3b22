package import JSONReading

extension JSONPath {
    /// A node that a query selects.
    package struct Match: Sendable {
        package var path: NodePath
        package var node: JSONNode
    }

    /// The maximum number of nodes that a query may visit: more than any description needs, and visited within seconds.
    package static let mostVisits = 20_000_000

    /// Returns the nodes that the query selects in the order of RFC 9535: members in the order of the text, nodes before their descendants.
    /// A node is listed once for each selector that selects it.
    ///
    /// - Throws: ``JSONPathTooCostly`` beyond `limit` visited nodes: nested `..` in one query may visit a node many times.
    package func matches(in root: JSONNode, limit: Int = mostVisits) throws(JSONPathTooCostly) -> [Match] {
        var evaluation = Evaluation(root: root, visitsLeft: limit)
        return try evaluation.select(segments[...], from: Match(path: .root, node: root))
    }

    /// The last nodes that a query reaches before it selects nothing, and the name that they don't have.
    package struct DeadEnd: Sendable {
        /// The nodes without this child; not empty.
        package var parents: [Match]
        /// The name in the first segment that selects nothing; `nil` if it has an index, a slice, a filter or several names.
        package var name: String?
        /// Whether that segment is a filter.
        package var isFilter: Bool
    }

    /// Returns the first segment that selects nothing; `nil` if the query selects something.
    ///
    /// - Throws: As ``matches(in:limit:)``.
    package func deadEnd(in root: JSONNode) throws(JSONPathTooCostly) -> DeadEnd? {
        var evaluation = Evaluation(root: root, visitsLeft: Self.mostVisits)
        var matches = [Match(path: .root, node: root)]
        for segment in segments {
            let next = try evaluation.apply(segment, to: matches)
            guard next.isEmpty else {
                matches = next
                continue
            }
            guard segment.selectors.count == 1 else { return DeadEnd(parents: matches, name: nil, isFilter: false) }
            return switch segment.selectors[0] {
            case .name(let name): DeadEnd(parents: matches, name: name, isFilter: false)
            case .filter: DeadEnd(parents: matches, name: nil, isFilter: true)
            case .wildcard, .index, .slice: DeadEnd(parents: matches, name: nil, isFilter: false)
            }
        }
        return nil
    }
}

/// The evaluation of a query on a value.
struct Evaluation {
    let root: JSONNode
    var visitsLeft: Int
    /// The compiled patterns that come from the document.
    var patterns: [String: IRegexp?] = [:]

    mutating func select(_ segments: ArraySlice<Segment>, from start: JSONPath.Match) throws(JSONPathTooCostly) -> [JSONPath.Match] {
        var matches = [start]
        for segment in segments {
            matches = try apply(segment, to: matches)
            if matches.isEmpty { break }
        }
        return matches
    }

    mutating func apply(_ segment: Segment, to matches: [JSONPath.Match]) throws(JSONPathTooCostly) -> [JSONPath.Match] {
        var selected: [JSONPath.Match] = []
        for match in matches {
            if segment.isDescendant {
                // An explicit stack, so that deep values don't use the call stack.
                var open = [match]
                while let next = open.popLast() {
                    try apply(segment.selectors, to: next, &selected)
                    let mark = open.count
                    try visitChildren(of: next) { child throws(JSONPathTooCostly) in open.append(child) }
                    open[mark...].reverse()
                }
            } else {
                try apply(segment.selectors, to: match, &selected)
            }
        }
        return selected
    }

    private mutating func apply(
        _ selectors: [Selector],
        to match: JSONPath.Match,
        _ selected: inout [JSONPath.Match]
    ) throws(JSONPathTooCostly) {
        for selector in selectors {
            try visit()
            switch selector {
            case .name(let name):
                guard let child = match.node.object?[name] else { continue }
                selected.append(JSONPath.Match(path: .child(of: match.path, .name(name)), node: child))
            case .wildcard:
                try visitChildren(of: match) { child throws(JSONPathTooCostly) in selected.append(child) }
            case .index(let index):
                guard let elements = match.node.array else { continue }
                append(index < 0 ? index + elements.count : index, of: elements, in: match, to: &selected)
            case .slice(let start, let end, let step):
                guard let elements = match.node.array else { continue }
                for index in Self.indices(start: start, end: end, step: step, count: elements.count) {
                    try visit()
                    append(index, of: elements, in: match, to: &selected)
                }
            case .filter(let condition):
                var children: [JSONPath.Match] = []
                try visitChildren(of: match) { child throws(JSONPathTooCostly) in children.append(child) }
                for child in children where try isTrue(condition, for: child.node) { selected.append(child) }
            }
        }
    }

    private func append(_ index: Int, of elements: [JSONNode], in match: JSONPath.Match, to selected: inout [JSONPath.Match]) {
        guard elements.indices.contains(index) else { return }
        selected.append(JSONPath.Match(path: .child(of: match.path, .index(index)), node: elements[index]))
    }

    /// Returns the indices of a slice (RFC 9535, 2.3.4.2.2).
    static func indices(start: Int?, end: Int?, step: Int, count: Int) -> StrideTo<Int> {
        func normalized(_ index: Int) -> Int { index < 0 ? index + count : index }
        guard step != 0 else { return stride(from: 0, to: 0, by: 1) }
        // A step beyond the length selects the first element only. Clamping prevents overflow when it is added to an index.
        let stride = max(-count - 1, min(step, count + 1))
        if step > 0 {
            let lower = min(max(start.map(normalized) ?? 0, 0), count)
            return Swift.stride(from: lower, to: min(max(end.map(normalized) ?? count, 0), count), by: stride)
        }
        let upper = min(max(start.map(normalized) ?? count - 1, -1), count - 1)
        return Swift.stride(from: upper, to: min(max(end.map(normalized) ?? -1, -1), count - 1), by: stride)
    }

    private mutating func visitChildren(
        of match: JSONPath.Match,
        _ body: (JSONPath.Match) throws(JSONPathTooCostly) -> Void
    ) throws(JSONPathTooCostly) {
        switch match.node.value {
        case .object(let object):
            for member in object.members {
                try visit()
                try body(JSONPath.Match(path: .child(of: match.path, .name(member.key)), node: member.value))
            }
        case .array(let elements):
            for (index, element) in elements.enumerated() {
                try visit()
                try body(JSONPath.Match(path: .child(of: match.path, .index(index)), node: element))
            }
        case .null, .bool, .number, .string: break
        }
    }

    mutating func visit(_ count: Int = 1) throws(JSONPathTooCostly) {
        guard visitsLeft >= count else { throw JSONPathTooCostly() }
        visitsLeft -= count
    }
}
