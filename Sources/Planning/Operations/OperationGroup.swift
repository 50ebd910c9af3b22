/// The operations of a tag: a type of its own, reached through a property of the client.
package struct OperationGroup: Sendable {
    /// The type: `Sessions`.
    package var name: String
    /// The client's property: `sessions`.
    package var propertyName: SwiftName
    /// Without its ending.
    package var fileName: String
    package var documentation: Documentation
    /// In description order.
    package var operations: [GroupedOperation]
}

/// The operations of no tag, which the client itself offers.
package struct ClientOperations: Sendable {
    /// Without its ending.
    package var fileName: String
    /// In description order.
    package var operations: [GroupedOperation]
}

/// An operation as one group offers it.
package struct GroupedOperation: Sendable {
    package enum Request: Sendable {
        case built(RequestPlan)
        /// Another group builds it: `Messages.cancel`.
        case borrowed(group: String, name: SwiftName)
    }

    package var name: SwiftName
    package var signature: OperationSignature
    package var request: Request
    package var documentation: Documentation
    /// Declared beside the request: what the operation gives, where it may be of several types.
    package var outcomes: [Outcome] = []
    /// Declared beside the request: the headers that the description types.
    package var headers: ResponseHeaders?
    /// `nil` if it doesn't page.
    package var paging: PagingPlan?
}

extension ClientPlan {
    /// The groups, and after them the client itself if it offers operations, with no name of a property.
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
