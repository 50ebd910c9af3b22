import APIDescription

/// Puts the words of a custom name in the order of English: verb first.
enum WordOrder {
    static func natural(_ words: [String], _ operation: OperationWords, _ path: ResourcePath) -> [String] {
        withPreposition(withPlural(withoutCollection(withVerbFirst(words, operation, path), operation, path), path), path)
    }

    /// Returns the words with a preposition before a parent resource at the end: `getPermissionsForOrganization` for
    /// `getPermissionsOrganization` of `/orgs/{org}/permissions`.
    private static func withPreposition(_ words: [String], _ path: ResourcePath) -> [String] {
        guard words.count > 2, Verbs.canonical[words[0]] != nil, Verbs.prepositions.isDisjoint(with: words), let scope = words.last,
            singular(scope) == scope,
            let noun = path.resources.last, !noun.isItem,
            Abbreviation.isSame([words[words.count - 2]], noun.words.suffix(1)), !Abbreviation.isSame([scope], noun.words.suffix(1)),
            path.resources.dropLast().contains(where: { $0.isItem && Abbreviation.isSame([scope], $0.words[...]) })
        else { return words }
        return words.dropLast() + ["for", scope]
    }

    /// Returns the words with a verb that matches the method moved to the front: `deleteMeeting` for `meetingDelete`.
    private static func withVerbFirst(_ words: [String], _ operation: OperationWords, _ path: ResourcePath) -> [String] {
        guard words.count > 1, let last = words.last, Verbs.canonical[words[0]] == nil, !Verbs.quantities.contains(words[0]) else {
            return words
        }
        let isAction = [last] == path.resources.last?.words && Verbs.isAction([last], isPosted: false)
        if Verbs.isAction([words[0]], isPosted: false) || words[0] == "watch" {
            // In `pollExpire`, the first word is a noun if the path has it.
            let literals = Set(path.segments.filter { !$0.isParameter }.flatMap(\.words).map(singular))
            guard isAction, words.dropLast().allSatisfy({ literals.contains(singular($0)) }) else { return words }
        }
        let isMethod = last == operation.methodName
        guard isAction || isMethod || ["get", "list", "create", "update", "delete"].contains(last) else { return words }
        if last == "list", words.count == 2 || Verbs.canonical[words[words.count - 2]] == nil {
            return [last] + words.dropLast(2) + [plural(words[words.count - 2])]
        }
        // `adminKeysCreate` creates one.
        let isOne = last == "create" || (["delete", "get", "update"].contains(last) && path.segments.last?.isParameter == true)
        let nouns = Array(words.dropLast())
        return [last] + (isOne ? nouns.dropLast() + nouns.suffix(1).map(singular) : nouns)
    }

    /// Returns `listOrders` for `getOrderCollection` of `/orders`.
    private static func withoutCollection(_ words: [String], _ operation: OperationWords, _ path: ResourcePath) -> [String] {
        guard words.count > 2, words[0] == "get", words.last == "collection", operation.method == .get,
            let literal = path.segments.last, !literal.isParameter, literal.words.last != "collection"
        else { return words }
        return ["list"] + words[1..<(words.count - 2)] + [plural(words[words.count - 2])]
    }

    /// Returns the words with the object of `list` in the plural if the path has it: `listPodsForAllNamespaces` for `/pods`, and
    /// `watchPods` for `watchPodList`.
    private static func withPlural(_ words: [String], _ path: ResourcePath) -> [String] {
        guard words.count > 1, ["list", "watch", "get"].contains(words[0]), let literal = path.segments.last(where: { !$0.isParameter })
        else {
            return words
        }
        let end = words.firstIndex(where: Verbs.prepositions.contains) ?? words.count
        if end > 2, words[end - 1] == "list", let many = many(words[1..<(end - 1)], literal) {
            return [words[0] == "get" ? "list" : words[0]] + many + words[end...]
        }
        guard end > 1, words[0] == "list", singular(words[end - 1]) == words[end - 1], let many = many(words[1..<end], literal) else {
            return words
        }
        return [words[0]] + many + words[end...]
    }

    /// Returns the words in the plural if that is how a path ends.
    private static func many(_ words: ArraySlice<String>, _ literal: ResourcePath.Segment) -> [String]? {
        let many = words.dropLast() + words.suffix(1).map(plural)
        // Kubernetes writes the words of a path together.
        let isWritten = many.indices.contains { many[$0...].joined() == literal.letters }
        return isWritten || literal.words.last == many.last ? Array(many) : nil
    }
}
