// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// Everything about pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// Lists the pets.
    ///
    /// At most a page of them.
    ///
    /// - Parameters:
    ///   - limit: How many at most.
    ///     The server takes `20` where this is absent. From 1 to 100.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The pets, newest first.
    /// - Throws: `Failure.documented` with a ``Problem`` for 401 (not signed in).
    public func list(
        owner: String,
        limit: Int? = nil,
        sortBy: ListPetsSortBy? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> [Pet] {
        try await client.send(Self.list(owner: owner, limit: limit, sortBy: sortBy), options: options).body
    }

    /// Adds a pet.
    ///
    /// - Parameters:
    ///   - body: The pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The new pet.
    /// - Throws: `Failure.documented` with a ``Problem`` for 409 (the name is taken) and 4XX (the body is wrong).
    @discardableResult
    public func create(_ body: CreatePetRequest, options: CallOptions = .init()) async throws(Failure<Problem>) -> Pet {
        try await client.send(Self.create(body), options: options).body
    }

    /// Finds a pet.
    ///
    /// - Parameters:
    ///   - petID: Which pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The pet.
    /// - Throws: `Failure.documented` with a ``Problem`` for 404 (no such pet).
    public func get(petID: String, options: CallOptions = .init()) async throws(Failure<Problem>) -> Pet {
        try await client.send(Self.get(petID: petID), options: options).body
    }

    /// Deprecated.
    ///
    /// - Parameters:
    ///   - petID: Which pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    @available(*, deprecated)
    @discardableResult
    public func replace(petID: String, _ body: Pet? = nil, options: CallOptions = .init()) async throws(Failure<Never>) -> Pet {
        try await client.send(Self.replace(petID: petID, body), options: options).body
    }

    /// Deletes a pet.
    ///
    /// - Parameters:
    ///   - petID: Which pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func delete(petID: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.delete(petID: petID), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The photo.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPhoto(
        petID: String,
        name: String,
        ext: String,
        ifNoneMatch: String? = nil,
        session: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) -> Data {
        let request = Self.getPhoto(
            petID: petID,
            name: name,
            ext: ext,
            ifNoneMatch: ifNoneMatch,
            session: session
        )
        return try await client.send(request, options: options).body
    }
}

nonisolated extension Pets {
    /// `GET /pets` as a value: see ``Pets/list(owner:limit:sortBy:options:)``.
    public static func list(owner: String, limit: Int? = nil, sortBy: ListPetsSortBy? = nil) -> Request<[Pet], Problem> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            query: [.query("limit", limit), .query("sort-by", sortBy), .query("owner", owner)],
            success: [200: .json],
            problems: [401: .json]
        )
    }

    /// `POST /pets` as a value: see ``Pets/create(_:options:)``.
    public static func create(_ body: CreatePetRequest) -> Request<Pet, Problem> {
        Request(
            operation: "createPet",
            method: .post,
            path: ["pets"],
            body: .json(body),
            success: [201: .json],
            problems: [409: .json, .range(4): .json]
        )
    }

    /// `GET /pets/{petId}` as a value: see ``Pets/get(petID:options:)``.
    public static func get(petID: String) -> Request<Pet, Problem> {
        Request(
            operation: "getPet",
            method: .get,
            path: ["pets", .parameter(petID)],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `PUT /pets/{petId}` as a value: see ``Pets/replace(petID:_:options:)``.
    @available(*, deprecated)
    public static func replace(petID: String, _ body: Pet? = nil) -> Request<Pet, Never> {
        Request(
            operation: "replacePet",
            method: .put,
            path: ["pets", .parameter(petID)],
            body: .json(body),
            success: [200: .json]
        )
    }

    /// `DELETE /pets/{petId}` as a value: see ``Pets/delete(petID:options:)``.
    public static func delete(petID: String) -> Request<Void, Never> {
        Request(
            operation: "deletePet",
            method: .delete,
            path: ["pets", .parameter(petID)],
            success: [204: .none]
        )
    }

    /// `GET /pets/{petId}/photos/{name}.{ext}` as a value: see ``Pets/getPhoto(petID:name:ext:ifNoneMatch:session:options:)``.
    public static func getPhoto(
        petID: String,
        name: String,
        ext: String,
        ifNoneMatch: String? = nil,
        session: String? = nil
    ) -> Request<Data, Never> {
        Request(
            operation: "getPetPhoto",
            method: .get,
            path: ["pets", .parameter(petID), "photos", .joined(.parameter(name), ".", .parameter(ext))],
            headers: [.header("If-None-Match", ifNoneMatch)],
            cookies: [.cookie("session", session)],
            success: [200: .data(contentType: "image/png")]
        )
    }
}
