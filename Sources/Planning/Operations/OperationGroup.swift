package import APIDescription

/// The operations with a tag, as a type that is accessed via a property of the client or of another group.
package struct OperationGroup: Sendable {
    /// A nested group, which is accessed via a property of its parent.
    package struct Nested: Sendable {
        package var name: String
        package var propertyName: SwiftName
        package var documentation: Documentation
    }

    /// The name of the type: `Sessions`.
    package var name: String
    /// The properties by which the client gives access to it, from the outermost group to its own: `admin`, `users`. Empty for the client.
    package var path: [SwiftName]
    /// The groups within it, in the order of the client's groups.
    package var nested: [Nested] = []
    /// The file's name without its extension.
    package var fileName: String
    package var documentation: Documentation
    /// The operations in description order.
    package var operations: [GroupedOperation]

    /// The group as a member of what is around it; `nil` for the client itself.
    package var asNested: Nested? {
        path.last.map { Nested(name: name, propertyName: $0, documentation: documentation) }
    }
}

/// The operations without a tag, which the client itself offers.
package struct ClientOperations: Sendable {
    /// The file's name without its extension.
    package var fileName: String
    /// The operations in description order.
    package var operations: [GroupedOperation]
}

/// An operation in a group.
package struct GroupedOperation: Sendable {
    package enum Request: Sendable {
        case built(RequestPlan)
        /// A request that another group builds: `Messages.cancel`.
        case borrowed(group: String, name: SwiftName)
    }

    package var name: SwiftName
    /// The resources of its path within that of the group, outermost first, as in names of types: `Branches`, `Protection`.
    package var resources: [String]
    package var signature: OperationSignature
    package var request: Request
    package var documentation: Documentation
    /// The enums of results with several types, declared for the request.
    package var outcomes: [Outcome] = []
    /// The documented headers, declared for the request.
    package var headers: ResponseHeaders?
    /// `nil` if it doesn't page.
    package var paging: PagingPlan?
    /// `nil` if it isn't long-running.
    package var waiting: WaitingPlan?
}

/// The method that starts a long-running operation and waits for its result.
package struct WaitingPlan: Sendable {
    package var method: SwiftName
    package var finalState: LongRunningDeclaration.FinalState
}

extension ClientPlan {
    /// The groups, followed by the client itself, without a property name, if it offers operations.
    package var offers: [OperationGroup] {
        guard let clientOperations else { return groups }
        let own = OperationGroup(
            name: client.name,
            path: [],
            fileName: client.fileName,
            documentation: Documentation(paragraphs: ["Operations without a group."]),
            operations: clientOperations.operations
        )
        return groups + [own]
    }
}
