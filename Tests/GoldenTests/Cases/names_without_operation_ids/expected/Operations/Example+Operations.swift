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
    public func getAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPath(
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.getAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPath()
        try await send(request, options: options)
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

    /// `GET /a-very-long-segment-of-a-path/a-very-long-segment-of-a-path/a-very-long-segment-of-a-path/a-very-long-segment-of-a-path` as a value: see ``Example/getAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPath(options:)``.
    public static func getAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPathAVeryLongSegmentOfAPath() -> Request<Void, Never> {
        Request(
            operation: "GET /a-very-long-segment-of-a-path/a-very-long-segment-of-a-path/a-very-long-segment-of-a-path/a-very-long-segment-of-a-path",
            method: .get,
            path: [
                "a-very-long-segment-of-a-path",
                "a-very-long-segment-of-a-path",
                "a-very-long-segment-of-a-path",
                "a-very-long-segment-of-a-path",
            ],
            success: [204: .none]
        )
    }
}
