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

    init(_ operation: Operation, _ path: ResourcePath, hints: RESTHints) {
        self.path = path
        self.hints = hints
        method = operation.method
        if !path.action.isEmpty {
            action = path.action
            resources = path.resources
        } else if let last = path.resources.last, Self.isAction(last, method, hints, isFirst: path.resources.count == 1) {
            action = last.words
            resources = Array(path.resources.dropLast())
        } else {
            action = []
            resources = path.resources
        }
    }

    private static func isAction(_ last: ResourcePath.Resource, _ method: HTTPMethod, _ hints: RESTHints, isFirst: Bool) -> Bool {
        if last.isItem, [.delete, .put, .patch].contains(method) { return false }
        let isPosted = [.post, .put, .patch].contains(method) && !isFirst
        if Verbs.isAction(last.words, isPosted: isPosted) { return true }
        // The summary shows that the first word of `test_connection` is a verb.
        return isPosted && hints.begins(with: last.words[0]) && Verbs.isAction(Array(last.words.prefix(1)), isPosted: true)
    }

    /// Returns the words of the name in a group.
    func short(in group: [[String]]) -> [String] {
        let (subject, chain) = split(by: group)
        return words(chain, of: chain.last ?? subject)
    }

    /// Returns the words of the name including the resource of the group.
    func long(in group: [[String]]) -> [String] {
        let (subject, chain) = split(by: group)
        let all = subject.map { [$0] + chain } ?? chain
        return words(all, of: all.last)
    }

    /// The words of the name with all resources of the path.
    var whole: [String] { words(resources, of: resources.last) }

    // MARK: - Resources

    /// Returns the resource that the group is named after, and those after it.
    private func split(by group: [[String]]) -> (ResourcePath.Resource?, [ResourcePath.Resource]) {
        for words in group {
            guard let range = Self.range(of: words, in: resources) else { continue }
            return (resources[range.upperBound - 1], Array(resources[range.upperBound...]))
        }
        for words in group {
            guard let (index, rest) = Self.partialMatch(of: words, in: resources) else { continue }
            var chain = Array(resources[index...])
            chain[0].words = rest
            return (nil, chain)
        }
        return (nil, resources)
    }

    /// Returns the range of the last resources that spell a group's words, or else of the last one that adds nothing to them.
    private static func range(of group: [String], in resources: [ResourcePath.Resource]) -> Range<Int>? {
        let wanted = spelling(group)
        for end in resources.indices.reversed() {
            var words: [String] = []
            for start in (0...end).reversed() {
                words = resources[start].words + words
                if spelling(words) == wanted { return start..<end + 1 }
                // As for `workspace` before `threads`, only the last resource must match in number.
                if resources[start...end].map({ spelling($0.words) }).joined() == group.map(singular).joined() { return start..<end + 1 }
            }
        }
        let known = Set(group.map(singular))
        let index = resources.lastIndex { $0.words.allSatisfy { known.contains(singular($0)) } }
        return index.map { $0..<$0 + 1 }
    }

    /// Returns the last resource that begins or ends with a group's words, and its remaining words.
    private static func partialMatch(of group: [String], in resources: [ResourcePath.Resource]) -> (Int, [String])? {
        let wanted = spelling(group)
        for (index, resource) in resources.enumerated().reversed() {
            for count in 1..<max(resource.words.count, 1) {
                if spelling(Array(resource.words.prefix(count))) == wanted { return (index, Array(resource.words.dropFirst(count))) }
                if spelling(Array(resource.words.suffix(count))) == wanted { return (index, Array(resource.words.dropLast(count))) }
            }
        }
        return nil
    }

    private static func spelling(_ words: [String]) -> String {
        guard let last = words.last else { return "" }
        return words.dropLast().joined() + singular(last)
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
            // `order/order-items` becomes order items, `history/redemption-history` becomes redemption history.
            let next = isLast ? [] : chain[index + 1].words.map(singular)
            if next.starts(with: words.map(singular)) || next.suffix(words.count).elementsEqual(words.map(singular)), !next.isEmpty {
                continue
            }
            nouns += words
        }
        guard isAction else {
            if nouns.isEmpty, verb == ["delete"], last?.isItem == false, isMany(last) {
                return hints.isAll ? ["delete", "all"] : ["delete", "many"]
            }
            return verb + nouns
        }
        return actionWords(with: nouns)
    }

    /// Returns the action with its nouns: `cancelShipment`. An action such as `move variants` already has an object.
    private func actionWords(with nouns: [String]) -> [String] {
        let isBatch = Verbs.quantities.contains(action[0])
        let verb = Array(action.prefix(isBatch ? 2 : 1))
        let object = Array(action.dropFirst(verb.count))
        if object.isEmpty { return verb + nouns }
        // `readers/{id}/set_reader_display` already contains the reader.
        let repeated = (0...min(nouns.count, object.count)).last { nouns.suffix($0).elementsEqual(object.prefix($0)) } ?? 0
        return verb + nouns + object.dropFirst(repeated)
    }

    /// Returns a resource in the singular or plural, depending on the verb.
    private func number(_ resource: ResourcePath.Resource, _ verb: [String]) -> [String] {
        switch verb.first {
        case "list": return resource.pluralWords
        case "create", "add": return resource.singularWords
        case "bulk": return resource.pluralWords
        default: return resource.isItem ? resource.singularWords : resource.words
        }
    }

    private func isMany(_ resource: ResourcePath.Resource?) -> Bool {
        guard let last = resource?.words.last else { return false }
        return hints.isBulk || singular(last) != last
    }

    /// - Parameter isWhole: Whether no noun follows.
    private func verb(of last: ResourcePath.Resource?, isWhole: Bool) -> [String] {
        let isItem = last?.isItem ?? false
        switch method {
        case .get, .query: return [!isItem && isList(last, isWhole) ? "list" : "get"]
        case _ where hints.isBulkVerb: return ["bulk", [.put: "replace", .delete: "delete", .post: "create"][method] ?? "update"]
        case .post:
            if let verb = hints.verb, ["create", "add", "update"].contains(verb) { return [verb] }
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

extension ResourcePath.Resource {
    var singularWords: [String] { words.dropLast() + words.suffix(1).map(singular) }

    var pluralWords: [String] { words.dropLast() + words.suffix(1).map(plural) }
}

extension RESTName {
    private func isList(_ resource: ResourcePath.Resource?, _ isWhole: Bool) -> Bool {
        guard let last = resource?.words.last else { return hints.result == .many }
        let isPlural = singular(last) != last
        // `/order` is a collection of orders, but `/order/{id}/timeline` is a single timeline with many entries.
        let isCollection = isPlural || (plural(last) != last && hints.mentions(plural(last)))
        switch hints.result {
        case .many: return isCollection || isWhole || (resources.count == 1 && plural(last) != last)
        case .one: return hints.verb == "list" || (!isPlural && isCollection)
        case nil: return hints.verb == "list" || isCollection
        }
    }
}
