// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Pets.
public nonisolated struct Pets: Sendable {
    let client: Example

    /// - Parameters:
    ///   - body: The pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func create(_ body: Pet, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.create(body), options: options)
    }

    /// - Parameters:
    ///   - body: The pet.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func create(_ body: CreatePetForm, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.create(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func optionalBody(_ body: Pet? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.optionalBody(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func optionalBoth(_ body: Pet? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.optionalBoth(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func optionalBoth(_ body: Data, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.optionalBoth(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func form(_ body: FormRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.form(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func formOfAnything(_ body: [String: JSONValue], options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.formOfAnything(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func formOfMap(_ body: [String: String], options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.formOfMap(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func mixedParts(_ body: MixedPartsRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.mixedParts(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func partsByHand(_ body: MultipartForm? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.partsByHand(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func partsWithTypes(_ body: PartsWithTypesRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.partsWithTypes(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func bytes(_ body: Data, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.bytes(body), options: options)
    }

    /// - Parameters:
    ///   - contentType: The media type of the body.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func anyPicture(_ body: Data, contentType: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.anyPicture(body, contentType: contentType), options: options)
    }

    /// - Parameters:
    ///   - contentType: The media type of the body.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func onePicture(
        _ body: Data? = nil,
        contentType: String = "image/png",
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        try await client.send(Self.onePicture(body, contentType: contentType), options: options)
    }

    /// - Parameters:
    ///   - contentType: The media type of the body.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func anyBytes(
        _ body: Data,
        contentType: String = "application/octet-stream",
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        try await client.send(Self.anyBytes(body, contentType: contentType), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func xml(_ body: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.xml(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func anyJSON(_ body: Pet, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.anyJSON(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func mergePatch(_ body: Pet, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.mergePatch(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func noContent(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.noContent(), options: options)
    }
}

nonisolated extension Pets {
    /// `POST /pets` as a value: see ``Pets/create(_:options:)``.
    public static func create(_ body: Pet) -> Request<Void, Never> {
        Request(
            operation: "createPet",
            method: .post,
            path: ["pets"],
            body: .json(body),
            success: [204: .none]
        )
    }

    /// `POST /pets` as a value: see ``Pets/create(_:options:)``.
    public static func create(_ body: CreatePetForm) -> Request<Void, Never> {
        Request(
            operation: "createPet",
            method: .post,
            path: ["pets"],
            body: .multipart(body),
            success: [204: .none]
        )
    }

    /// `PUT /pets` as a value: see ``Pets/optionalBody(_:options:)``.
    public static func optionalBody(_ body: Pet? = nil) -> Request<Void, Never> {
        Request(
            operation: "optionalBody",
            method: .put,
            path: ["pets"],
            body: .json(body),
            success: [204: .none]
        )
    }

    /// `PATCH /pets` as a value: see ``Pets/optionalBoth(_:options:)``.
    public static func optionalBoth(_ body: Pet? = nil) -> Request<Void, Never> {
        Request(
            operation: "optionalBoth",
            method: .patch,
            path: ["pets"],
            body: .json(body),
            success: [204: .none]
        )
    }

    /// `PATCH /pets` as a value: see ``Pets/optionalBoth(_:options:)``.
    public static func optionalBoth(_ body: Data) -> Request<Void, Never> {
        Request(
            operation: "optionalBoth",
            method: .patch,
            path: ["pets"],
            body: .data(body, contentType: "image/png"),
            success: [204: .none]
        )
    }

    /// `POST /form` as a value: see ``Pets/form(_:options:)``.
    public static func form(_ body: FormRequest) -> Request<Void, Never> {
        Request(
            operation: "form",
            method: .post,
            path: ["form"],
            body: .form(body, encoding: ["tags": .init(explode: false), "range": .init(style: .deepObject), "extra": .init(style: .json)]),
            success: [204: .none]
        )
    }

    /// `PUT /form` as a value: see ``Pets/formOfAnything(_:options:)``.
    public static func formOfAnything(_ body: [String: JSONValue]) -> Request<Void, Never> {
        Request(
            operation: "formOfAnything",
            method: .put,
            path: ["form"],
            body: .form(body),
            success: [204: .none]
        )
    }

    /// `PATCH /form` as a value: see ``Pets/formOfMap(_:options:)``.
    public static func formOfMap(_ body: [String: String]) -> Request<Void, Never> {
        Request(
            operation: "formOfMap",
            method: .patch,
            path: ["form"],
            body: .form(body),
            success: [204: .none]
        )
    }

    /// `POST /parts` as a value: see ``Pets/mixedParts(_:options:)``.
    public static func mixedParts(_ body: MixedPartsRequest) -> Request<Void, Never> {
        Request(
            operation: "mixedParts",
            method: .post,
            path: ["parts"],
            body: .multipart(body, contentType: "multipart/mixed"),
            success: [204: .none]
        )
    }

    /// `PUT /parts` as a value: see ``Pets/partsByHand(_:options:)``.
    public static func partsByHand(_ body: MultipartForm? = nil) -> Request<Void, Never> {
        Request(
            operation: "partsByHand",
            method: .put,
            path: ["parts"],
            body: .multipart(body),
            success: [204: .none]
        )
    }

    /// `PATCH /parts` as a value: see ``Pets/partsWithTypes(_:options:)``.
    public static func partsWithTypes(_ body: PartsWithTypesRequest) -> Request<Void, Never> {
        Request(
            operation: "partsWithTypes",
            method: .patch,
            path: ["parts"],
            body: .multipart(body),
            success: [204: .none]
        )
    }

    /// `POST /bytes` as a value: see ``Pets/bytes(_:options:)``.
    public static func bytes(_ body: Data) -> Request<Void, Never> {
        Request(
            operation: "bytes",
            method: .post,
            path: ["bytes"],
            body: .data(body),
            success: [204: .none]
        )
    }

    /// `PUT /bytes` as a value: see ``Pets/anyPicture(_:contentType:options:)``.
    public static func anyPicture(_ body: Data, contentType: String) -> Request<Void, Never> {
        Request(
            operation: "anyPicture",
            method: .put,
            path: ["bytes"],
            body: .data(body, contentType: contentType),
            success: [204: .none]
        )
    }

    /// `PATCH /bytes` as a value: see ``Pets/onePicture(_:contentType:options:)``.
    public static func onePicture(_ body: Data? = nil, contentType: String = "image/png") -> Request<Void, Never> {
        Request(
            operation: "onePicture",
            method: .patch,
            path: ["bytes"],
            body: .data(body, contentType: contentType),
            success: [204: .none]
        )
    }

    /// `DELETE /bytes` as a value: see ``Pets/anyBytes(_:contentType:options:)``.
    public static func anyBytes(_ body: Data, contentType: String = "application/octet-stream") -> Request<Void, Never> {
        Request(
            operation: "anyBytes",
            method: .delete,
            path: ["bytes"],
            body: .data(body, contentType: contentType),
            success: [204: .none]
        )
    }

    /// `POST /text` as a value: see ``Pets/xml(_:options:)``.
    public static func xml(_ body: String) -> Request<Void, Never> {
        Request(
            operation: "xml",
            method: .post,
            path: ["text"],
            body: .text(body, contentType: "application/xml"),
            success: [204: .none]
        )
    }

    /// `PUT /text` as a value: see ``Pets/anyJSON(_:options:)``.
    public static func anyJSON(_ body: Pet) -> Request<Void, Never> {
        Request(
            operation: "anyJSON",
            method: .put,
            path: ["text"],
            body: .json(body),
            success: [204: .none]
        )
    }

    /// `PATCH /text` as a value: see ``Pets/mergePatch(_:options:)``.
    public static func mergePatch(_ body: Pet) -> Request<Void, Never> {
        Request(
            operation: "mergePatch",
            method: .patch,
            path: ["text"],
            body: .json(body, contentType: "application/merge-patch+json"),
            success: [204: .none]
        )
    }

    /// `DELETE /text` as a value: see ``Pets/noContent(options:)``.
    public static func noContent() -> Request<Void, Never> {
        Request(
            operation: "noContent",
            method: .delete,
            path: ["text"],
            success: [204: .none]
        )
    }
}
