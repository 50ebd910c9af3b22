// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameters:
    ///   - limit: The server takes `20` where this is absent.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The pets
    /// - Throws: ``Failure``, never with a documented body.
    public func list(
        limit: Int? = nil,
        tags: [String]? = nil,
        colors: [ListPetsColor]? = nil,
        ids: [Int64]? = nil,
        fields: [String]? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) -> [Pet] {
        try await client.send(Self.list(limit: limit, tags: tags, colors: colors, ids: ids, fields: fields), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func add(_ body: Pet, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.add(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with a ``Problem`` for 404 (there is no such pet).
    public func update(id: Int64, _ body: UpdatePetRequest, options: CallOptions = .init()) async throws(Failure<Problem>) {
        try await client.send(Self.update(id: id, body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func uploadPicture(id: Int64, _ body: UploadPictureRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.uploadPicture(id: id, body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The picture
    /// - Throws: `Failure.documented` with a ``Problem`` for 404 (there is no such pet).
    public func downloadPicture(id: Int64, options: CallOptions = .init()) async throws(Failure<Problem>) -> Data {
        try await client.send(Self.downloadPicture(id: id), options: options).body
    }
}

nonisolated extension Pets {
    /// `GET /pets` as a value: see ``Pets/list(limit:tags:colors:ids:fields:options:)``.
    /// ``ListPetsHeaders`` has the headers of its responses.
    public static func list(
        limit: Int? = nil,
        tags: [String]? = nil,
        colors: [ListPetsColor]? = nil,
        ids: [Int64]? = nil,
        fields: [String]? = nil
    ) -> Request<[Pet], Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            query: [
                .query("limit", limit),
                .query("tags", tags, explode: false),
                .query("colors", colors, style: .pipeDelimited),
                .query("ids", ids),
            ],
            headers: [.header("fields", fields)],
            success: [200: .json],
            security: [[.petsAuth]]
        )
    }

    /// `POST /pets` as a value: see ``Pets/add(_:options:)``.
    public static func add(_ body: Pet) -> Request<Void, Never> {
        Request(
            operation: "addPet",
            method: .post,
            path: ["pets"],
            body: .json(body),
            success: [201: .none],
            security: [[.petsAuth]]
        )
    }

    /// `POST /pets/{id}` as a value: see ``Pets/update(id:_:options:)``.
    public static func update(id: Int64, _ body: UpdatePetRequest) -> Request<Void, Problem> {
        Request(
            operation: "updatePet",
            method: .post,
            path: ["pets", .parameter(id)],
            body: .form(body, encoding: ["tags": .init(style: .spaceDelimited)]),
            success: [200: .none],
            problems: [404: .json],
            security: [[.login]]
        )
    }

    /// `PUT /pets/{id}/picture` as a value: see ``Pets/uploadPicture(id:_:options:)``.
    public static func uploadPicture(id: Int64, _ body: UploadPictureRequest) -> Request<Void, Never> {
        Request(
            operation: "uploadPicture",
            method: .put,
            path: ["pets", .parameter(id), "picture"],
            body: .multipart(body),
            success: [204: .none],
            security: [[.petsAuth]]
        )
    }

    /// `GET /pets/{id}/picture.png` as a value: see ``Pets/downloadPicture(id:options:)``.
    public static func downloadPicture(id: Int64) -> Request<Data, Problem> {
        Request(
            operation: "downloadPicture",
            method: .get,
            path: ["pets", .parameter(id), "picture.png"],
            success: [200: .data(contentType: "image/png")],
            problems: [404: .json],
            security: [[.petsAuth]]
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

    /// How many there are
    public var xTotal: Int? { fields.value("X-Total") }
}
