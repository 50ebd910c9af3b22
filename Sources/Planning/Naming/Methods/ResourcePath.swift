import APIDescription

/// The resources of a path: `/api/v1/orders/{id}/items` has `orders` with an `id`, and `items`.
struct ResourcePath {
    struct Segment: Hashable {
        /// The words of a literal or of a parameter's name.
        let words: [String]
        let isParameter: Bool
        /// The words without spaces.
        let letters: String

        init(words: [String], isParameter: Bool) {
            self.words = words
            self.isParameter = isParameter
            letters = words.count == 1 ? words[0] : words.joined()
        }
    }

    struct Resource: Hashable {
        let words: [String]
        /// Each word in the singular.
        let singulars: [String]
        /// The parameters after the resource.
        var parameters: [[String]]

        init(words: [String], parameters: [[String]] = []) {
            self.words = words
            singulars = words.map(singular)
            self.parameters = parameters
        }

        var isItem: Bool { !parameters.isEmpty }
    }

    /// All segments of the path, including the version.
    let segments: [Segment]
    /// The number of leading segments that aren't resources: `/api/v1`, `/2010-04-01`.
    let prefixCount: Int
    /// The words of the version: `v1`; empty if the path has none.
    let version: [String]
    /// The resources after the prefix.
    let resources: [Resource]
    /// The action after a colon (AIP-136): `/orders/{id}:cancel`.
    let action: [String]

    /// - Parameter prose: The words of texts about the operation, which show whether `cachekey` is one word.
    init(_ path: String, prose: [String] = []) {
        var segments: [Segment] = []
        var action: [String] = []
        let end = path.utf8.firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? path.endIndex
        for text in path.utf8[..<end].split(separator: UInt8(ascii: "/")) {
            let (found, custom) = Self.segments(of: Substring(text))
            segments += found.map { Segment(words: RunTogether.separated($0.words, by: prose), isParameter: $0.isParameter) }
            action = custom
        }
        self.segments = segments
        self.action = action
        let last = segments.prefix(6).lastIndex(where: Self.isVersion)
        let isBeforeAll = last.map { last in segments[..<last].allSatisfy { !$0.isParameter || Self.isVersion($0) } } ?? false
        var count = isBeforeAll ? last.map { $0 + 1 } ?? 0 : 0
        version = isBeforeAll ? last.map { segments[$0].isParameter ? [] : segments[$0].words } ?? [] : []
        while count < segments.count, Self.isPrefix(segments[count]) {
            // `/apis/{id}`
            if segments[count].words == ["apis"], count + 1 < segments.count, segments[count + 1].isParameter { break }
            count += 1
        }
        // ASP.NET Boilerplate: `/api/services/app/Role/GetAll`.
        if count > 0, segments.count > count + 2, segments[count..<(count + 2)].map(\.words) == [["services"], ["app"]] { count += 2 }
        // `/rules/v1/create`: the resource is before the version.
        if !Self.hasResource(segments[count...]), segments[count...].count(where: { !$0.isParameter }) < 2 {
            let start = segments.first.map(Self.isNoResource) == true ? 1 : 0
            if Self.hasResource(segments[start...]) { count = start } else if count == segments.count { count = 0 }
        }
        prefixCount = count
        resources = segments[count...].reduce(into: []) { resources, segment in
            if !segment.isParameter {
                if !Self.isVersion(segment) || segments.count == 1 { resources.append(Resource(words: segment.words)) }
            } else if !resources.isEmpty {
                resources[resources.count - 1].parameters.append(segment.words)
            }
        }
    }

    /// The resources with parameters around what the path is about.
    var scopes: [Resource] { (action.isEmpty ? resources.dropLast() : resources[...]).filter(\.isItem) }

    /// The last parameter of the last resource with parameters, without words that repeat the resource.
    var parametersAtEnd: [String]? {
        guard let resource = resources.last(where: \.isItem), let last = resource.parameters.last else { return nil }
        let noun = resource.singularWords
        return last.count > noun.count && last.starts(with: noun) ? Array(last.dropFirst(noun.count)) : last
    }

    /// Returns the segments of a path component, which may be combined: `Items({id})`, `{id}:cancel`, `{id}.json`.
    private static func segments(of text: Substring) -> (segments: [Segment], action: [String]) {
        var segments: [Segment] = []
        var action: [String] = []
        for part in PathTemplate(String(text)).parts {
            switch part {
            case .parameter(let name):
                segments.append(Segment(words: Words(name).list, isParameter: true))
            case .literal(let literal):
                let colon = UInt8(ascii: ":")
                let halves = literal.utf8.split(separator: colon, omittingEmptySubsequences: false).map { String(Substring($0)) }
                if halves.count == 2, !(halves[0].isEmpty && segments.isEmpty) { action = Words(halves[1]).list }
                let words = segments.isEmpty ? Words(withoutExtension(halves[0])).list : []
                if !words.isEmpty { segments.append(Segment(words: words, isParameter: false)) }
            }
        }
        // In a combined segment such as `v{version}` or `file-{name}`, the parameter counts.
        if segments.count > 1, !text.contains("("), let parameter = segments.first(where: \.isParameter) { segments = [parameter] }
        return (segments, action)
    }

    /// Returns a name without its extension: `Messages` for `Messages.json`.
    private static func withoutExtension(_ name: String) -> String {
        // Few names have one, and searching for a byte is faster.
        guard name.utf8.contains(UInt8(ascii: ".")) else { return name }
        for ending in [".json", ".xml", ".php"] where name.hasSuffix(ending) && name.count > ending.count {
            return String(name.dropLast(ending.count))
        }
        return name
    }

    private static func isNoResource(_ segment: Segment) -> Bool { isPrefix(segment) || isVersion(segment) }

    /// Returns whether the segments contain a resource, not just an action.
    private static func hasResource(_ segments: ArraySlice<Segment>) -> Bool {
        segments.contains { !$0.isParameter && !isVersion($0) && !Verbs.isAction($0.words, isPosted: false) }
    }

    private static func isPrefix(_ segment: Segment) -> Bool {
        !segment.isParameter && segment.words.count == 1 && ["api", "apis", "rest"].contains(segment.words[0])
    }

    /// Returns whether a segment is a version: `v1`, `v2beta1`, `2.0`, `2010-04-01`, `2026-09-beta`, `{apiVersion}`.
    private static func isVersion(_ segment: Segment) -> Bool {
        if segment.isParameter { return [["version"], ["api", "version"]].contains(segment.words) }
        return segment.words.first.map(isVersion) == true
            && segment.words.dropFirst().allSatisfy { isVersion($0) || ["alpha", "beta", "rc"].contains($0) }
    }

    /// Returns whether a word is part of a version: `v1`, `v2beta1`, `2010`.
    static func isVersion(_ word: String) -> Bool {
        // Most words are letters.
        guard word.utf8.contains(where: { !(0x61...0x7A).contains($0) }) else { return false }
        let digits = word.hasPrefix("v") ? word.dropFirst() : word[...]
        guard digits.first?.isNumber == true else { return false }
        let rest = digits.drop(while: \.isNumber)
        if rest.isEmpty { return true }
        let stage = rest.prefix { $0.isLetter }
        return ["alpha", "beta", "rc", "p"].contains(stage) && rest.dropFirst(stage.count).allSatisfy(\.isNumber)
    }
}

extension ResourcePath.Resource {
    var singularWords: [String] { words.dropLast() + singulars.suffix(1) }

    /// Returns whether the resource begins or ends with words, apart from their number.
    func repeats(_ words: [String]) -> Bool {
        let ones = words.map(singular)
        return !singulars.isEmpty && (singulars.starts(with: ones) || singulars.suffix(ones.count).elementsEqual(ones))
    }

    /// Returns the resource without its first words.
    func without(first count: Int) -> Self { Self(words: Array(words.dropFirst(count)), parameters: parameters) }

    var pluralWords: [String] { words.dropLast() + words.suffix(1).map(plural) }
}

extension [String] {
    /// Returns nouns with an adjective before the noun: `recentProducts` for `/products/recent`, and only `me` for `/users/me`.
    func withoutAdjectiveAtEnd(of chain: [ResourcePath.Resource]) -> [String] {
        guard count > 1, let last = chain.last, !last.isItem, last.words.count == 1, self.last == last.words[0] else { return self }
        if last.words == ["me"] { return last.words }
        guard isAdjective(last.words[0]) || last.words == ["current"], let noun = chain.dropLast().last, !noun.isItem,
            dropLast().last == noun.words.last
        else {
            return self
        }
        return dropLast(1 + noun.words.count) + last.words + noun.words
    }
}
