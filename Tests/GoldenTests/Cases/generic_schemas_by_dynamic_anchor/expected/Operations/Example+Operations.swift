// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The groups.
    /// - Throws: ``Failure``, never with a documented body.
    public func listGroups(options: CallOptions = .init()) async throws(Failure<Never>) -> ListGroupsResponse {
        try await send(Self.listGroups(), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /groups` as a value: see ``Example/listGroups(options:)``.
    public static func listGroups() -> Request<ListGroupsResponse, Never> {
        Request(
            operation: "listGroups",
            method: .get,
            path: ["groups"],
            success: [200: .json]
        )
    }
}
