import APIDescription

// MARK: - Arguments and numbers

extension ChosenName {
    /// Returns the words without the number of a duplicate, as in `getFromArtists2` for a path with artists.
    static func withoutNumber(_ words: [String], _ operation: OperationWords, _ path: ResourcePath) -> [String] {
        guard let last = words.last, case let stem = last.withoutNumberAtEnd, stem != last else { return words }
        func isKnown(_ isSame: (String) -> Bool) -> Bool {
            path.segments.contains { $0.words.contains(where: isSame) } || operation.summary.contains(where: isSame)
        }
        if isKnown({ $0 == last }) { return words }
        if stem.isEmpty { return words.count > 1 ? Array(words.dropLast()) : words }
        let one = singular(stem)
        guard isKnown({ $0 == stem || singular($0) == one }) else { return words }
        return words.dropLast() + [stem]
    }

    /// Returns the words without `WithID`, which FusionAuth appends if there is an optional ID.
    static func withoutOptionalID(_ words: [String]) -> [String] {
        words.count > 2 && words.suffix(2) == ["with", "id"] ? words.dropLast(2) : words
    }

    /// Returns the words without `ByID`, `WithID` and the like if that is a parameter of the path.
    static func withoutParameters(_ words: [String], _ path: ResourcePath) -> [String] {
        let words = withoutOptionalID(words)
        let parameters = path.segments.filter(\.isParameter).map(\.words)
        if path.segments.last?.isParameter == true, let index = words.lastIndex(where: { ["by", "with"].contains($0) }), index > 0,
            index + 1 < words.count
        {
            let named = words[(index + 1)...].filter { $0 != "and" }
            let known = Set(parameters.flatMap { $0 })
            return named.allSatisfy(known.contains) || named == ["id"] ? Array(words[..<index]) : words
        }
        // `getDisclosureEnvelopeIDLangCode` contains the names themselves.
        var short = words
        let names = parameters.filter { $0.count > 1 && (path.segments.last?.isParameter == true || $0.last == "id") }
        while short.count > 3, let name = names.first(where: { short.suffix($0.count).elementsEqual($0) }),
            let word = short.dropLast(name.count).last, !Verbs.prepositions.contains(word), word != "and"
        {
            short.removeLast(name.count)
        }
        // `deleteBookingID` for `/bookings/{id}`
        if short.count > 2, short.last == "id", path.segments.last?.isParameter == true, parameters.last == ["id"],
            !Verbs.prepositions.union(["and"]).contains(short[short.count - 2])
        {
            short.removeLast()
        }
        return short.count > 1 ? short : words
    }
}
