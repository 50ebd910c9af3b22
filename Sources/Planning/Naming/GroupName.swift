import APIDescription

/// The names of a group: its type and the client's property for it.
struct GroupName: Hashable, Sendable {
    var tag: String
    var type: String
    var property: SwiftName

    /// The members of every client.
    static let clientMembers: Set<String> = [
        "core", "send", "result", "bytes", "download", "self", "init", "retries", "server", "servers", "serverURL", "configuration",
        "security",
    ]

    /// Names the groups: declared tags first, then tags that only operations mention. Schemas take precedence over groups.
    ///
    /// - Parameter hidden: The names of the client's nested types, which shadow top-level ones in its properties.
    static func names(of api: API, hidden: Set<String>, topLevel: inout NameScope) -> [GroupName] {
        let used = api.operations.flatMap(\.groupTags)
        let usedSet = Set(used)
        var seen: Set<String> = []
        let tags = (api.tags.map(\.name).filter(usedSet.contains) + used).filter { seen.insert($0).inserted }
        var properties = NameScope(reserved: clientMembers)
        let chosen = Dictionary(api.tags.map { ($0.name, $0.swiftName) }) { first, _ in first }
        return tags.map { tag in
            let chosen = chosen[tag] ?? nil
            var words = chosen.map(Identifier.words) ?? GroupWords.short(tag)
            // `Balances API` becomes `balances` if that is free.
            if chosen == nil, !properties.isFree(Identifier.member(words)) { words = Identifier.words(of: tag) }
            let wanted = chosen.map(Identifier.chosenType) ?? Identifier.type(words)
            let ending = wanted.hasSuffix("Operations") ? "Group" : "Operations"
            let property = properties.take(Identifier.member(words), else: "Group")
            // In a script without capitals, a property or method of the client would shadow the type.
            let isHidden = hidden.contains(wanted) || Identifier.isMemberToo(wanted)
            return GroupName(
                tag: tag,
                type: topLevel.take(isHidden ? wanted + ending : wanted, elseEnding: ending),
                property: SwiftName(property)
            )
        }
    }
}

extension Operation {
    /// The tags of the groups that offer the operation. The first one builds its request. Empty if the client itself offers it.
    var groupTags: [String] {
        if let groupOverride, !groupOverride.isEmpty { return [groupOverride] }
        var seen: Set<String> = []
        return tags.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
