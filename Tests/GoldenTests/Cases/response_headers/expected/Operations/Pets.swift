// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: All.
    /// - Throws: ``Failure``, never with a documented body.
    public func list(options: CallOptions = .init()) async throws(Failure<Never>) -> [Pet] {
        try await client.send(Self.list(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func create(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.create(), options: options)
    }
}

nonisolated extension Pets {
    /// `GET /pets` as a value: see ``Pets/list(options:)``.
    /// ``ListPetsHeaders`` has the headers of its responses.
    public static func list() -> Request<[Pet], Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [200: .json]
        )
    }

    /// `POST /pets` as a value: see ``Pets/create(options:)``.
    /// ``CreatePetHeaders`` has the headers of its responses.
    public static func create() -> Request<Void, Never> {
        Request(
            operation: "createPet",
            method: .post,
            path: ["pets"],
            success: [204: .none]
        )
    }
}

/// The headers that `GET /pets` documents for its responses: `ListPetsHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct ListPetsHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// How many there are.
    public var xTotalCount: Int? { fields.value("X-Total-Count") }

    /// The header `Link`.
    public var link: String? { fields.value("Link") }

    /// The header `Last-Modified`.
    ///
    /// Deprecated.
    public var lastModified: Date? { fields.value("Last-Modified") }

    /// The header `X-Kinds`.
    public var xKinds: [ListPetsXKind]? { fields.value("X-Kinds") }

    /// The header `X-Range`.
    public var xRange: String? { fields.value("X-Range") }

    /// The header `X-JSON`.
    public var xJSON: String? { fields.value("X-JSON") }

    /// The header `fields`.
    public var fieldsHeader: String? { fields.value("fields") }

    /// The header `x-link`.
    public var xLink: String? { fields.value("x-link") }

    /// When, in seconds.
    ///
    /// At least 0.
    public var retryAfter: Int? { fields.value("Retry-After") }
}

/// The headers that `POST /pets` documents for its responses: `CreatePetHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct CreatePetHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// The header `Location`.
    public var location: String? { fields.value("Location") }
}
