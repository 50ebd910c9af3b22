import APIDescription

/// The words for an operation's names: a custom name, or else words from the method and the path.
struct MethodWords {
    private let chosen: ChosenName
    private let rest: RESTName
    private let path: ResourcePath
    private let operation: Operation
    private let isMany: Bool

    init(of operation: Operation, hints: RESTHints) {
        self.operation = operation
        path = ResourcePath(operation.path)
        chosen = ChosenName(of: operation, path, tags: operation.tags.map { Words($0).list })
        var hints = hints
        if case .verb(let verb) = chosen.choice {
            hints.verb = verb
            hints.isBulkVerb = verb == "bulk"
            if verb == "list" { hints.result = .many }
            if verb == "get" { hints.result = .one }
        }
        isMany = hints.result == .many
        rest = RESTName(operation, path, hints: hints)
    }

    /// Where the words come from.
    var rule: MethodOrigin.Rule { chosen.isNothing ? .path : .operationID }

    /// The number of segments of the path.
    fileprivate var depth: Int { path.segments.count }

    /// The prefixes of the operation's types, best first. They don't depend on a group, so they distinguish all operations.
    var typePrefixes: [[String]] {
        let method = [operation.method.rawValue]
        let all = [rest.whole, method + path.segments.flatMap { ($0.isParameter ? ["by"] : []) + $0.words }]
        guard case .words(let words) = chosen.choice else { return all }
        let known = Set(words.map(singular))
        let hasNamespace = words.count > 1 || chosen.namespace.contains { known.contains(singular($0)) }
        return [hasNamespace ? words : chosen.namespace + words] + chosen.longer + [chosen.namespace + words] + all
    }

    /// Returns candidates for the method's name in a group, best first.
    ///
    /// - Parameter group: The words of the group, with and without generic words; empty for the client itself.
    func candidates(in group: [[String]]) -> [[String]] {
        guard case .words(let words) = chosen.choice else { return [rest.short(in: group)] }
        let short = short(words, in: group)
        return [LongName.shortened(short, path, groups: group), short, words]
    }

    /// Returns longer candidates if another operation has all others.
    func distinctions(in group: [[String]], from other: MethodWords) -> [[String]] {
        guard let first = candidates(in: group).first else { return [] }
        var names: [[String]] = []
        if path.version != other.path.version, !path.version.isEmpty { names.append(first + path.version) }
        let scopes = path.resources.dropLast().filter(\.isItem).map(\.singularWords)
        let others = other.path.resources.dropLast().filter(\.isItem).map(\.singularWords)
        if let scope = scopes.last(where: { !others.contains($0) }) { names.append(first + ["for"] + scope) }
        if path.segments != other.path.segments {
            if chosen.isNothing { names.append(rest.long(in: group)) }
            if let by = path.parametersAtEnd { names.append(first + ["by"] + by) }
        }
        names += chosen.longer.map { short($0, in: group) }
        if operation.method != other.operation.method {
            if first.count == 1 { names += [rest.short(in: group), rest.long(in: group)] }
            names.append([operation.method.rawValue.lowercased()] + first)
        }
        if case .words(let words) = chosen.choice { names += [chosen.namespace + words] + chosen.longer }
        return names + [rest.long(in: group), rest.whole]
    }

    private func short(_ words: [String], in group: [[String]]) -> [String] {
        for group in group {
            let short = Words(words).removing(Words(group)).list
            guard short != words else { continue }
            // `getUsers` in the group of users becomes `list`.
            if isMany, short.count == 1, Verbs.canonical[short[0]] == "get", let last = words.last, singular(last) != last {
                return ["list"]
            }
            return short
        }
        return words
    }
}

extension [MethodWords] {
    /// The indices of operations in the order in which they take names: of two, the one closer to the root keeps a name, or else the first.
    var byDepth: [Int] { indices.sorted { (self[$0].depth, $0) < (self[$1].depth, $1) } }
}
