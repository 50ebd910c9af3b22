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
        optionsValue: String? = nil,
        body: String? = nil,
        in: String? = nil,
        clientValue: String? = nil,
        id2: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.send(
            id: id,
            body2,
            optionsValue: optionsValue,
            body: body,
            in: `in`,
            clientValue: clientValue,
            id2: id2
        )
        try await client.send(request, options: options)
    }
}

nonisolated extension Pets {
    /// `POST /x/{id}` as a value: see ``Pets/send(id:_:optionsValue:body:in:clientValue:id2:options:)``.
    public static func send(
        id: String,
        _ body2: String? = nil,
        optionsValue: String? = nil,
        body: String? = nil,
        in: String? = nil,
        clientValue: String? = nil,
        id2: String? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "send",
            method: .post,
            path: ["x", .parameter(id)],
            query: [.query("options", optionsValue), .query("body", body), .query("in", `in`), .query("client", clientValue)],
            headers: [.header("ID", id2)],
            body: .text(body2),
            success: [204: .none]
        )
    }
}
