import APIDescription

/// The names of a group: its type, and its property in the client or the enclosing group.
struct GroupName: Hashable, Sendable {
    var tag: String
    /// The tag of the group that this one is nested in (OpenAPI 3.2); `nil` for a group of the client.
    var parent: String?
    var type: String
    var property: SwiftName

    /// The members of every group.
    static let groupMembers: Set<String> = ["client", "self", "init"]

    /// The members of every client.
    static let clientMembers: Set<String> = [
        "core", "send", "result", "bytes", "download", "self", "init", "retries", "server", "servers", "serverURL", "configuration",
        "security",
    ]

    /// Names the groups. Schemas take precedence over groups.
    ///
    /// - Parameters:
    ///   - shadowing: The names that would shadow the type of a group in the client.
    ///   - topLevel: The top-level scope, with the names of all models.
    /// - Returns: The groups, and the top-level scope in which their types are taken.
    static func names(of api: API, shadowing: Shadowing, topLevel: NameScope) -> (groups: [GroupName], topLevel: NameScope) {
        var topLevel = topLevel
        let parents = Dictionary(api.tags.map { ($0.name, $0.parent) }) { first, _ in first }
        var scopes: [String?: NameScope] = [nil: NameScope(reserved: clientMembers)]
        let chosen = Dictionary(api.tags.map { ($0.name, $0.swiftName) }) { first, _ in first }
        let groups = api.groupTags.map { tag in
            let chosen = chosen[tag] ?? nil
            let parent = parents[tag] ?? nil
            var properties = scopes[parent] ?? NameScope(reserved: groupMembers)
            defer { scopes[parent] = properties }
            var words = chosen.map(Identifier.words) ?? GroupWords.short(tag)
            // `Balances API` becomes `balances` if that is free.
            if chosen == nil, !properties.isFree(Identifier.member(words)) { words = Identifier.words(of: tag) }
            let wanted = chosen.map(Identifier.chosenType) ?? Identifier.type(words)
            let ending = wanted.hasSuffix("Operations") ? "Group" : "Operations"
            let short = chosen == nil ? parent.map { GroupWords.within($0, words) } ?? words : words
            let property = properties.take(Identifier.member(properties.isFree(Identifier.member(short)) ? short : words), else: "Group")
            return GroupName(
                tag: tag,
                parent: parent,
                type: topLevel.take(shadowing.hides(wanted) ? wanted + ending : wanted, elseEnding: ending),
                property: SwiftName(property)
            )
        }
        return (groups, topLevel)
    }
}

extension API {
    /// The tags that are groups: declared ones first, then those that only operations mention. A tag without operations is a group if one
    /// with operations is nested in it.
    fileprivate var groupTags: [String] {
        let used = operations.flatMap(\.groupTags)
        let parents = Dictionary(tags.map { ($0.name, $0.parent) }) { first, _ in first }
        var needed: Set<String> = []
        for tag in used {
            var next: String? = tag
            while let tag = next, needed.insert(tag).inserted { next = parents[tag] ?? nil }
        }
        return (tags.map(\.name).filter(needed.contains) + used).uniqued
    }
}

extension Operation {
    /// The tags of the groups that offer the operation. The first one builds its request. Empty if the client itself offers it.
    var groupTags: [String] {
        if let groupOverride, !groupOverride.isEmpty { return [groupOverride] }
        // Few operations have several.
        return tags.count > 1 ? tags.filter { !$0.isEmpty }.uniqued : tags.filter { !$0.isEmpty }
    }
}
