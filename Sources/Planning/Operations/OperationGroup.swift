/// The operations with a tag, as a type that is accessed via a property of the client.
package struct OperationGroup: Sendable {
    /// The name of the type: `Sessions`.
    package var name: String
    /// The client's property: `sessions`.
    package var propertyName: SwiftName
    /// The file's name without its extension.
    package var fileName: String
    package var documentation: Documentation
    /// The operations in description order.
    package var operations: [GroupedOperation]
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
    package var signature: OperationSignature
    package var request: Request
    package var documentation: Documentation
    /// The enums of results with several types, declared for the request.
    package var outcomes: [Outcome] = []
    /// The documented headers, declared for the request.
    package var headers: ResponseHeaders?
    /// `nil` if it doesn't page.
    package var paging: PagingPlan?
}

extension ClientPlan {
    /// The groups, followed by the client itself, without a property name, if it offers operations.
    package var offers: [OperationGroup] {
        guard let clientOperations else { return groups }
        let own = OperationGroup(
            name: client.name,
            propertyName: "",
            fileName: client.fileName,
            documentation: Documentation(paragraphs: ["Operations without a group."]),
            operations: clientOperations.operations
        )
        return groups + [own]
    }
}
