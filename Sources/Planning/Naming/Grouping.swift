package import APIDescription

/// The grouping of a client's operations.
package enum Grouping: String, Sendable, CaseIterable {
    /// By tag. Operations without a tag are methods of the client.
    case tags
    /// By the first resource of the path.
    case paths
    /// By tag. Operations without a tag, or only with the name of the API, are grouped by the first resource of the path.
    case tagsOrPaths = "tags-or-paths"
}

extension API {
    /// Returns the API with the groups as the tags of each operation.
    func grouped(by grouping: Grouping) -> API {
        var api = self
        // `nil` for those grouped by tag.
        let resources = operations.map { operation -> [String]? in
            switch grouping {
            case .tags: nil
            case .paths: operation.resourceGroup.map { [$0] } ?? []
            case .tagsOrPaths: hasGroup(operation) ? nil : operation.resourceGroup.map { [$0] } ?? []
            }
        }
        let names = zip(operations, resources).flatMap { $1 ?? $0.tags }
        let spelling = spellings(of: (grouping == .paths ? [] : tags.map(\.name)) + names)
        for index in tags.indices {
            api.tags[index].parent = grouping == .paths ? nil : tags[index].parent.map { spelling[GroupWords.key($0)] ?? $0 }
        }
        for (index, resources) in resources.enumerated() {
            api.operations[index].isGroupedByPath = resources != nil
            if let resources { api.operations[index].tags = resources }
            api.operations[index] = api.operations[index].withTags { spelling[GroupWords.key($0)] ?? $0 }
        }
        return api
    }

    /// The maximum number of methods of a type that is still easy to read.
    private static let handful = 12

    /// Tags, and paths for the others if they are more than a handful.
    package var defaultGrouping: Grouping {
        operations.count { !hasGroup($0) } > Self.handful ? .tagsOrPaths : .tags
    }

    /// Returns whether an operation has a tag that distinguishes it from others.
    private func hasGroup(_ operation: Operation) -> Bool {
        operation.groupOverride != nil || operation.tags.contains { !$0.isEmpty && !isNamedAfterAPI($0) }
    }

    /// Returns whether a tag is the name of the API, which doesn't distinguish operations.
    private func isNamedAfterAPI(_ tag: String) -> Bool {
        let empty: Set<String> = ["the", "api", "rest", "http", "public"]
        return Words(tag).list.filter { !empty.contains($0) } == Words(info.title).list.filter { !empty.contains($0) }
    }

    /// Returns the first spelling of names that differ only in case and separators.
    private func spellings(of names: [String]) -> [String: String] {
        Dictionary(names.filter { !$0.isEmpty }.map { (GroupWords.key($0), $0) }) { first, _ in first }
    }
}

extension Operation {
    /// Returns the operation with other spellings of its tags.
    fileprivate func withTags(_ spelling: (String) -> String) -> Operation {
        var operation = self
        operation.tags = tags.map(spelling)
        if case .byTag(let names) = nameOverride {
            operation.nameOverride = .byTag(Dictionary(names.map { (spelling($0.key), $0.value) }) { first, _ in first })
        }
        return operation
    }

    /// The first resource of the path; `nil` if the full path is the name of a procedure.
    fileprivate var resourceGroup: String? {
        let path = ResourcePath(path)
        guard let first = path.resources.first else { return nil }
        if path.resources.count == 1, !first.isItem, path.action.isEmpty {
            if Verbs.isAction(first.words, isPosted: false) || Words(id ?? "").list == first.words { return nil }
        }
        return first.words.joined(separator: " ")
    }
}

/// The words of a group's name, without generic words.
enum GroupWords {
    /// Returns a key that is equal for names of the same group.
    static func key(_ name: String) -> String {
        let letters = name.lettersAndDigits
        return letters.isEmpty ? name : letters
    }

    /// Returns the short name: `balances` for `Balances API`, `application` for `Api20100401Application`.
    static func short(_ tag: String) -> Words {
        var words = Identifier.words(of: tag).list
        if let index = words.dropLast().lastIndex(where: isVersion) { words.removeFirst(index + 1) }
        // A resource in lowercase, such as `webhook_endpoints`, may be named so.
        let generic = tag.first?.isLowercase == true ? endings.subtracting(["endpoint", "endpoints"]) : endings
        // Spring Data REST: `customer-entity-controller`.
        if words.count > 2, words.suffix(2) == ["entity", "controller"] { words.removeLast(2) }
        // springdoc writes the name of the class: `user-resource`.
        if words.count > 1, tag.hasSuffix("-resource"), !tag.contains(where: \.isUppercase) { words.removeLast() }
        while words.count > 1, let last = words.last, generic.contains(last) { words.removeLast() }
        return Words(words)
    }

    /// Returns the words that method names in a group omit: all, the short ones, those without `service` and those without the words of the
    /// enclosing group.
    static func all(_ tag: String, within parent: String?) -> [[String]] {
        let short = short(tag).list
        let own = parent.map { [within($0, Words(short)).list] } ?? []
        let names = [Identifier.words(of: tag).list, short] + own + (short.count > 1 && short.last == "service" ? [short.dropLast()] : [])
        return names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(\.element)
    }

    /// Returns the words of a nested group without those of the group around it: `users` for `Admin Users` in `Admin`.
    static func within(_ parent: String, _ words: Words) -> Words {
        let around = short(parent).list
        return words.list.count > around.count && words.list.starts(with: around) ? Words(Array(words.list.dropFirst(around.count))) : words
    }

    private static let endings: Set<String> = ["api", "apis", "rest", "controller", "endpoint", "endpoints"]

    /// Returns whether a word is a version such as `v1`, or ends with a date.
    private static func isVersion(_ word: String) -> Bool {
        (word.hasPrefix("v") && ResourcePath.isVersion(word)) || (word.count > 8 && word.suffix(8).allSatisfy(\.isNumber))
    }
}
