extension Words {
    /// Returns the words without a group's name, singular or plural, at the beginning or after the verb.
    ///
    /// In the group `Sessions`, `updateSessionCallbacks` becomes `updateCallbacks` and `getAllSessions` becomes `getAll`. After another
    /// word, the name is kept because that word qualifies it: `createSpecialEvent` in the group `Events` isn't `createSpecial`. Nothing is
    /// removed if no words would be left.
    func removing(_ group: Words) -> Words {
        guard !group.list.isEmpty, list.count > group.list.count else { return self }
        let wanted = group.list.map(singular)
        for start in 0...(list.count - wanted.count) {
            guard let end = Self.end(of: wanted, in: list, from: start) else { continue }
            // In the group `Invites`, `inviteUser` begins with a verb, but `inviteResolve` doesn't.
            if start == 0, wanted != group.list, Verbs.isAction([list[0]], isPosted: false), list[0] == wanted[0],
                !Verbs.isAction([list[end]], isPosted: true)
            {
                return self
            }
            let isObject = Self.isVerb(list[..<start]) || (end < list.count && Self.isVerb(list[..<start].dropLast()) && isMine(start))
            // `previewPruneGuild`
            let areActions =
                end == list.count && start == 2 && Verbs.canonical[list[0]] == nil
                && list[..<start].allSatisfy { Verbs.isAction([$0], isPosted: false) }
            let isPhrase = (end == list.count || Verbs.prepositions.contains(list[end])) && Self.endsWithPreposition(list[..<start])
            guard isObject || areActions || isPhrase else { return self }
            if isPhrase { return Words(Array(list[..<(start - 1)] + list[end...])) }
            return Words(Array(list[..<start] + list[end...]))
        }
        return self
    }

    /// Returns the end of a group's name that begins at a position: of `certificate`, or of `web authn` for the group `webauthn`.
    private static func end(of group: [String], in list: [String], from start: Int) -> Int? {
        if Abbreviation.isSame(list[start..<start + group.count], group[...]) { return start + group.count }
        let end = start + 2
        let isOne = group.count == 1 && list.count > 2 && end <= list.count && singular(list[start..<end].joined()) == group[0]
        return isOne ? end : nil
    }

    /// Returns whether the word before a position is a possessive: `updateMyGuildMember`.
    private func isMine(_ index: Int) -> Bool { index > 1 && list[index - 1] == "my" }

    /// Returns whether the words are a verb after which a noun can be omitted: `get`, `getAll`, `bulkUpdate`, `createOrUpdate`.
    private static func isVerb(_ words: ArraySlice<String>) -> Bool {
        let isModified = words.first.map { Verbs.quantities.contains($0) || Verbs.stages.contains($0) } == true
        let verbs = isModified && words.count > 1 ? words.dropFirst() : words
        let rest = verbs.dropFirst()
        if rest.count == 2, ["or", "and"].contains(rest.first) { return true }
        return rest.allSatisfy(quantities.contains)
    }

    /// Returns whether the words end with a preposition, which is omitted together with the group: `banUserFrom`.
    private static func endsWithPreposition(_ words: ArraySlice<String>) -> Bool {
        words.count > 2 && words.last.map(["for", "from", "in", "of", "to"].contains) == true
    }

    /// Quantities after which a noun can be omitted.
    private static let quantities: Set<String> = ["all", "any", "many", "multiple", "one"]
}
