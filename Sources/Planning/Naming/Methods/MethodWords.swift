import APIDescription

/// The words for an operation's names: a custom name, or else words from the method and the path.
struct MethodWords {
    private let chosen: ChosenName
    private let rest: RESTName
    private let path: ResourcePath
    private let method: HTTPMethod
    /// The method in lowercase.
    private let methodName: String
    private let isMany: Bool
    private let isAll: Bool
    private let brand: String
    /// The abbreviations to write in capitals.
    let capitals: Set<String>

    /// - Parameters:
    ///   - title: The title of the API.
    ///   - brand: The name of the service that the API belongs to.
    init(of shape: OperationShape, in schemas: SchemaTable, title: String, brand: String) {
        let operation = OperationWords(shape.operation)
        let plainPath = shape.path
        method = operation.method
        methodName = operation.methodName
        self.brand = brand
        // A person who chose an identifier has chosen its words.
        path = operation.id == nil ? ResourcePath(shape.operation.path, prose: operation.prose) : plainPath
        capitals = Capitals.words(of: shape.operation)
        let found = ChosenName(of: operation, path, title: title)
        var hints = RESTHints(of: operation, plainPath, in: schemas)
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

    /// The rank of the operation's types among those with the same name: `ListGet` yields to `List`, and the one closer to the root keeps
    /// its name.
    fileprivate var rank: [Int] {
        [chosen.longer.contains { $0.last == methodName } ? 1 : 0, path.segments.count]
    }

    /// Returns the rank of the operation in a group, in which names that omit words yield to others.
    ///
    /// - Parameter best: The name that the operation has in the group if it is free.
    fileprivate func rank(best: BestName) -> [Int] {
        let whole = if case .words(let words) = chosen.choice { words } else { rest.whole }
        return [rank[0], best.isShortened ? 1 : 0, changesMany ? 1 : 0] + rank.dropFirst() + [best.words == whole ? 0 : 1]
    }

    /// Whether this updates a collection: `updateIncidents` for `PUT /incidents`.
    private var changesMany: Bool {
        guard case .words(let words) = chosen.choice, let last = words.last, path.segments.last?.isParameter == false else { return false }
        return ["update", "replace"].contains(Verbs.canonical[words[0]]) && singular(last) != last
    }

    /// Returns the name of a method.
    func member(_ words: [String]) -> String { Identifier.member(Words(words), capitals: capitals) }

    /// Returns the name of a type.
    func type(_ words: [String]) -> String { Identifier.type(Words(words), capitals: capitals) }

    /// The best prefix of the operation's types. Prefixes don't depend on a group, so they distinguish all operations.
    var bestTypePrefix: [String] {
        guard case .words(let words) = chosen.choice else { return rest.wholeOfType }
        let name = withNoun(words)
        return shortTypePrefix(name).first ?? name
    }

    /// The prefixes with words of the identifier, best first.
    var typePrefixesOfIdentifier: [[String]] {
        guard case .words(let words) = chosen.choice else { return [] }
        let names = ([words] + chosen.longer).map(withNoun)
        return shortTypePrefix(names[0]) + names + [chosen.namespace + words] + chosen.numbered
    }

    /// Returns the prefixes with words of the path, best first.
    ///
    /// - Parameter other: The operation with the best prefix; `nil` if there is none.
    func typePrefixesOfPath(besides other: MethodWords?) -> [[String]] {
        var all = [rest.wholeOfType]
        // Of `/people` and `/persons`, one keeps its spelling.
        if let other, other.path.version == path.version, let last = path.resources.last?.words.last, all[0].last == singular(last) {
            all.append(all[0].dropLast() + [last])
        }
        if !path.version.isEmpty, other?.path.version != path.version { all.append(all[0] + path.version) }
        if let by = path.parametersAtEnd { all.append(all[0] + ["by"] + by) }
        for segments in [path.segments.dropFirst(path.prefixCount), path.segments[...]] {
            all.append([method.rawValue] + segments.flatMap { ($0.isParameter ? ["by"] : []) + $0.words })
        }
        return all
    }

    /// Returns the longest form of a long prefix that is easy to read with `Response` after it; empty if the prefix isn't long.
    private func shortTypePrefix(_ words: [String]) -> [[String]] {
        let limit = LongName.limit + 4
        guard words.joined().count > limit else { return [] }
        let forms = LongName(path: path, groups: [], brand: brand).forms(of: TrailingPhrase.withoutCaller(words)).filter { $0.count > 2 }
        return [forms.first { $0.joined().count <= limit } ?? forms.last].compactMap { $0 }
    }

    /// Returns the words with a noun after a verb that has none: `createReactionForComment` for `reactions/create-for-comment`, and
    /// `createItem` for `create` of `/items`, and with a verb before nouns: `searchRepos` for `search/repos`.
    private func withNoun(_ words: [String]) -> [String] {
        // `search/repos`
        if Verbs.isSearch(chosen.namespace), Verbs.canonical[words[0]] == nil { return chosen.namespace + words }
        // NestJS: `findAll`.
        let isAll = words.count == 2 && ["all", "many", "one"].contains(words[1])
        guard Verbs.canonical[words[0]] != nil || ["find", "save"].contains(words[0]),
            words.count == 1 || isAll || Verbs.prepositions.contains(words[1])
        else { return words }
        let noun = chosen.noun
        if noun.isEmpty { return words.count == 1 ? rest.wholeOfType : words }
        if words.dropFirst().map(singular).contains(singular(noun[noun.count - 1])) { return words }
        let isMany = words[0] == "list" || (isAll && words[1] != "one")
        let last = isMany ? plural(noun[noun.count - 1]) : singular(noun[noun.count - 1])
        if isAll { return words + noun.dropLast() + [last] }
        return [words[0]] + noun.dropLast() + [last] + words.dropFirst()
    }

    /// The name that an operation has in a group if it is free.
    struct BestName {
        let words: [String]
        /// Whether it omits words because it would be long, apart from those of the group.
        let isShortened: Bool
    }

    /// Returns the name that the operation has in a group if it is free.
    ///
    /// - Parameter group: The words of the group, with and without generic words; empty for the client itself.
    func best(in group: [[String]]) -> BestName {
        guard case .words(let chosenWords) = chosen.choice else { return BestName(words: rest.short(in: group), isShortened: false) }
        let words = group.isEmpty && !chosen.noun.isEmpty ? withNoun(chosenWords) : chosenWords
        let essential = TrailingPhrase.withoutCaller(TrailingPhrase.withoutOwned(words))
        let short = short(essential, in: group)
        let best = long(in: group).shortened(short)
        return BestName(words: best, isShortened: best != (essential == chosenWords ? short : self.short(chosenWords, in: group)))
    }

    private func long(in group: [[String]]) -> LongName {
        LongName(path: path, groups: group, brand: brand)
    }

    /// Returns other names that are similar, best first, if another operation has the best one.
    ///
    /// - Parameter first: The best one.
    func similarAlternatives(in group: [[String]], after first: [String], to other: MethodWords) -> [[String]] {
        var names: [[String]] = []
        let scopes = path.scopes.map(\.singularWords)
        let others = other.path.scopes.map(\.singularWords)
        if case .words(let words) = chosen.choice {
            // `addLabelsForRepo`, if `addLabelsToRunnerForRepo` is too long and the other one isn't for a repository.
            if let scope = scopes.first, !others.contains(scope), words.suffix(scope.count).elementsEqual(scope),
                let preposition = words.dropLast(scope.count).last, Verbs.prepositions.contains(preposition)
            {
                names.append(first + [preposition] + scope)
            }
            if Self.endsWithID(words), words.joined().count <= LongName.limit { names.append(words) }
            names += long(in: group).forms(of: short(words, in: group)).reversed()
        }
        if method != other.method, first[0] == "update", let verb = [.put: "replace", .patch: "patch"][method] {
            names.append([verb] + first.dropFirst())
        }
        let longer = chosen.longer.filter { $0.last != methodName }.map { short($0, in: group) }
        let by = path.parametersAtEnd.map { first + ["by"] + $0 }
        names += longer.filter { $0.count <= by?.count ?? .max }
        if changesMany, first.count == 1 { names.append(first + ["many"]) }
        if path.version != other.path.version, !path.version.isEmpty { names.append(first + path.version) }
        if let by, path.segments.dropLast() == other.path.segments[...], path.action.isEmpty { names.append(by) }
        return names + longer
    }

    /// Returns other names that distinguish the operation, best first, if the similar ones aren't free, either.
    ///
    /// - Parameter first: The best one.
    func distinctAlternatives(in group: [[String]], after first: [String], to other: MethodWords) -> [[String]] {
        var names: [[String]] = []
        let others = other.path.scopes.map(\.singularWords)
        if let scope = path.scopes.map(\.singularWords).last(where: { !others.contains($0) && !isNamed($0, in: first, group) }) {
            names.append(first + ["for"] + scope)
        }
        if path.segments != other.path.segments {
            if chosen.isNothing { names.append(rest.long(in: group)) }
            if let by = path.parametersAtEnd { names.append(first + ["by"] + by) }
            if first.count == 1 { names.append(rest.short(in: group)) }
        }
        if case .words(let words) = chosen.choice { names.append(words) }
        if method != other.method {
            if first.count == 1 { names += [rest.short(in: group), rest.long(in: group)] }
            names.append([methodName] + first)
        }
        if case .words(let words) = chosen.choice { names += [chosen.namespace + words] + chosen.longer }
        return names + chosen.numbered.map { short($0, in: group) } + [rest.long(in: group), rest.whole]
    }

    /// Returns whether a name contains a resource, apart from words of the group.
    private func isNamed(_ resource: [String], in words: [String], _ group: [[String]]) -> Bool {
        let known = Set((words + group.flatMap { $0 }).map(singular))
        return words.contains(resource)
            || resource.allSatisfy { known.contains(singular($0)) } && resource.contains { words.map(singular).contains($0) }
    }

    /// Returns whether the words end with a phrase such as `ByApplicationID`.
    private static func endsWithID(_ words: [String]) -> Bool {
        words.last == "id" && words.dropLast(2).last == "by"
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
            // `getPackageVersionsForPackageForOrg` has the group twice.
            let again = Words(short).removing(Words(group)).list
            return withoutScope(again.count + group.count < short.count ? again : short, group)
        }
        for group in group {
            let short = withoutScope(withoutResource(withoutResourceInside(words, group), group), group)
            if short != words { return short }
        }
        return words
    }

    /// Returns the words without a phrase that repeats words of the group and the path: `listRunnersForEnterprise` in the group of
    /// enterprise administration.
    private func withoutScope(_ words: [String], _ group: [String]) -> [String] {
        // `getPlansByAPIID` in the group of APIs
        let phrase = ["by"] + group.dropLast() + group.suffix(1).map(singular) + ["id"]
        if words.last == "id", words.count > phrase.count + 1, words.suffix(phrase.count).elementsEqual(phrase),
            path.resources.dropLast().contains(where: { $0.isItem && $0.singularWords.joined() == phrase.dropFirst().dropLast().joined() })
        {
            return words.dropLast(phrase.count)
        }
        // In `AddOnExtension`, the preposition is part of the name.
        if group.contains(where: TrailingPhrase.prepositions.contains) { return words }
        // Few names have such a phrase.
        lazy var known = Set(group.map(singular)).intersection(path.resources.filter(\.isItem).flatMap(\.singularWords))
        return TrailingPhrase.omitted(from: words) { known.contains($0) }
    }

    /// Returns the words without the first resource, if it is the group and all words are those of the path: `getApplicationRoleConnection`
    /// for `getApplicationUserRoleConnection` of `/users/@me/applications/{id}/role-connection`.
    private func withoutResourceInside(_ words: [String], _ group: [String]) -> [String] {
        guard Verbs.canonical[words[0]] != nil, group.count == 1, let index = words.dropLast().lastIndex(of: singular(group[0])), index > 1,
            path.resources.first.map({ $0.words.map(singular) }) == group.map(singular),
            !path.resources.dropFirst().contains(where: { $0.words.map(singular).contains(words[index]) })
        else { return words }
        // In `getPublicDashboardInvitations` of `/dashboards/public/{token}/invitations`, the word before the group qualifies it.
        if path.resources.contains(where: { $0.isItem && $0.words == [words[index - 1]] && $0.singularWords == $0.words }) { return words }
        let nouns = Set(path.resources.flatMap(\.words).map(singular)).subtracting(["me"])
        guard Set(words.dropFirst().map(singular)) == nouns else { return words }
        return Array(words[..<index] + words[(index + 1)...])
    }

    /// Returns the words without a resource of the path that is part of the group's name: `getUsageSummary` of `/usage/summary` in the
    /// group of usage metering.
    private func withoutResource(_ words: [String], _ group: [String]) -> [String] {
        guard group.count > 1, words.count > 1 else { return words }
        let known = group.map(singular)
        guard let resource = path.resources.first(where: { $0.singulars.allSatisfy(known.contains) }),
            resource.words.count < group.count, words.count > resource.words.count + 1,
            Verbs.canonical[words[0]] != nil || Verbs.isAction([words[0]], isPosted: false)
        else { return words }
        let end = resource.words.count + 1
        guard words[1..<end].map(singular) == resource.words.map(singular), !Verbs.prepositions.contains(words[end]) else { return words }
        return [words[0]] + words[end...].drop { known.contains(singular($0)) }
    }
}

extension [MethodWords] {
    /// The indices of operations in the order in which their types take names.
    var byRank: [Int] { sorted(map(\.rank)) }

    /// Returns the indices of operations in the order in which they take names in a group.
    ///
    /// - Parameter best: The name that each operation has if it is free.
    func byRank(best: [MethodWords.BestName]) -> [Int] { sorted(zip(self, best).map { $0.rank(best: $1) }) }

    private func sorted(_ ranks: [[Int]]) -> [Int] {
        indices.sorted { ranks[$0] == ranks[$1] ? $0 < $1 : ranks[$0].lexicographicallyPrecedes(ranks[$1]) }
    }
}
