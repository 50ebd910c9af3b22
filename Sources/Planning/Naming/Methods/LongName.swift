/// Shortens a long custom name by omitting words that the group or the argument labels repeat.
///
/// Only words directly after the verb, or a phrase at the end, are omitted. Within other words, they belong to what precedes them: without
/// its noun, `addLabelsToHostedRunner` would be `addLabelsToHosted`.
enum LongName {
    /// The maximum number of letters that are easy to read in a call.
    private static let limit = 32

    static func shortened(_ words: [String], _ path: ResourcePath, groups: [[String]]) -> [String] {
        var words = words
        for shorten in [withoutGroup, withoutPhrase, withoutScopes] where words.joined().count > limit {
            words = shorten(words, path, groups)
        }
        return words
    }

    /// Omits the group, as in `bulkExportSecurityMonitoringResources` in the group of security monitoring.
    private static func withoutGroup(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        for group in groups {
            let short = removing(group, from: words)
            if short != words { return short }
            // A name of several words is omitted anywhere before a noun: `convertExistingSecurityMonitoringRule`.
            if group.count > 1,
                let start = words.indices.dropLast(group.count).first(where: { index in
                    index > 1 && words[index..<index + group.count].map(singular) == group.map(singular)
                }), !Verbs.prepositions.contains(words[start - 1]), !Verbs.prepositions.contains(words[start + group.count])
            {
                return Array(words[..<start] + words[(start + group.count)...])
            }
            // The words around the group are part of the path: `fetchSip` of `fetchSipCredentialListMapping`.
            let known = Set(path.segments.filter { !$0.isParameter }.flatMap(\.words).map(singular))
            let rest = words.dropLast(group.count)
            if rest.count > 1, words.suffix(group.count).map(singular) == group.map(singular),
                rest.dropFirst().allSatisfy({ known.contains(singular($0)) })
            {
                return Array(words.prefix(1))
            }
        }
        return words
    }

    /// Omits a phrase, as in `listTokensForServerAndClient` if the path has both.
    private static func withoutPhrase(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        let scopes = Set(scopes(path).flatMap { $0 })
        return TrailingPhrase.omitted(from: words) { scopes.contains($0) }
    }

    /// Omits the outermost of several parent resources, as in `createOrganizationProjectDetector` for `/organizations/{id}/projects/{id}/detectors`.
    private static func withoutScopes(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        let scopes = scopes(path)
        return scopes.count > 1 ? removing(scopes[0], from: words) : words
    }

    /// Returns the resources with parameters, except the last one, in the singular.
    private static func scopes(_ path: ResourcePath) -> [[String]] {
        path.resources.dropLast().filter(\.isItem).map(\.singularWords)
    }

    /// Returns the words without a sequence directly after the verb that isn't at the end.
    private static func removing(_ part: [String], from words: [String]) -> [String] {
        let start = words.first.map(Verbs.quantities.contains) == true ? 2 : 1
        let end = start + part.count
        guard !part.isEmpty, words.count > end, words[start..<end].map(singular) == part.map(singular),
            !Verbs.prepositions.contains(words[end])
        else { return words }
        return Array(words[..<start] + words[end...])
    }
}

/// A phrase with a preposition at the end of a name: `ForServerAndClient`.
enum TrailingPhrase {
    /// Returns the words without a phrase of known words.
    static func omitted(from words: [String], isKnown: (String) -> Bool) -> [String] {
        let prepositions: Set<String> = ["for", "of", "in", "from", "to", "on"]
        guard let index = words.lastIndex(where: prepositions.contains), index > 1, index + 1 < words.count else { return words }
        let articles: Set<String> = ["and", "the", "a", "an"]
        return words[(index + 1)...].allSatisfy { isKnown(singular($0)) || articles.contains($0) } ? Array(words[..<index]) : words
    }
}
