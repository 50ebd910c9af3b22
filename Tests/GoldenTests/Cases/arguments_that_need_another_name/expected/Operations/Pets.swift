// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func send(
        id: String,
        _ body2: String? = nil,
        queryOptions: String? = nil,
        body: String? = nil,
        in: String? = nil,
        queryClient: String? = nil,
        headerID: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.send(
            id: id,
            body2,
            queryOptions: queryOptions,
            body: body,
            in: `in`,
            queryClient: queryClient,
            headerID: headerID
        )
        try await client.send(request, options: options)
    }
}

nonisolated extension Pets {
    /// `POST /x/{id}` as a value: see ``Pets/send(id:_:queryOptions:body:in:queryClient:headerID:options:)``.
    public static func send(
        id: String,
        _ body2: String? = nil,
        queryOptions: String? = nil,
        body: String? = nil,
        in: String? = nil,
        queryClient: String? = nil,
        headerID: String? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "send",
            method: .post,
            path: ["x", .parameter(id)],
            query: [.query("options", queryOptions), .query("body", body), .query("in", `in`), .query("client", queryClient)],
            headers: [.header("ID", headerID)],
            body: .text(body2),
            success: [204: .none]
        )
    }
}
