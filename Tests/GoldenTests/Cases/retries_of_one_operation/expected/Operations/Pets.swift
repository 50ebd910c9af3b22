// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func list(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.list(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func create(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.create(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func replace(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.replace(), options: options)
    }
}

nonisolated extension Pets {
    /// `GET /pets` as a value: see ``Pets/list(options:)``.
    public static func list() -> Request<Void, Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [204: .none],
            retries: RetryPolicy(
                initialInterval: .milliseconds(100),
                maximumInterval: .milliseconds(2000),
                exponent: 2.0,
                maximumAttempts: 5,
                maximumElapsedTime: .milliseconds(60000),
                statuses: [.range(5), 429],
                retriesConnectionErrors: false
            )
        )
    }

    /// `POST /pets` as a value: see ``Pets/create(options:)``.
    public static func create() -> Request<Void, Never> {
        Request(
            operation: "createPet",
            method: .post,
            path: ["pets"],
            success: [204: .none],
            retries: .never
        )
    }

    /// `PUT /pets` as a value: see ``Pets/replace(options:)``.
    public static func replace() -> Request<Void, Never> {
        Request(
            operation: "replacePet",
            method: .put,
            path: ["pets"],
            success: [204: .none]
        )
    }
}
