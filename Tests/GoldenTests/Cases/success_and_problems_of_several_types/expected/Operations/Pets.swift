// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: By the status, a case of ``CreatePetSuccess``.
    /// - Throws: `Failure.documented` with a ``CreatePetProblem`` for:
    ///   - 400: The body is wrong.
    ///   - 409: The name is taken.
    ///   - 422: A field is wrong.
    ///   - 500: The server failed.
    @discardableResult
    public func create(options: CallOptions = .init()) async throws(Failure<CreatePetProblem>) -> CreatePetSuccess {
        try await client.send(Self.create(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: All of them.
    /// - Throws: `Failure.documented` with a ``ListPetsProblem`` for 404 (none), 4XX (wrong) and any other status (failed).
    public func list(options: CallOptions = .init()) async throws(Failure<ListPetsProblem>) -> [Pet] {
        try await client.send(Self.list(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The pet. `nil` for 204.
    /// - Throws: ``Failure``, never with a documented body.
    public func find(id: String, options: CallOptions = .init()) async throws(Failure<Never>) -> Pet? {
        try await client.send(Self.find(id: id), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func check(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.check(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The pet, or what went wrong.
    /// - Throws: `Failure.documented` with a ``Pet`` for any other status (the pet, or what went wrong).
    @discardableResult
    public func delete(id: String, options: CallOptions = .init()) async throws(Failure<Pet>) -> Pet {
        try await client.send(Self.delete(id: id), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with a ``Problem`` for 4XX (wrong).
    public func replace(id: String, options: CallOptions = .init()) async throws(Failure<Problem>) {
        try await client.send(Self.replace(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The pet, or null.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func change(id: String, options: CallOptions = .init()) async throws(Failure<Never>) -> Pet? {
        try await client.send(Self.change(id: id), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The note
    /// - Throws: ``Failure``, never with a documented body.
    public func getNote(id: String, options: CallOptions = .init()) async throws(Failure<Never>) -> String {
        try await client.send(Self.getNote(id: id), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The note. `nil` for 201 and 204.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func putNote(id: String, options: CallOptions = .init()) async throws(Failure<Never>) -> String? {
        try await client.send(Self.putNote(id: id), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: By the status, a case of ``DeleteNoteSuccess``.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func deleteNote(id: String, options: CallOptions = .init()) async throws(Failure<Never>) -> DeleteNoteSuccess {
        try await client.send(Self.deleteNote(id: id), options: options).body
    }
}

nonisolated extension Pets {
    /// `POST /pets` as a value: see ``Pets/create(options:)``.
    public static func create() -> Request<CreatePetSuccess, CreatePetProblem> {
        Request(
            operation: "createPet",
            method: .post,
            path: ["pets"],
            success: [201: .json(as: Pet.self) { .created($0) }, 202: .json(as: Job.self) { .accepted($0) }, 204: .none(.noContent)],
            problems: [
                400: .json(as: Problem.self) { .problem($0) },
                409: .json(as: Problem.self) { .problem($0) },
                422: .json(as: Invalid.self) { .invalid($0) },
                500: .text { .internalServerError($0) },
            ]
        )
    }

    /// `GET /pets` as a value: see ``Pets/list(options:)``.
    public static func list() -> Request<[Pet], ListPetsProblem> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [200: .json, 206: .json],
            problems: [
                404: .json(as: ListPetsProblem404.self) { .notFound($0) },
                .range(4): .json(as: ListPetsProblem4XX.self) { .clientError($0) },
                .default: .json(as: ListPetsDefaultProblem.self) { .otherStatus($0) },
            ]
        )
    }

    /// `GET /pets/{id}` as a value: see ``Pets/find(id:options:)``.
    public static func find(id: String) -> Request<Pet?, Never> {
        Request(
            operation: "findPet",
            method: .get,
            path: ["pets", .parameter(id)],
            success: [200: .json, 204: .none]
        )
    }

    /// `HEAD /pets/{id}` as a value: see ``Pets/check(id:options:)``.
    public static func check(id: String) -> Request<Void, Never> {
        Request(
            operation: "checkPet",
            method: .head,
            path: ["pets", .parameter(id)],
            success: [200: .none]
        )
    }

    /// `DELETE /pets/{id}` as a value: see ``Pets/delete(id:options:)``.
    public static func delete(id: String) -> Request<Pet, Pet> {
        Request(
            operation: "deletePet",
            method: .delete,
            path: ["pets", .parameter(id)],
            success: [.range(2): .json],
            problems: [.default: .json]
        )
    }

    /// `PUT /pets/{id}` as a value: see ``Pets/replace(id:options:)``.
    public static func replace(id: String) -> Request<Void, Problem> {
        Request(
            operation: "replacePet",
            method: .put,
            path: ["pets", .parameter(id)],
            success: [.range(2): .none],
            problems: [.range(4): .json]
        )
    }

    /// `PATCH /pets/{id}` as a value: see ``Pets/change(id:options:)``.
    public static func change(id: String) -> Request<Pet?, Never> {
        Request(
            operation: "changePet",
            method: .patch,
            path: ["pets", .parameter(id)],
            success: [200: .json]
        )
    }

    /// `GET /pets/{id}/note` as a value: see ``Pets/getNote(id:options:)``.
    public static func getNote(id: String) -> Request<String, Never> {
        Request(
            operation: "getNote",
            method: .get,
            path: ["pets", .parameter(id), "note"],
            success: [200: .text]
        )
    }

    /// `PUT /pets/{id}/note` as a value: see ``Pets/putNote(id:options:)``.
    public static func putNote(id: String) -> Request<String?, Never> {
        Request(
            operation: "putNote",
            method: .put,
            path: ["pets", .parameter(id), "note"],
            success: [200: .text, 201: .none, 204: .none]
        )
    }

    /// `DELETE /pets/{id}/note` as a value: see ``Pets/deleteNote(id:options:)``.
    public static func deleteNote(id: String) -> Request<DeleteNoteSuccess, Never> {
        Request(
            operation: "deleteNote",
            method: .delete,
            path: ["pets", .parameter(id), "note"],
            success: [200: .data(contentType: "image/png") { .ok($0) }, 202: .text { .accepted($0) }]
        )
    }
}

/// What `POST /pets` gives, by the status of the response.
public nonisolated enum CreatePetSuccess: Hashable, Sendable {
    /// 201: The new pet.
    case created(Pet)
    /// 202: The pet comes later.
    case accepted(Job)
    /// 204: There was nothing to do.
    case noContent
}

/// What `POST /pets` documents for its failures.
public nonisolated enum CreatePetProblem: Hashable, Sendable {
    /// 400: The body is wrong.
    ///
    /// 409: The name is taken.
    case problem(Problem)
    /// 422: A field is wrong.
    case invalid(Invalid)
    /// 500: The server failed.
    case internalServerError(String)
}

/// What `GET /pets` documents for its failures.
public nonisolated enum ListPetsProblem: Hashable, Sendable {
    /// 404: None.
    case notFound(ListPetsProblem404)
    /// 4XX: Wrong.
    case clientError(ListPetsProblem4XX)
    /// Any other status: Failed.
    case otherStatus(ListPetsDefaultProblem)
}

/// What `DELETE /pets/{id}/note` gives, by the status of the response.
public nonisolated enum DeleteNoteSuccess: Hashable, Sendable {
    /// 200: The picture.
    case ok(Data)
    /// 202: Later.
    case accepted(String)
}
