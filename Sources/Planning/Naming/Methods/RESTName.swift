import APIDescription

/// A synthesized method name: a verb and the resources that the path adds to those of the group.
///
/// `GET /orders` becomes `list` in the group of orders and `listOrders` elsewhere, `DELETE /orders/{id}/items/{itemID}` becomes
/// `deleteItem`, and `POST /orders/{id}/cancel` becomes `cancel`.
struct RESTName {
    private let path: ResourcePath
    private let method: HTTPMethod
    private let hints: RESTHints
    /// The words of the action; empty if the path ends with a resource.
    private let action: [String]
    private let resources: [ResourcePath.Resource]

    init(_ operation: OperationWords, _ path: ResourcePath, hints: RESTHints) {
        self.path = path
        self.hints = hints
        method = operation.method
        if !path.action.isEmpty {
            action = path.action
            resources = path.resources
        } else if let last = path.resources.last, Self.isAction(last, operation, path, hints) {
            action = last.words
            resources = Array(path.resources.dropLast())
        } else if let (verb, others) = Self.actionBeforeObject(path.resources, operation, hints) {
            action = verb
            resources = others
        } else {
            action = []
            // `POST /invites/new`
            let isNew = operation.method == .post && path.resources.count > 1 && path.resources.last == .init(words: ["new"])
            resources = isNew ? path.resources.dropLast() : path.resources
        }
    }

    private static func isAction(_ last: ResourcePath.Resource, _ operation: OperationWords, _ path: ResourcePath, _ hints: RESTHints)
        -> Bool
    {
        let isFirst = path.resources.count == 1
        let tags = operation.tags
        // `/query` is a resource in the group of queries, and `/bulk_send_lists` is one in the group of bulk sends.
        if isFirst, tags.contains(where: { isSame($0, last) }) { return false }
        if tags.contains(where: { $0.count > 1 && $0.count < last.words.count && last.words.starts(with: $0) }) { return false }
        if last.isItem, [.delete, .put, .patch].contains(operation.method) { return false }
        // `query-trans-log`, whose summary begins with the same verb.
        if operation.method == .get, last.words.count > 1, Verbs.isRead(last.words), hints.begins(with: last.words[0]) { return true }
        if Verbs.isAction(last.words, isPosted: false) {
            // In `GET /history/withdraw`, it is a noun.
            let isGet = ["get", "list"].contains(hints.verb)
            let isRead = Verbs.isRead(last.words) && !(isGet && operation.id != nil && Verbs.isRatherNoun(last.words))
            return operation.method != .get || isFirst || isRead || hints.begins(with: last.words[0]) || !isGet
        }
        guard [.post, .put, .patch].contains(operation.method), !isFirst, Verbs.isAction(Array(last.words.prefix(1)), isPosted: true) else {
            return false
        }
        // The summary shows that the first word of `test_connection` is a verb, or that `refund_payment` is a refund.
        if hints.begins(with: last.words[0]) || (path.resources.dropLast().last?.isItem == true && hints.mentionsOnlyFirst(of: last.words))
        {
            return true
        }
        guard Verbs.isAction(last.words, isPosted: true) else { return false }
        return !Verbs.isRatherNoun(last.words)
            || (path.resources.dropLast().last?.isItem == true && !["create", "add"].contains(hints.verb))
    }

    /// Returns whether a tag has the words of a resource: `queries` and `query`, but not `search` and `search`.
    private static func isSame(_ tag: [String], _ resource: ResourcePath.Resource) -> Bool {
        tag.map(singular) == resource.singulars && (tag.count > 1 || tag != resource.singulars)
    }

    /// Returns the action before its object, and the resources around it: `adjust` and `limits` for `POST /loan/adjust/limits`.
    private static func actionBeforeObject(_ resources: [ResourcePath.Resource], _ operation: OperationWords, _ hints: RESTHints)
        -> (action: [String], others: [ResourcePath.Resource])?
    {
        guard operation.method == .post, resources.count > 1, let last = resources.last, !last.isItem else { return nil }
        let verb = resources[resources.count - 2]
        if resources.count == 2, !hints.begins(with: verb.words[0]) {
            // `/verify/email`, but `/import/jobs` are jobs.
            let isPlural = last.words.last != last.singulars.last
            let isTag = operation.tags.contains { $0.map(singular) == verb.singulars }
            if isPlural || isTag { return nil }
        }
        guard !verb.isItem, verb.words.count == 1, last.words != ["new"], Verbs.isAction(verb.words, isPosted: false) else { return nil }
        return (verb.words + last.words, resources.dropLast(2))
    }

    /// Returns the words of the name in a group.
    func short(in group: [[String]]) -> [String] {
        let (subject, chain) = split(by: group)
        // In the group `Search`, `GET /search/users` is `search.users`.
        if let subject, action.isEmpty, !chain.isEmpty, [.get, .post].contains(method), group.contains(subject.words),
            subject.words.count == 1, !chain.contains(where: \.isItem), Verbs.isRead(subject.words)
        {
            return chain.flatMap(\.words)
        }
        let name = words(chain, of: chain.last ?? subject)
        guard name.joined().count > LongName.limit else { return name }
        let (shortSubject, shortChain) = split(by: group, isShort: true)
        return words(shortChain, of: shortChain.last ?? shortSubject)
    }

    /// The verb for the method, or the words of the action.
    var verb: [String] { action.isEmpty ? verb(of: resources.last, isWhole: false) : action }

    /// Returns the words of the name including the resource of the group.
    func long(in group: [[String]]) -> [String] {
        let (subject, chain) = split(by: group)
        let all = subject.map { [$0] + chain } ?? chain
        return words(all, of: all.last)
    }

    /// The words of the name with all resources of the path.
    var whole: [String] { words(resources, of: resources.last) }

    /// The full words for a type: `searchUsers` for `/search/users`, which is `list` in the group of searches.
    var wholeOfType: [String] {
        guard action.isEmpty, [.get, .post].contains(method), let first = resources.first, Verbs.isSearch(first.words), !first.isItem,
            resources.count > 1, resources.last?.isItem == false
        else { return whole }
        return resources.flatMap(\.words)
    }

    // MARK: - Resources

    /// Returns the resource that the group is named after, and those after it.
    ///
    /// - Parameter isShort: Whether an adjective may remain of a resource: `managed` of `managed-subaccount/deposit` in the group of
    ///   subaccounts.
    private func split(by group: [[String]], isShort: Bool = false) -> (ResourcePath.Resource?, [ResourcePath.Resource]) {
        for words in group {
            guard let range = Self.range(of: words, in: resources) else { continue }
            var chain = Array(resources[range.upperBound...])
            // `/sub-account/sub-account-api` and `/sources/{id}/source_transactions`
            if let next = chain.first, next.words.count > words.count, next.singulars.starts(with: words.lazy.map(singular)) {
                chain[0] = next.without(first: words.count)
            }
            return (resources[range.upperBound - 1], chain)
        }
        for words in group {
            guard let (index, rest) = Self.partialMatch(of: words, in: resources, hasObject: action.count > 1, isShort: isShort) else {
                continue
            }
            var chain = Array(resources[index...])
            chain[0] = ResourcePath.Resource(words: rest, parameters: chain[0].parameters)
            return (nil, chain)
        }
        return (nil, resources)
    }

    /// Returns the range of the last resources that spell a group's words, or else of the last one that adds nothing to them.
    private static func range(of group: [String], in resources: [ResourcePath.Resource]) -> Range<Int>? {
        let wanted = spelling(group)
        let singulars = group.map(singular)
        let letters = singulars.joined()
        let spellings = resources.map { spelling($0.words) }
        for end in resources.indices.reversed() {
            var (whole, each) = (spellings[end], spellings[end])
            for start in (0...end).reversed() {
                if start < end {
                    whole = resources[start].words.joined() + whole
                    each = spellings[start] + each
                }
                // As for `workspace` before `threads`, only the last resource must match in number.
                if whole == wanted || each == letters { return start..<end + 1 }
            }
        }
        let index = resources.lastIndex { $0.singulars.allSatisfy(singulars.contains) }
        return index.map { $0..<$0 + 1 }
    }

    /// Returns the last resource that begins or ends with a group's words, and its remaining words. An adjective doesn't remain alone.
    ///
    /// - Parameters:
    ///   - hasObject: Whether the action has a noun, which the adjective then qualifies.
    ///   - isShort: Whether it may qualify the next resource.
    private static func partialMatch(
        of group: [String],
        in resources: [ResourcePath.Resource],
        hasObject: Bool,
        isShort: Bool
    ) -> (Int, [String])? {
        let wanted = spelling(group)
        for (index, resource) in resources.enumerated().reversed() {
            for count in 1..<max(resource.words.count, 1) {
                if spelling(Array(resource.words.prefix(count))) == wanted { return (index, Array(resource.words.dropFirst(count))) }
                // Without its noun, `saved_query` would be `saved`.
                let rest = Array(resource.words.dropLast(count))
                if spelling(Array(resource.words.suffix(count))) == wanted {
                    // In `managed-subaccount/deposit`, it qualifies what follows.
                    let qualifiesNext = isShort && !resource.isItem && index + 1 < resources.count
                    let isAlone = isAdjective(rest.last ?? "") && !hasObject && !qualifiesNext
                    return (index, isAlone ? resource.words : rest)
                }
            }
        }
        return nil
    }

    private static func spelling(_ words: [String]) -> String {
        guard let last = words.last else { return "" }
        return words.dropLast().joined() + Abbreviation.expanded(singular(last))
    }

    // MARK: - Words

    private func words(_ chain: [ResourcePath.Resource], of last: ResourcePath.Resource?) -> [String] {
        let isAction = !action.isEmpty
        let verb = isAction ? action : self.verb(of: last, isWhole: chain.isEmpty)
        var nouns: [String] = []
        for (index, resource) in chain.enumerated() {
            let isLast = index + 1 == chain.count
            let words =
                isLast && (!isAction || action == ["list"])
                ? number(resource, verb) : resource.isItem ? resource.singularWords : resource.words
            // `order/order-items` is about order items, `history/redemption-history` about redemption history.
            if isLast || !chain[index + 1].repeats(words) { nouns += words }
        }
        guard isAction else {
            nouns = nouns.withoutAdjectiveAtEnd(of: chain)
            if nouns.isEmpty, verb == ["delete"], last?.isItem == false, isMany(last) {
                return hints.isAll ? ["delete", "all"] : ["delete", "many"]
            }
            return verb + nouns
        }
        if Verbs.needsNoObject(action), !chain.contains(where: \.isItem) { return action }
        let isOne = action == ["create"] && !hints.mentions(nouns.last ?? "")
        return actionWords(with: isOne ? nouns.dropLast() + nouns.suffix(1).map(singular) : nouns)
    }

    /// Returns the action with its nouns: `cancelShipment`. An action such as `move variants` already has an object.
    private func actionWords(with nouns: [String]) -> [String] {
        // `bulk-update`, and `cancel-replace`, which has two verbs.
        let hasTwo =
            Verbs.isPhrasal(action) || Verbs.quantities.contains(action[0])
            || (action.count == 2 && ["all", "create", "delete", "replace", "update"].contains(action[1]))
        let nouns = action.last == "all" ? nouns.dropLast() + nouns.suffix(1).map(plural) : nouns
        let verb = Array(action.prefix(hasTwo ? 2 : 1))
        let object = Array(action.dropFirst(verb.count))
        if object.isEmpty { return verb + nouns }
        // `asset/get-funding-asset` and `readers/{id}/set_reader_display` already contain the noun.
        if object.suffix(nouns.count).elementsEqual(nouns) { return verb + object }
        let repeated = (0...min(nouns.count, object.count)).last { nouns.suffix($0).elementsEqual(object.prefix($0)) } ?? 0
        return verb + nouns + object.dropFirst(repeated)
    }

    /// Returns a resource in the singular or plural, depending on the verb.
    private func number(_ resource: ResourcePath.Resource, _ verb: [String]) -> [String] {
        switch verb.first {
        case "list": return resource.pluralWords
        case "create", "add": return resource.singularWords
        case "bulk": return resource.pluralWords
        case "delete" where !resource.isItem && hints.isBulk: return resource.pluralWords
        default: return resource.isItem ? resource.singularWords : resource.words
        }
    }

    private func isMany(_ resource: ResourcePath.Resource?) -> Bool {
        guard let resource, let last = resource.words.last else { return false }
        return hints.isBulk || resource.singulars.last != last
    }

    /// - Parameter isWhole: Whether no noun follows.
    private func verb(of last: ResourcePath.Resource?, isWhole: Bool) -> [String] {
        let isItem = last?.isItem ?? false
        switch method {
        case .get, .query: return [!isItem && isList(last, isWhole) ? "list" : "get"]
        case _ where hints.isBulkVerb: return ["bulk", [.put: "replace", .delete: "delete", .post: "create"][method] ?? "update"]
        case .post:
            if let verb = hints.verb, ["create", "add", "update"].contains(verb) { return [verb] }
            if ["get", "list", "retrieve", "fetch"].contains(where: hints.begins) {
                return ["get"]
            }
            return [isItem ? "update" : "create"]
        case .put:
            if let verb = hints.verb, ["add", "set", "update"].contains(verb) { return [verb] }
            return ["replace"]
        case .patch: return ["update"]
        case .delete: return [hints.verb == "remove" ? "remove" : "delete"]
        case .head: return ["check"]
        default: return Words(method.rawValue).list
        }
    }
}

extension RESTName {
    private func isList(_ resource: ResourcePath.Resource?, _ isWhole: Bool) -> Bool {
        guard let resource, let last = resource.words.last else { return hints.result == .many }
        let isPlural = resource.singulars.last != last
        // `/order` is a collection of orders, but `/order/{id}/timeline` is a single timeline with many entries.
        let isCollection = isPlural || (plural(last) != last && hints.mentions(plural(last)))
        switch hints.result {
        case .many: return isCollection || isWhole || hints.verb == "list" || (resources.count == 1 && plural(last) != last)
        case .one: return hints.verb == "list" || (!isPlural && isCollection && hints.hasList(of: plural(last)))
        case nil: return hints.verb == "list" || isCollection || (resources.count == 1 && hints.endsWithPlural)
        }
    }
}
