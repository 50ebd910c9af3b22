// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func optionsOfPets(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.optionsOfPets(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func trace(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.trace(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func search(_ body: Pet, options: CallOptions = .init()) async throws(Failure<Never>) -> Pet {
        try await client.send(Self.search(body), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func searchCats(id: String, limit: Int? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.searchCats(id: id, limit: limit), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func deleteByAction(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.deleteByAction(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func createByAction(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.createByAction(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func several(a: String, b: String, c: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.several(a: a, b: b, c: c), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func cancelBatch(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.cancelBatch(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func doubleSlashes(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.doubleSlashes(), options: options)
    }
}

nonisolated extension Pets {
    /// `OPTIONS /pets/` as a value: see ``Pets/optionsOfPets(options:)``.
    public static func optionsOfPets() -> Request<Void, Never> {
        Request(
            operation: "optionsOfPets",
            method: .options,
            path: ["pets", ""],
            success: [204: .none]
        )
    }

    /// `TRACE /pets/` as a value: see ``Pets/trace(options:)``.
    public static func trace() -> Request<Void, Never> {
        Request(
            operation: "tracePets",
            method: .trace,
            path: ["pets", ""],
            success: [204: .none]
        )
    }

    /// `QUERY /pets/` as a value: see ``Pets/search(_:options:)``.
    public static func search(_ body: Pet) -> Request<Pet, Never> {
        Request(
            operation: "searchPets",
            method: .query,
            path: ["pets", ""],
            body: .json(body),
            success: [200: .json]
        )
    }

    /// `GET /search?type=cat&id={id}&flag` as a value: see ``Pets/searchCats(id:limit:options:)``.
    public static func searchCats(id: String, limit: Int? = nil) -> Request<Void, Never> {
        Request(
            operation: "searchCats",
            method: .get,
            path: ["search"],
            query: [.query("type", "cat"), .query("flag", ""), .query("id", id), .query("limit", limit)],
            success: [204: .none]
        )
    }

    /// `POST /rpc/#Action=Delete` as a value: see ``Pets/deleteByAction(options:)``.
    public static func deleteByAction() -> Request<Void, Never> {
        Request(
            operation: "deleteByAction",
            method: .post,
            path: ["rpc", ""],
            success: [204: .none]
        )
    }

    /// `POST /rpc/#Action=Create` as a value: see ``Pets/createByAction(options:)``.
    public static func createByAction() -> Request<Void, Never> {
        Request(
            operation: "createByAction",
            method: .post,
            path: ["rpc", ""],
            success: [204: .none]
        )
    }

    /// `GET /{a}-{b}..{c}/{a}` as a value: see ``Pets/several(a:b:c:options:)``.
    public static func several(a: String, b: String, c: String) -> Request<Void, Never> {
        Request(
            operation: "several",
            method: .get,
            path: [.joined(.parameter(a), "-", .parameter(b), "..", .parameter(c)), .parameter(a)],
            success: [204: .none]
        )
    }

    /// `POST /files/v1:batch/{id}:cancel` as a value: see ``Pets/cancelBatch(id:options:)``.
    public static func cancelBatch(id: String) -> Request<Void, Never> {
        Request(
            operation: "cancelBatch",
            method: .post,
            path: ["files", "v1:batch", .joined(.parameter(id), ":cancel")],
            success: [204: .none]
        )
    }

    /// `GET //double//` as a value: see ``Pets/doubleSlashes(options:)``.
    public static func doubleSlashes() -> Request<Void, Never> {
        Request(
            operation: "doubleSlashes",
            method: .get,
            path: ["", "double", "", ""],
            success: [204: .none]
        )
    }
}
