// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func copyFile(id: String, destination: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.copyFile(id: id, destination: destination), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func lock2FilesByID(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.lock2FilesByID(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Found.
    /// - Throws: ``Failure``, never with a documented body.
    public func search(filter: SearchFilter, options: CallOptions = .init()) async throws(Failure<Never>) -> File {
        try await send(Self.search(filter: filter), options: options).body
    }
}

nonisolated extension Example {
    /// `COPY /files/{id}` as a value: see ``Example/copyFile(id:destination:options:)``.
    public static func copyFile(id: String, destination: String) -> Request<Void, Never> {
        Request(
            operation: "copyFile",
            method: "COPY",
            path: ["files", .parameter(id)],
            headers: [.header("Destination", destination)],
            success: [201: .none]
        )
    }

    /// `LOCK-2 /files/{id}` as a value: see ``Example/lock2FilesByID(id:options:)``.
    public static func lock2FilesByID(id: String) -> Request<Void, Never> {
        Request(
            operation: "LOCK-2 /files/{id}",
            method: "lock-2",
            path: ["files", .parameter(id)],
            success: [204: .none]
        )
    }

    /// `GET /search` as a value: see ``Example/search(filter:options:)``.
    public static func search(filter: SearchFilter) -> Request<File, Never> {
        Request(
            operation: "search",
            method: .get,
            path: ["search"],
            query: [.query("filter", filter)],
            success: [200: .json]
        )
    }
}
