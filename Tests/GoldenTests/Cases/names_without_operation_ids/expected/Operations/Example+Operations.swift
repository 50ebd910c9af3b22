// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func postPetsByIDPhotos(
        id: String,
        _ body: PostPetsByIDPhotosRequest,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        try await send(Self.postPetsByIDPhotos(id: id, body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func get(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.get(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getPetsByOwnerByNameByExt(
        owner: String,
        name: String,
        ext: String,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        try await send(Self.getPetsByOwnerByNameByExt(owner: owner, name: name, ext: ext), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getALongSegmentALongSegment(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getALongSegmentALongSegment(), options: options)
    }
}

nonisolated extension Example {
    /// `POST /pets/{id}/photos` as a value: see ``Example/postPetsByIDPhotos(id:_:options:)``.
    public static func postPetsByIDPhotos(id: String, _ body: PostPetsByIDPhotosRequest) -> Request<Void, Never> {
        Request(
            operation: "POST /pets/{id}/photos",
            method: .post,
            path: ["pets", .parameter(id), "photos"],
            body: .json(body),
            success: [204: .none]
        )
    }

    /// `GET /` as a value: see ``Example/get(options:)``.
    public static func get() -> Request<Void, Never> {
        Request(
            operation: "GET /",
            method: .get,
            path: [],
            success: [204: .none]
        )
    }

    /// `GET /pets/{owner}/{name}.{ext}` as a value: see ``Example/getPetsByOwnerByNameByExt(owner:name:ext:options:)``.
    public static func getPetsByOwnerByNameByExt(owner: String, name: String, ext: String) -> Request<Void, Never> {
        Request(
            operation: "GET /pets/{owner}/{name}.{ext}",
            method: .get,
            path: ["pets", .parameter(owner), .joined(.parameter(name), ".", .parameter(ext))],
            success: [204: .none]
        )
    }

    /// `GET /a-long-segment/a-long-segment` as a value: see ``Example/getALongSegmentALongSegment(options:)``.
    public static func getALongSegmentALongSegment() -> Request<Void, Never> {
        Request(
            operation: "GET /a-long-segment/a-long-segment",
            method: .get,
            path: ["a-long-segment", "a-long-segment"],
            success: [204: .none]
        )
    }
}
