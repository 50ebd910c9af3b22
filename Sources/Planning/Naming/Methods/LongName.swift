/// Shortens a long custom name by omitting words that the group, the path or the argument labels repeat.
///
/// Only words directly after the verb, or a phrase at the end, are omitted. Within other words, they belong to what precedes them: without
/// its noun, `addLabelsToHostedRunner` would be `addLabelsToHosted`.
struct LongName {
    let path: ResourcePath
    /// The words of the group, with and without generic words.
    let groups: [[String]]
    /// The name of the service; empty if the title of the API doesn't begin with one.
    let brand: String

    /// The maximum number of letters that are easy to read in a call.
    static let limit = 32

    func shortened(_ words: [String]) -> [String] { forms(of: words).last ?? words }

    /// Returns the words and their shorter forms, longest first.
    func forms(of words: [String]) -> [[String]] {
        var forms = [words]
        // `updateOrganizationDataRetention` doesn't keep words that `retrieveOrganizationDataRetention` omits.
        if let verb = words.first, Verbs.canonical[verb] != nil, !isLong(words), isLong(["retrieve"] + words.dropFirst()) {
            forms += groups.lazy.compactMap { self.withoutGroupAndParents(words, $0) }.prefix(1)
        }
        // Most names are short.
        if forms.count == 1, !isLong(words) { return forms }
        for shorten in [withoutBrand, withoutPrefix, withoutGroup, withoutPhrases, withoutScopes, withoutGroup, withoutScopeAtEnd] {
            guard let last = forms.last, isLong(last) else { break }
            forms += shorten(last)
        }
        // Words in front of the group are gone.
        if forms.count > 1, let last = forms.last { forms += groups.map { removing($0, from: last) }.filter { $0 != last }.prefix(1) }
        return forms
    }

    private func isLong(_ words: [String]) -> Bool {
        // Counting bytes is faster, and there are at least as many.
        words.reduce(0) { $0 + $1.utf8.count } > Self.limit && words.joined().count > Self.limit
    }

    // MARK: - The API

    /// Omits the name of the service, as in `getGitHubActionsPermissions` for the group of actions.
    private func withoutBrand(_ words: [String]) -> [[String]] {
        guard let start = words.firstIndex(of: brand), start > 0, start + 1 < words.count,
            !path.segments.contains(where: { $0.words.contains(brand) })
        else { return [] }
        // `disableSelectedRepositoryGitHubActionsOrganization` is about a part of the service that the group or the path names.
        let products = groups + (start > 1 ? path.resources.filter { !$0.isItem }.map(\.words) : [])
        let product = products.first { product in
            start + 1 + product.count < words.count && Abbreviation.isSame(words[start + 1..<start + 1 + product.count], product[...])
        }
        return [Array(words[..<start] + words[(start + 1 + (product?.count ?? 0))...])]
    }

    /// Omits the words before the version in the path, as in `createLLMObsDataset` for `/llm-obs/v1/datasets`.
    private func withoutPrefix(_ words: [String]) -> [[String]] {
        let prefix = path.segments.prefix(path.prefixCount).filter { !$0.isParameter }.map(\.words)
        let short = prefix.reduce(words) { removing($1, from: $0) }
        return short == words ? [] : [short]
    }

    // MARK: - The group

    /// Omits the group, as in `bulkExportSecurityMonitoringResources` in the group of security monitoring.
    private func withoutGroup(_ words: [String]) -> [[String]] {
        for group in groups {
            let short = removing(group, from: words)
            if short != words { return [short] }
            if let short = withoutGroupInside(words, group) ?? withoutGroupAtEnd(words, group) { return [short] }
        }
        return []
    }

    /// Omits a name of several words before a noun, as in `convertExistingSecurityMonitoringRule`, or its first words after the verb, as in
    /// `activateResourceServerKey` in the group of resource server credentials.
    private func withoutGroupInside(_ words: [String], _ group: [String]) -> [String]? {
        guard group.count > 1 else { return nil }
        let start = words.indices.dropLast(group.count).first { index in
            index > 1 && Abbreviation.isSame(words[index..<index + group.count], group[...])
        }
        if let start, !Verbs.prepositions.contains(words[start + group.count]) {
            return Array(words[..<start] + words[(start + group.count)...])
        }
        return (2..<group.count).reversed().lazy.map { removing(Array(group.prefix($0)), from: words) }.first { $0 != words }
    }

    /// Omits the group at the end, and the words before it that the path has before its resource, as in `fetchIncomingPhoneNumberAddOn` for
    /// `/incoming-phone-numbers/{id}/add-ons/{id}`.
    ///
    /// Words that the path has after the resource remain: `listActive` for `/keys/active`, `getForService` for
    /// `/dependencies/services/{id}`.
    private func withoutGroupAtEnd(_ words: [String], _ group: [String]) -> [String]? {
        let rest = Array(words.dropLast(group.count))
        guard rest.count > 1, Abbreviation.isSame(words.suffix(group.count), group[...]) else { return nil }
        if group.count == 1, isAdjective(group[0]) { return rest }
        if let short = withoutGroupAndParents(words, group) { return short }
        guard let last = path.resources.last, Abbreviation.isSame(rest.dropFirst(), last.words[...]) else { return nil }
        return last.isItem ? [rest[0], "for"] + rest.dropFirst() : rest
    }

    /// Omits the group at the end if all words before it are parents of its resource.
    private func withoutGroupAndParents(_ words: [String], _ group: [String]) -> [String]? {
        let rest = Array(words.dropLast(group.count))
        guard rest.count > 1, Abbreviation.isSame(words.suffix(group.count), group[...]) else { return nil }
        let known = Set(group.map(singular))
        let letters = singular(group.joined())
        let resource = path.resources.firstIndex { resource in
            resource.words.allSatisfy { known.contains(singular($0)) } || singular(resource.words.joined()) == letters
        }
        // `deactivateOrganizationCertificates` for `/organization/certificates` has a project's counterpart.
        let before = Set(path.resources[..<(resource ?? 0)].filter { $0.isItem || group.count > 1 }.flatMap(\.words).map(singular))
        return rest.dropFirst().allSatisfy({ before.contains(singular($0)) }) ? Array(rest.prefix(1)) : nil
    }

    // MARK: - The path

    /// Omits phrases, as in `listTokensForServerAndClient` if the path has both.
    private func withoutPhrases(_ words: [String]) -> [[String]] {
        var forms = [words]
        while let last = forms.last, isLong(last) {
            let short = withoutPhrase(last)
            if short == last { break }
            forms.append(short)
        }
        return Array(forms.dropFirst())
    }

    private func withoutPhrase(_ words: [String]) -> [String] {
        let parents = path.resources.dropLast().filter(\.isItem)
        let known = Set(parents.flatMap(\.singularWords).map(Abbreviation.expanded))
        let short = TrailingPhrase.omitted(from: words) { known.contains(Abbreviation.expanded($0)) }
        if short != words { return short }
        // `logID:` repeats `ByLogID`, and so does `id:` of `/logs/{id}`.
        let nouns = path.resources.filter { $0.parameters.last == ["id"] }.flatMap(\.singularWords)
        let parameters = Set(path.segments.filter(\.isParameter).flatMap { $0.words + ["id", "and"] } + nouns)
        if let by = words.lastIndex(of: "by"), by > 1, words[(by + 1)...].allSatisfy(parameters.contains) { return Array(words[..<by]) }
        // `runnerID:` repeats `ToSelfHostedRunner`.
        guard let index = words.lastIndex(where: TrailingPhrase.prepositions.contains), index > 1, index + 1 < words.count,
            parents.contains(where: { $0.isRepeated && isSame(words[(index + 1)...].last, $0.words.last) })
        else { return words }
        return Array(words[..<index])
    }

    /// Omits parent resources: all that the labels repeat, and the outermost of several, as in `createOrganizationProjectDetector` for
    /// `/organizations/{id}/projects/{id}/detectors`.
    private func withoutScopes(_ long: [String]) -> [[String]] {
        var words = long
        let parents = parents(of: words)
        for (index, parent) in parents.enumerated() where parent.isRepeated || (index == 0 && parents.count > 1) {
            guard isLong(words) else { break }
            words = removing(parent.singularWords, from: words)
            // `getInformationForEnterpriseGroup`
            guard let start = words.lastIndex(where: TrailingPhrase.prepositions.contains), start > 1 else { continue }
            let (end, inner) = (start + 1 + parent.words.count, path.resources.drop { $0 != parent }.dropFirst())
            if end < words.count, Abbreviation.isSame(words[start + 1..<end], parent.words[...]),
                inner.contains(where: { Abbreviation.isSame(words[end...], $0.words[...]) })
            {
                words.removeSubrange(start + 1..<end)
            }
        }
        return words == long ? [] : [words]
    }

    /// Omits a parent resource at the end, as in `getDefaultWorkflowPermissionsOrganization`.
    private func withoutScopeAtEnd(_ words: [String]) -> [[String]] {
        guard words.count > 3, let noun = path.resources.last?.words.last,
            words[1..<(words.count - 1)].contains(where: { isSame($0, noun) }),
            !Verbs.prepositions.contains(words[words.count - 2]), !words[words.count - 2].hasSuffix("ing"), !isSame(words.last, noun),
            parents(of: words).contains(where: { $0.isRepeated && $0.words.count == 1 && isSame(words.last, $0.words[0]) })
        else { return [] }
        return [words.dropLast()]
    }

    /// Returns the resources with parameters around the one that the name is about. In `downloadAttachment` for
    /// `/attachments/{id}/download`, that is the one with parameters.
    private func parents(of words: [String]) -> [ResourcePath.Resource] {
        let parents = path.resources.dropLast().filter(\.isItem)
        guard let last = parents.last else { return [] }
        let nouns = Set(words.dropFirst().map { Abbreviation.expanded(singular($0)) })
        let inner = path.resources.drop { $0 != last }.dropFirst().flatMap(\.words)
        return inner.contains { nouns.contains(Abbreviation.expanded(singular($0))) } ? parents : parents.dropLast()
    }

    private func isSame(_ one: String?, _ other: String?) -> Bool {
        guard let one, let other else { return false }
        return Abbreviation.isSame([one], [other])
    }

    /// Returns the words without a sequence directly after the verb that isn't at the end.
    private func removing(_ part: [String], from words: [String]) -> [String] {
        let start = words.first.map(Verbs.quantities.contains) == true ? 2 : 1
        let end = start + part.count
        guard !part.isEmpty, words.count > end, Abbreviation.isSame(words[start..<end], part[...]), !Verbs.prepositions.contains(words[end])
        else { return words }
        return Array(words[..<start] + words[end...])
    }
}

extension ResourcePath.Resource {
    /// Whether a label repeats the noun: `{runner_id}` in `/runners/{runner_id}`.
    fileprivate var isRepeated: Bool {
        guard let noun = words.last.map(singular) else { return false }
        return parameters.contains { $0.contains(noun) }
    }
}

/// A phrase with a preposition at the end of a name: `ForServerAndClient`.
enum TrailingPhrase {
    static let prepositions: Set<String> = ["for", "of", "in", "from", "to", "on"]

    /// Returns the words without a phrase of known words.
    static func omitted(from words: [String], isKnown: (String) -> Bool) -> [String] {
        guard let index = words.lastIndex(where: prepositions.contains), index > 1, index + 1 < words.count else { return words }
        // In `AddOnExtension`, the preposition is part of a known word.
        if isKnown(words[index]) { return words }
        let articles: Set<String> = ["and", "the", "a", "an"]
        return words[(index + 1)...].allSatisfy { isKnown(singular($0)) || articles.contains($0) } ? Array(words[..<index]) : words
    }

    /// Returns the words without a phrase for the user whose credentials the client has: `listReposForAuthenticatedUser`.
    static func withoutCaller(_ words: [String]) -> [String] {
        let phrase = words.suffix(3)
        guard words.count > 3, phrase.last == "user", let preposition = phrase.first, ["for", "by", "of"].contains(preposition),
            ["authenticated", "current"].contains(words[words.count - 2])
        else { return words }
        return words.dropLast(3)
    }

    /// Returns the words with a preposition instead of a participle: `getVersionsForPackageForOrg` for `getVersionsForPackageOwnedByOrg`.
    static func withoutOwned(_ words: [String]) -> [String] {
        guard let index = words.lastIndex(of: "owned"), index > 1, words.dropFirst(index + 1).first == "by" else { return words }
        return words[..<index] + ["for"] + words[(index + 2)...]
    }
}
