// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The pets.
    /// - Throws: ``Failure``, never with a documented body.
    public func list(trace: String? = nil, options: CallOptions = .init()) async throws(Failure<Never>) -> [Pet] {
        try await client.send(Self.list(trace: trace), options: options).body
    }
}

nonisolated extension Pets {
    /// `GET /pets` as a value: see ``Pets/list(trace:options:)``.
    public static func list(trace: String? = nil) -> Request<[Pet], Never> {
        Request(
            operation: "PetController_findAllUsingGET",
            method: .get,
            path: ["pets"],
            query: [.query("trace", trace)],
            success: [200: .json]
        )
    }
}
