// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The pet.
    /// - Throws: `Failure.documented` with a ``ListChoicesDefaultProblem`` for any other status (a problem).
    ///
    ///   `Failure.documentedStatus` for 3XX and 304.
    public func get(
        id: String,
        ifNoneMatch: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<ListChoicesDefaultProblem>) -> GetPetResponse {
        try await client.send(Self.get(id: id, ifNoneMatch: ifNoneMatch), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documentedStatus` for 303.
    public func delete(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.delete(id: id), options: options)
    }
}

nonisolated extension Pets {
    /// `GET /pets/{id}` as a value: see ``Pets/get(id:ifNoneMatch:options:)``.
    public static func get(id: String, ifNoneMatch: String? = nil) -> Request<GetPetResponse, ListChoicesDefaultProblem> {
        Request(
            operation: "getPet",
            method: .get,
            path: ["pets", .parameter(id)],
            headers: [.header("If-None-Match", ifNoneMatch)],
            success: [200: .json],
            problems: [
                .range(3): .undecoded,
                304: .undecoded,
                404: .undecoded,
                406: .undecoded,
                .default: .json(contentType: "application/problem+json"),
            ]
        )
    }

    /// `DELETE /pets/{id}` as a value: see ``Pets/delete(id:options:)``.
    public static func delete(id: String) -> Request<Void, Never> {
        Request(
            operation: "deletePet",
            method: .delete,
            path: ["pets", .parameter(id)],
            success: [204: .none],
            problems: [303: .undecoded, 404: .undecoded]
        )
    }
}
