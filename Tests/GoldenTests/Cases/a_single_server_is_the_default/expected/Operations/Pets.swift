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
    public func upload(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.upload(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getStatus(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getStatus(), options: options)
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
            security: [[.key]]
        )
    }

    /// `POST /pets` as a value: see ``Pets/upload(options:)``.
    public static func upload() -> Request<Void, Never> {
        Request(
            operation: "uploadPet",
            method: .post,
            path: ["pets"],
            success: [204: .none],
            security: [[.key]],
            server: "https://uploads.example.com"
        )
    }

    /// `GET /status` as a value: see ``Pets/getStatus(options:)``.
    public static func getStatus() -> Request<Void, Never> {
        Request(
            operation: "getStatus",
            method: .get,
            path: ["status"],
            success: [204: .none],
            security: [[.key]],
            server: "/v2"
        )
    }
}
