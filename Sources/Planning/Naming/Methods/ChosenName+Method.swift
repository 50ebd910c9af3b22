import APIDescription

extension ChosenName {
    /// Returns the name with a verb instead of the HTTP method: `createCustomer` for `PostCustomer`, `login` for `postLogin`.
    ///
    /// - Parameter verb: The verb for the method, or the action at the end of the path.
    func replacingMethod(_ operation: OperationWords, _ path: ResourcePath, with verb: [String]) -> ChosenName {
        let method = operation.methodName
        guard !isNothing, method == "post" || method == "put",
            !(path.segments.map(\.words) + operation.tags).joined().contains(where: { singular($0) == method })
        else { return self }
        func replaced(_ words: [String]) -> [String] {
            guard words.count > 1, words[0] == method else { return words }
            let rest = Array(words.dropFirst())
            if verb.count == 1, let noun = rest.last, isNoun(noun, of: verb[0]) { return verb + rest.dropLast() }
            // The rest contains the action or another verb.
            if rest.contains(verb[0]) { return [verb[0]] + rest.filter { $0 != verb[0] } }
            if Verbs.canonical[rest[0]] != nil || Verbs.isAction([rest[0]], isPosted: false) { return rest }
            return [Verbs.canonical[verb[0]] == nil ? "create" : verb[0]] + rest
        }
        var result = self
        if case .words(let words) = choice { result.choice = .words(replaced(words)) }
        result.longer = longer.map(replaced)
        result.numbered = numbered.map(replaced)
        return result
    }

    /// Returns whether a noun is derived from a verb: `acceptance`, `cancellation`, `closure`, `issuance`.
    private func isNoun(_ noun: String, of verb: String) -> Bool {
        let stem = verb.hasSuffix("e") ? String(verb.dropLast()) : verb
        return stem.count > 3 && noun.hasPrefix(stem)
            && ["ance", "ation", "ion", "lation", "ment", "ement", "sion", "ure"].contains(String(noun.dropFirst(stem.count)))
    }
}
