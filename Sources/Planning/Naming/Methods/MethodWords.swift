import APIDescription

/// The words for an operation's names: a custom name, or else words from the method and the path.
struct MethodWords {
    private let chosen: ChosenName
    private let rest: RESTName
    private let path: ResourcePath
    private let operation: Operation
    private let isMany: Bool
    private let isAll: Bool
    /// The abbreviations to write in capitals.
    let capitals: Set<String>

    init(of operation: Operation, hints: RESTHints) {
        self.operation = operation
        // A person who chose an identifier has chosen its words.
        path = ResourcePath(operation.path, prose: operation.id == nil ? RunTogether.prose(of: operation) : [])
        capitals = Capitals.words(of: operation)
        let found = ChosenName(of: operation, path, tags: operation.tags.map { Words($0).list })
        var hints = hints
        if case .verb(let verb) = found.choice {
            hints.verb = verb
            hints.isBulkVerb = verb == "bulk"
            if verb == "list" { hints.result = .many }
            if verb == "get" { hints.result = .one }
        }
        isMany = hints.result == .many || (hints.result == nil && path.segments.last?.isParameter == false)
        isAll = hints.isAll
        rest = RESTName(operation, path, hints: hints)
        chosen = found.replacingMethod(operation, path, with: rest.verb)
    }

    /// The source of the words.
    var rule: MethodOrigin.Rule { chosen.isNothing ? .path : .operationID }

    /// The rank of the operation among those with the same name: `listGet` yields to `list`, and the one closer to the root keeps it.
    fileprivate var rank: [Int] {
        let method = operation.method.rawValue.lowercased()
        return [chosen.longer.contains { $0.last == method } ? 1 : 0, path.segments.count]
    }

    /// Returns the name of a method.
    func member(_ words: [String]) -> String { Identifier.member(Words(words), capitals: capitals) }

    /// Returns the name of a type.
    func type(_ words: [String]) -> String { Identifier.type(Words(words), capitals: capitals) }

    /// The prefixes of the operation's types, best first. They don't depend on a group, so they distinguish all operations.
    var typePrefixes: [[String]] {
        var all = [rest.whole]
        if !path.version.isEmpty { all.append(rest.whole + path.version) }
        if let by = path.parametersAtEnd { all.append(rest.whole + ["by"] + by) }
        all.append([operation.method.rawValue] + path.segments.flatMap { ($0.isParameter ? ["by"] : []) + $0.words })
        guard case .words(let words) = chosen.choice else { return all }
        return ([words] + chosen.longer).map(withNoun) + [chosen.namespace + words] + chosen.numbered + all
    }

    /// Returns the words with a noun after a verb that has none: `createReactionForComment` for `reactions/create-for-comment`, and
    /// `createItem` for `create` of `/items`.
    private func withNoun(_ words: [String]) -> [String] {
        guard Verbs.canonical[words[0]] != nil, words.count == 1 || Verbs.prepositions.contains(words[1]) else { return words }
        let noun = chosen.noun
        if noun.isEmpty { return words.count == 1 ? rest.whole : words }
        if words.dropFirst().map(singular).contains(singular(noun[noun.count - 1])) { return words }
        let last = words[0] == "list" ? plural(noun[noun.count - 1]) : singular(noun[noun.count - 1])
        return [words[0]] + noun.dropLast() + [last] + words.dropFirst()
    }

    /// Returns the name that the operation has in a group if it is free.
    ///
    /// - Parameter group: The words of the group, with and without generic words; empty for the client itself.
    func best(in group: [[String]]) -> [String] {
        guard case .words(let words) = chosen.choice else { return rest.short(in: group) }
        return LongName.shortened(short(words, in: group), path, groups: group)
    }

    /// Returns other names, best first, if another operation has the best one.
    func alternatives(in group: [[String]], to other: MethodWords) -> [[String]] {
        let first = best(in: group)
        var names: [[String]] = []
        if case .words(let words) = chosen.choice { names.append(short(words, in: group)) }
        let method = operation.method.rawValue.lowercased()
        names += chosen.longer.filter { $0.last != method }.map { short($0, in: group) }
        if path.version != other.path.version, !path.version.isEmpty { names.append(first + path.version) }
        let by = path.parametersAtEnd.map { first + ["by"] + $0 }
        if let by, path.segments.dropLast() == other.path.segments[...], path.action.isEmpty { names.append(by) }
        let scopes = path.scopes.map(\.singularWords)
        let others = other.path.scopes.map(\.singularWords)
        if let scope = scopes.last(where: { !others.contains($0) && !first.contains($0) }) { names.append(first + ["for"] + scope) }
        if path.segments != other.path.segments {
            if chosen.isNothing { names.append(rest.long(in: group)) }
            if let by { names.append(by) }
            if first.count == 1 { names.append(rest.short(in: group)) }
        }
        if case .words(let words) = chosen.choice { names.append(words) }
        if operation.method != other.operation.method {
            if first.count == 1 { names += [rest.short(in: group), rest.long(in: group)] }
            names.append([method] + first)
        }
        if case .words(let words) = chosen.choice { names += [chosen.namespace + words] + chosen.longer }
        return names + chosen.numbered.map { short($0, in: group) } + [rest.long(in: group), rest.whole]
    }

    // MARK: - Words of the group

    private func short(_ words: [String], in group: [[String]]) -> [String] {
        for group in group {
            let short = Words(words).removing(Words(group)).list
            guard short != words else { continue }
            let isPlural = words.last.map { singular($0) != $0 } ?? false
            if short.count == 1, isPlural {
                let verb = Verbs.canonical[short[0]]
                // `getUsers` in the group of users becomes `list`, and `deleteUsers` doesn't delete one.
                if isMany, verb == "get" { return ["list"] }
                if verb == "delete", path.segments.last?.isParameter == false { return short + [isAll ? "all" : "many"] }
            }
            return withoutScope(short, group)
        }
        for group in group {
            let short = withoutScope(withoutResource(words, group), group)
            if short != words { return short }
        }
        return words
    }

    /// Returns the words without a phrase that repeats words of the group and the path: `listRunnersForEnterprise` in the group of
    /// enterprise administration.
    private func withoutScope(_ words: [String], _ group: [String]) -> [String] {
        let scopes = Set(path.resources.filter(\.isItem).flatMap(\.singularWords))
        let known = Set(group.map(singular)).intersection(scopes)
        return TrailingPhrase.omitted(from: words, isKnown: known.contains)
    }

    /// Returns the words without a resource of the path that is part of the group's name: `getUsageSummary` of `/usage/summary` in the
    /// group of usage metering.
    private func withoutResource(_ words: [String], _ group: [String]) -> [String] {
        let known = Set(group.map(singular))
        guard Verbs.canonical[words[0]] != nil || Verbs.isAction([words[0]], isPosted: false),
            let resource = path.resources.first(where: { $0.words.allSatisfy { known.contains(singular($0)) } }),
            resource.words.count < group.count, words.count > resource.words.count + 1
        else { return words }
        let end = resource.words.count + 1
        guard words[1..<end].map(singular) == resource.words.map(singular), !Verbs.prepositions.contains(words[end]) else { return words }
        return [words[0]] + words[end...].drop { known.contains(singular($0)) }
    }
}

extension [MethodWords] {
    /// The indices of operations in the order in which they take names.
    var byRank: [Int] {
        indices.sorted { (self[$0].rank + [$0]).lexicographicallyPrecedes(self[$1].rank + [$1]) }
    }
}
