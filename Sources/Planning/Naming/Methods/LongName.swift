/// Shortens a long custom name by omitting words that the group or the argument labels repeat.
enum LongName {
    /// The maximum number of letters that are easy to read in a call.
    private static let limit = 32

    static func shortened(_ words: [String], _ path: ResourcePath, groups: [[String]]) -> [String] {
        var words = words
        for shorten in [withoutGroup, withoutPhrase, withoutScopes, withoutNamespaced] where words.joined().count > limit {
            words = shorten(words, path, groups)
        }
        return words
    }

    /// Omits the group, as in `bulkExportSecurityMonitoringResources` in the group of security monitoring.
    private static func withoutGroup(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        for group in groups {
            let short = removing(group, from: words)
            guard short != words else { continue }
            // The remaining words are part of the path: `fetchSip` of `fetchSipCredentialListMapping`.
            let known = Set(path.segments.filter { !$0.isParameter }.flatMap(\.words).map(singular))
            let isPath =
                words.suffix(group.count).map(singular) == group.map(singular)
                && short.dropFirst().allSatisfy { known.contains(singular($0)) }
            return isPath ? Array(short.prefix(1)) : short
        }
        return words
    }

    /// Omits a phrase, as in `listTokensForServerAndClient` if the path has both.
    private static func withoutPhrase(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        let prepositions: Set<String> = ["for", "of", "in", "from", "to", "on"]
        guard let index = words.lastIndex(where: prepositions.contains), index > 1, index + 1 < words.count else { return words }
        let known = Set(scopes(path).flatMap { $0 } + ["and", "the", "a", "an"])
        return words[(index + 1)...].allSatisfy { known.contains(singular($0)) } ? Array(words[..<index]) : words
    }

    /// Omits parent resources, as in `createOrganizationProjectDetector` for `/organizations/{id}/projects/{id}/detectors`.
    private static func withoutScopes(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        var words = words
        for scope in scopes(path) where words.joined().count > limit { words = removing(scope, from: words) }
        return words
    }

    /// Omits `Namespaced`, as in Kubernetes' `readNamespacedPod`, which has a namespace argument.
    private static func withoutNamespaced(_ words: [String], _ path: ResourcePath, _ groups: [[String]]) -> [String] {
        let participles = Set(path.segments.filter { $0.isParameter && $0.words.count == 1 }.map { $0.words[0] + "d" })
        return words.filter { !participles.contains($0) }
    }

    /// Returns the resources with parameters, except the last one, in the singular.
    private static func scopes(_ path: ResourcePath) -> [[String]] {
        path.resources.dropLast().filter(\.isItem).map(\.singularWords)
    }

    /// Returns the words without a sequence that follows the verb and isn't at the end.
    private static func removing(_ part: [String], from words: [String]) -> [String] {
        let part = part.map(singular)
        guard !part.isEmpty, words.count > part.count + 1 else { return words }
        for start in 1...(words.count - part.count) where words[start..<start + part.count].map(singular) == part {
            return Array(words[..<start] + words[(start + part.count)...])
        }
        return words
    }
}
