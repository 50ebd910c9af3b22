// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

nonisolated extension Example {
    /// Lists the pets.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: All.
    /// - Throws: ``Failure``, never with a documented body.
    public func listPets(options: CallOptions = .init()) async throws(Failure<Never>) -> [Pet] {
        try await send(Self.listPets(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func petsOperation(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.petsOperation(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func sendOperation(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.sendOperation(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: By the status, a case of ``ChangePetsSuccess``.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func changePets(options: CallOptions = .init()) async throws(Failure<Never>) -> ChangePetsSuccess {
        try await send(Self.changePets(), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /pets` as a value: see ``Example/listPets(options:)``.
    public static func listPets() -> Request<[Pet], Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [200: .json]
        )
    }

    /// `PUT /pets` as a value: see ``Example/petsOperation(options:)``.
    public static func petsOperation() -> Request<Void, Never> {
        Request(
            operation: "pets",
            method: .put,
            path: ["pets"],
            success: [204: .none]
        )
    }

    /// `DELETE /pets` as a value: see ``Example/sendOperation(options:)``.
    public static func sendOperation() -> Request<Void, Never> {
        Request(
            operation: "send",
            method: .delete,
            path: ["pets"],
            success: [204: .none]
        )
    }

    /// `PATCH /pets` as a value: see ``Example/changePets(options:)``.
    /// ``ChangePetsHeaders`` has the headers of its responses.
    public static func changePets() -> Request<ChangePetsSuccess, Never> {
        Request(
            operation: "changePets",
            method: .patch,
            path: ["pets"],
            success: [200: .json(as: Date.self) { .ok($0) }, 201: .json(as: Pet.self) { .created($0) }]
        )
    }
}

/// What `PATCH /pets` gives, by the status of the response.
public nonisolated enum ChangePetsSuccess: Hashable, Sendable {
    /// 200: When.
    case ok(Date)
    /// 201: A pet.
    case created(Pet)
}

/// The headers that `PATCH /pets` documents for its responses: `ChangePetsHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct ChangePetsHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// The header `X-Count`.
    public var xCount: Int? { fields.value("X-Count") }
}
