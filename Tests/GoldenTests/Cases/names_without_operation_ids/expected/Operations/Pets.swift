// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getByIDPhotos(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getByIDPhotos(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPets(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getPets(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPets2(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getPets2(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPet(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getPet(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPets3(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.getPets3(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func get(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.get(), options: options)
    }
}

nonisolated extension Pets {
    /// `GET /pets/{id}/photos` as a value: see ``Pets/getByIDPhotos(id:options:)``.
    public static func getByIDPhotos(id: String) -> Request<Void, Never> {
        Request(
            operation: "GET /pets/{id}/photos",
            method: .get,
            path: ["pets", .parameter(id), "photos"],
            success: [204: .none]
        )
    }

    /// `GET /pets` as a value: see ``Pets/getPets(options:)``.
    public static func getPets() -> Request<Void, Never> {
        Request(
            operation: "getPets",
            method: .get,
            path: ["pets"],
            success: [204: .none]
        )
    }

    /// `POST /pets` as a value: see ``Pets/getPets2(options:)``.
    public static func getPets2() -> Request<Void, Never> {
        Request(
            operation: "get_pets",
            method: .post,
            path: ["pets"],
            success: [204: .none]
        )
    }

    /// `PUT /pets` as a value: see ``Pets/getPet(options:)``.
    public static func getPet() -> Request<Void, Never> {
        Request(
            operation: "getPet",
            method: .put,
            path: ["pets"],
            success: [204: .none]
        )
    }

    /// `PATCH /pets` as a value: see ``Pets/getPets3(options:)``.
    public static func getPets3() -> Request<Void, Never> {
        Request(
            operation: "GET_pets",
            method: .patch,
            path: ["pets"],
            success: [204: .none]
        )
    }

    /// `DELETE /pets` as a value: see ``Pets/get(options:)``.
    public static func get() -> Request<Void, Never> {
        Request(
            operation: "remove",
            method: .delete,
            path: ["pets"],
            success: [204: .none]
        )
    }
}
