package import APIDescription

/// The methods and the rule for the pages of an operation.
package struct PagingPlan: Sendable {
    /// The place of the items in a page.
    package enum Items: Sendable {
        /// The steps from the body to the items, each with the presence of its value.
        case path([Access])
        /// Decoded from the JSON of the body.
        case json([Pagination.Step])
    }

    package enum Access: Sendable {
        case property(SwiftName, StoredProperty.Presence)
        case key(String)
        case elements
    }

    /// The rule, which is declared next to the request.
    package struct Rule: Sendable {
        package var pagination: Pagination
        package var limit: Limit?
        /// `nil` if items aren't known.
        package var items: Items?
        /// Whether there may be no body.
        package var isOptional: Bool
    }

    package struct Limit: Sendable {
        package var target: Pagination.Target
        package var standard: Int?
        package var maximum: Int?
    }

    /// The method for the items; `nil` if they aren't known.
    package var itemsMethod: SwiftName?
    package var pagesMethod: SwiftName
    /// The type of the items.
    package var item: TypeReference
    package var ruleName: SwiftName
    /// The group that declares the rule; `nil` for the one that has the methods.
    package var ruleOwner: String?
    /// The rule to declare; `nil` if another method or group declares it.
    package var rule: Rule?
}

extension PagingPlan {
    /// - Parameters:
    ///   - declares: Whether the rule is declared here.
    ///   - owner: The group that declares it, if that is another.
    init(_ shape: PagingShape, _ paging: PagingNames, declares: Bool, owner: (type: String, names: PagingNames)?, _ names: Names) {
        itemsMethod = shape.items == nil ? nil : paging.items
        pagesMethod = paging.pages
        item = shape.items.map { names.types.reference($0.element) } ?? .builtIn(.never)
        ruleName = owner?.names.rule ?? paging.rule
        ruleOwner = owner?.type
        guard declares else { return }
        rule = Rule(
            pagination: shape.rule,
            limit: shape.limit.map { Limit(target: $0.target, standard: $0.standard, maximum: $0.maximum) },
            items: shape.items.map { Items($0.place, names) },
            isOptional: shape.items?.isOptional ?? false
        )
    }
}

extension PagingPlan.Items {
    fileprivate init(_ place: PagedItemsShape.Place, _ names: Names) {
        switch place {
        case .json(let steps): self = .json(steps)
        case .path(let path):
            self = .path(
                path.map { access in
                    switch access {
                    case .property(let declaration, let index, let presence):
                        .property(names.members[declaration.index].list[index], presence)
                    case .key(let name): .key(name)
                    case .elements: .elements
                    }
                }
            )
        }
    }
}
