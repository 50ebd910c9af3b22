import APIDescription
import Reporting

/// The names of a group: its type, and the client's property that leads to it.
struct GroupName: Hashable {
    var tag: String
    var type: String
    var property: String
}

extension Operation {
    /// The groups that offer the operation, by tag: the first builds its request. None where the client itself offers it.
    var groupTags: [String] {
        if let groupOverride, !groupOverride.isEmpty { return [groupOverride] }
        var seen: Set<String> = []
        return tags.filter { !$0.isEmpty && seen.insert($0).inserted }
    }
}

/// Members that every client has.
private let clientMembers: Set<String> = [
    "core", "send", "result", "bytes", "download", "self", "init", "retries", "server", "servers", "serverURL", "configuration", "security",
]

extension TypeNamer {
    /// Names the groups: declared tags first, then those that only operations mention. A schema keeps its name against a group.
    ///
    /// - Parameter hidden: Names of types inside the client, by which its properties would mean those.
    mutating func takeGroupNames(for api: API, hidden: Set<String> = []) -> [GroupName] {
        let used = api.operations.flatMap(\.groupTags)
        let usedSet = Set(used)
        var seen: Set<String> = []
        let tags = (api.tags.map(\.name).filter(usedSet.contains) + used).filter { seen.insert($0).inserted }
        var properties = NameScope(reserved: clientMembers)
        return tags.map { tag in
            let wanted = Identifier.type(cutting: tag)
            let property = properties.take(Identifier.member(tag), else: "Group")
            // Where a script has no capitals, a property or a method of the client would hide the type.
            let isHidden = hidden.contains(wanted) || Identifier.isMemberToo(wanted)
            return GroupName(
                tag: tag,
                type: takeTopLevel(isHidden ? wanted + "Operations" : wanted, else: "Operations"),
                property: property
            )
        }
    }
}

/// Plans the groups with their operations, and the operations that are in none.
struct GroupPlanner {
    var planner: OperationPlanner
    private let names: [GroupName]
    private let prefixes: TypePrefixes
    private(set) var groups: [OperationGroup] = []
    private(set) var untagged: [GroupedOperation] = []

    init(planner: OperationPlanner, names: [GroupName], prefixes: TypePrefixes) {
        self.planner = planner
        self.names = names
        self.prefixes = prefixes
    }

    mutating func plan(_ api: API, diagnostics: inout Diagnostics) {
        var descriptions: [String: String] = [:]
        for tag in api.tags { descriptions[tag.name] = tag.description }
        groups = names.map { name in
            OperationGroup(
                name: name.type,
                propertyName: name.property,
                fileName: name.type,
                documentation: Documentation(paragraphs: [descriptions[name.tag] ?? "The operations of \(name.tag)."]),
                operations: []
            )
        }
        var indices: [String: Int] = [:]
        for (index, name) in names.enumerated() { indices[name.tag] = index }
        var methodNames = methodNames(of: api, diagnostics: &diagnostics)

        for (operation, prefix) in zip(api.operations, prefixes.operations) {
            let planned = planner.plan(operation, typePrefix: prefix)
            if operation.groupTags.isEmpty {
                guard let name = methodNames.untagged.popFirst() else { preconditionFailure("an operation has no name") }
                untagged += grouped(planned, operation, name: name, builder: nil)
            }
            var builder: (group: String, name: String)?
            for tag in operation.groupTags {
                guard let index = indices[tag], let name = methodNames.tagged[tag]?.popFirst() else {
                    preconditionFailure("the group of \(tag) has no name")
                }
                groups[index].operations += grouped(planned, operation, name: name, builder: builder)
                builder = builder ?? (names[index].type, name)
            }
        }
    }

    /// The methods, for each way in which the body may be sent one.
    ///
    /// - Parameter builder: Who builds the request already.
    private func grouped(
        _ planned: OperationPlanner.Planned,
        _ operation: Operation,
        name: String,
        builder: (group: String, name: String)?
    ) -> [GroupedOperation] {
        planned.overloads.enumerated().map { index, overload in
            let declares = index == 0 && builder == nil
            return GroupedOperation(
                name: name,
                signature: overload.signature,
                request: builder.map { .borrowed(group: $0.group, name: $0.name) } ?? .built(overload.request),
                documentation: operation.documentation,
                outcomes: declares ? planned.outcomes : [],
                headers: declares ? planned.headers : nil
            )
        }
    }

    private struct Names {
        /// By tag, in the order of the operations.
        var tagged: [String: ArraySlice<String>] = [:]
        var untagged: ArraySlice<String> = []
    }

    private func methodNames(of api: API, diagnostics: inout Diagnostics) -> Names {
        var byTag: [String: [Operation]] = [:]
        for operation in api.operations {
            for tag in operation.groupTags { byTag[tag, default: []].append(operation) }
        }
        var result = Names()
        for name in names {
            var scope = MethodNames(reserved: ["client", "self", "init"])
            result.tagged[name.tag] = scope.names(of: byTag[name.tag] ?? [], in: name.tag, diagnostics: &diagnostics)[...]
        }
        var scope = MethodNames(reserved: clientMembers.union(names.map(\.property)))
        result.untagged = scope.names(of: api.operations.filter(\.groupTags.isEmpty), in: nil, diagnostics: &diagnostics)[...]
        return result
    }
}

extension Operation {
    /// The summary, then the description where it says something else.
    fileprivate var documentation: Documentation {
        var paragraphs = [summary].compactMap { $0 }.filter { !$0.isEmpty }
        if let description, !description.isEmpty, description != summary { paragraphs.append(description) }
        return Documentation(paragraphs: paragraphs, isDeprecated: isDeprecated)
    }
}
