import APIDescription

/// The names of a group: its type, and the client's property that leads to it.
struct GroupName: Hashable {
    var tag: String
    var type: String
    var property: String
}

extension Operation {
    /// The groups that offer the operation, by tag: the first builds its request.
    var groupTags: [String] {
        if let groupOverride { return [groupOverride] }
        var seen: Set<String> = []
        let unique = tags.filter { seen.insert($0).inserted }
        return unique.isEmpty ? ["Default"] : unique
    }
}

extension TypeNamer {
    /// Names the groups: declared tags first, then those that only operations mention. A schema keeps its name against a group.
    ///
    /// - Parameter hidden: Names of types inside the client, by which its properties would mean those.
    mutating func takeGroupNames(for api: API, hidden: Set<String> = []) -> [GroupName] {
        let used = api.operations.flatMap(\.groupTags)
        let usedSet = Set(used)
        var seen: Set<String> = []
        let tags = (api.tags.map(\.name).filter(usedSet.contains) + used).filter { seen.insert($0).inserted }
        var properties = NameScope(reserved: ["core", "send", "result", "self", "init"])
        return tags.map { tag in
            let wanted = Identifier.type(Words(tag).upperCamelCase)
            let type = takeTopLevel(hidden.contains(wanted) ? wanted + "Operations" : wanted, else: "Operations")
            return GroupName(tag: tag, type: type, property: properties.take(Identifier.member(tag), else: "Group"))
        }
    }
}

/// Plans the groups with their operations.
struct GroupPlanner {
    var planner: OperationPlanner
    let names: [GroupName]
    let security: SecurityPlanner
    let servers: ServerPlanner

    mutating func groups(of api: API) -> [OperationGroup] {
        var descriptions: [String: String] = [:]
        for tag in api.tags { descriptions[tag.name] = tag.description }
        var groups = names.map { name in
            OperationGroup(
                name: name.type,
                propertyName: name.property,
                fileName: name.type,
                documentation: Documentation(paragraphs: [descriptions[name.tag] ?? "The operations of \(name.tag)."]),
                operations: []
            )
        }
        var scopes = names.map { _ in NameScope(reserved: ["client", "self", "init"]) }
        var indices: [String: Int] = [:]
        for (index, name) in names.enumerated() { indices[name.tag] = index }

        for operation in api.operations {
            let (signature, plan) = planner.signatureAndRequest(of: operation)
            var request = plan
            request.security = security.alternatives(of: operation)
            request.server = servers.server(of: operation)
            let operationNames = OperationNames(of: operation)
            var builder: (group: String, name: String)?
            for tag in operation.groupTags {
                guard let index = indices[tag] else { preconditionFailure("the group of \(tag) has no name") }
                let name = scopes[index].take(operationNames.method(of: operation, in: tag), else: "Operation")
                groups[index].operations.append(
                    GroupedOperation(
                        name: name,
                        signature: signature,
                        request: builder.map { .borrowed(group: $0.group, name: $0.name) } ?? .built(request),
                        documentation: operation.documentation
                    )
                )
                builder = builder ?? (names[index].type, name)
            }
        }
        return groups
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
