// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func send(
        id: String,
        _ bodyContent: String? = nil,
        optionsValue: String? = nil,
        body: String? = nil,
        in: String? = nil,
        clientValue: String? = nil,
        idValue: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.send(
            id: id,
            bodyContent,
            optionsValue: optionsValue,
            body: body,
            in: `in`,
            clientValue: clientValue,
            idValue: idValue
        )
        try await client.send(request, options: options)
    }
}

nonisolated extension Pets {
    /// `POST /x/{id}` as a value: see ``Pets/send(id:_:optionsValue:body:in:clientValue:idValue:options:)``.
    public static func send(
        id: String,
        _ bodyContent: String? = nil,
        optionsValue: String? = nil,
        body: String? = nil,
        in: String? = nil,
        clientValue: String? = nil,
        idValue: String? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "send",
            method: .post,
            path: ["x", .parameter(id)],
            query: [.query("options", optionsValue), .query("body", body), .query("in", `in`), .query("client", clientValue)],
            headers: [.header("ID", idValue)],
            body: .text(bodyContent),
            success: [204: .none]
        )
    }
}
