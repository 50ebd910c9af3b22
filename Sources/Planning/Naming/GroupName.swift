import APIDescription

/// The names of a group: its type, and the client's property that leads to it.
struct GroupName: Hashable, Sendable {
    var tag: String
    var type: String
    var property: SwiftName

    /// Members that every client has.
    static let clientMembers: Set<String> = [
        "core", "send", "result", "bytes", "download", "self", "init", "retries", "server", "servers", "serverURL", "configuration",
        "security",
    ]

    /// Names the groups: declared tags first, then those that only operations mention. A schema keeps its name against a group.
    ///
    /// - Parameter hidden: Names of types inside the client, by which its properties would mean those.
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
            // `Balances API` is `balances`, unless another group is.
            if chosen == nil, !properties.isFree(Identifier.member(words)) { words = Identifier.words(of: tag) }
            let wanted = chosen.map(Identifier.chosenType) ?? Identifier.type(words)
            let ending = wanted.hasSuffix("Operations") ? "Group" : "Operations"
            let property = properties.take(Identifier.member(words), else: "Group")
            // Where a script has no capitals, a property or a method of the client would hide the type.
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
    /// The groups that offer the operation, by tag: the first builds its request. None where the client itself offers it.
    var groupTags: [String] {
        if let groupOverride, !groupOverride.isEmpty { return [groupOverride] }
        var seen: Set<String> = []
        return tags.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}
