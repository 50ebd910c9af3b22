import APIDescription

/// A planner for the groups and for the operations without a group.
struct GroupPlanner {
    let shaped: ShapedAPI
    let names: Names
    let defaults: DefaultArguments

    private typealias Offer = (shape: OperationShape, names: OperationNames, paging: PagingShape?)

    private func offer(_ operation: Int) -> Offer { (shaped.operations[operation], names.operations[operation], shaped.paging[operation]) }

    func groups() -> [OperationGroup] {
        let descriptions = Dictionary(shaped.api.tags.map { ($0.name, $0.description) }) { _, last in last }
        var operations: [String: [Int]] = [:]
        for (number, shape) in shaped.operations.enumerated() {
            for tag in shape.operation.groupTags { operations[tag, default: []].append(number) }
        }
        let types = Dictionary(names.groups.map { ($0.tag, $0.type) }) { first, _ in first }
        let byTag = Dictionary(names.groups.map { ($0.tag, $0) }) { first, _ in first }
        var groups = zip(names.groups, names.files.groups).map { name, file in
            let group = GroupKeys(name.tag)
            return OperationGroup(
                name: name.type,
                path: path(of: name, byTag),
                fileName: file,
                documentation: Documentation(paragraphs: [(descriptions[name.tag] ?? nil) ?? "Operations tagged \(name.tag)."]),
                operations: (operations[name.tag] ?? []).flatMap { grouped(offer($0), in: group, types) }
            )
        }
        let members = zip(names.groups, groups.map(\.asNested)).map { (parent: $0.parent, nested: $1) }
        for (index, name) in names.groups.enumerated() {
            groups[index].nested = members.compactMap { $0.parent == name.tag ? $0.nested : nil }
        }
        return groups
    }

    /// The properties that give access to a group. A parent is never nested in what is nested in it.
    private func path(of name: GroupName, _ byTag: [String: GroupName]) -> [SwiftName] {
        var path = [name.property]
        var next = name.parent
        while let parent = next.flatMap({ byTag[$0] }) {
            path.insert(parent.property, at: 0)
            next = parent.parent
        }
        return path
    }

    /// Returns the operations without a tag, which the client itself offers; `nil` if there are none.
    func clientOperations() -> ClientOperations? {
        names.files.clientOperations.map { file in
            let untagged = shaped.operations.indices.filter { shaped.operations[$0].operation.groupTags.isEmpty }
            return ClientOperations(fileName: file, operations: untagged.flatMap { grouped(offer($0), in: GroupKeys(""), [:]) })
        }
    }

    /// Returns the methods of an operation in a group, one for each type of body.
    ///
    /// - Parameter types: The types of the groups by tag.
    private func grouped(_ offer: Offer, in group: GroupKeys, _ types: [String: String]) -> [GroupedOperation] {
        let tag = group.tag
        let builder = offer.shape.operation.groupTags.first ?? ""
        func method(_ tag: String, _ representation: Int?) -> SwiftName {
            let methods = representation.map { offer.names.representations[$0].methods } ?? offer.names.methods
            guard let name = methods[tag] else { preconditionFailure("an operation has a name in each of its groups") }
            return name
        }
        let planner = OperationPlanner(shape: offer.shape, names: offer.names, all: names, shaped: shaped, defaults: defaults)
        let bodies = offer.shape.bodies.isEmpty ? [nil] : offer.shape.bodies.map(Optional.some)
        let resources = offer.shape.path.resources(in: group)
        let representations = [nil] + offer.shape.representations.indices.map(Optional.some)
        return representations.flatMap { representation in
            let responses = ResponsePlan(of: offer.shape, offer.names, representation: representation, names.types)
            return bodies.enumerated().map { index, body in
                let (signature, request) = planner.signatureAndRequest(body, responses)
                let declares = index == 0 && tag == builder
                return GroupedOperation(
                    name: method(tag, representation),
                    resources: resources,
                    signature: signature,
                    request: tag == builder
                        ? .built(request) : .borrowed(group: types[builder] ?? builder, name: method(builder, representation)),
                    documentation: documentation(of: offer.shape, representation),
                    outcomes: declares ? responses.outcomes : [],
                    headers: declares && representation == nil ? planner.headers : nil,
                    paging: representation == nil ? paging(of: offer, body: index, in: tag, builder: builder, types) : nil,
                    waiting: representation == nil ? waiting(for: offer, in: tag) : nil
                )
            }
        }
    }

    /// Returns the plan for paging with the body at this index; `nil` if the request can't be paged.
    private func paging(of offer: Offer, body: Int, in tag: String, builder: String, _ types: [String: String]) -> PagingPlan? {
        guard let shape = offer.paging, let own = offer.names.paging[tag], let built = offer.names.paging[builder] else { return nil }
        let paged = offer.shape.bodies.indices.filter { !shape.needsJSONBody || offer.shape.bodies[$0].coding == .json }
        guard offer.shape.bodies.isEmpty || paged.contains(body) else { return nil }
        return PagingPlan(
            shape,
            own,
            declares: tag == builder && body == paged.first ?? 0,
            owner: tag == builder ? nil : (types[builder] ?? builder, built),
            names
        )
    }

    private func waiting(for offer: Offer, in tag: String) -> WaitingPlan? {
        guard let finalState = offer.shape.operation.finalState, let method = offer.names.waiting[tag] else { return nil }
        return WaitingPlan(method: method, finalState: finalState)
    }

    /// Returns the documentation of the operation, with the media type of a representation other than the default.
    private func documentation(of shape: OperationShape, _ representation: Int?) -> Documentation {
        var documentation = shape.operation.documentation
        guard let representation else { return documentation }
        let types = shape.representations[representation].success.alternatives.compactMap(\.coding.contentType).uniqued
        let text = types.map(\.inCode).joined(separator: " or ")
        documentation.paragraphs.append("Requests the response as \(text.isEmpty ? "another media type" : text).")
        return documentation
    }
}

/// A group, with the keys of the resources that are the group itself.
private struct GroupKeys {
    let tag: String
    let keys: [String]

    init(_ tag: String) {
        self.tag = tag
        keys = [GroupWords.key(tag), GroupWords.key(GroupWords.short(tag).list.joined())]
    }
}

extension ResourcePath {
    /// Returns the resources within that of a group, outermost first, as in names of types: `Branches` of `/repos/{repo}/branches` in the
    /// group `Repos`.
    fileprivate func resources(in group: GroupKeys) -> [String] {
        let resources = resources.map(\.words)
        let start = resources.firstIndex { group.keys.contains(GroupWords.key($0.joined())) }.map { $0 + 1 } ?? 0
        return resources[start...].map { Identifier.type(Words($0)) }
    }
}
