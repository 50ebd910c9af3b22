// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of System.
public nonisolated struct System: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func listMCPServers(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.listMCPServers(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func `import`(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.`import`(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func initOperation(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.initOperation(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func listAllURLs(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.listAllURLs(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func deleteC(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.deleteC(), options: options)
    }
}

nonisolated extension System {
    /// `GET /b` as a value: see ``System/listMCPServers(options:)``.
    public static func listMCPServers() -> Request<Void, Never> {
        Request(
            operation: "listMcpServers",
            method: .get,
            path: ["b"],
            success: [204: .none]
        )
    }

    /// `GET /c` as a value: see ``System/import(options:)``.
    public static func `import`() -> Request<Void, Never> {
        Request(
            operation: "import",
            method: .get,
            path: ["c"],
            success: [204: .none]
        )
    }

    /// `PUT /c` as a value: see ``System/initOperation(options:)``.
    public static func initOperation() -> Request<Void, Never> {
        Request(
            operation: "init",
            method: .put,
            path: ["c"],
            success: [204: .none]
        )
    }

    /// `POST /c` as a value: see ``System/listAllURLs(options:)``.
    public static func listAllURLs() -> Request<Void, Never> {
        Request(
            operation: "list_all_URLs",
            method: .post,
            path: ["c"],
            success: [204: .none]
        )
    }

    /// `DELETE /c` as a value: see ``System/deleteC(options:)``.
    public static func deleteC() -> Request<Void, Never> {
        Request(
            operation: "DELETE /c",
            method: .delete,
            path: ["c"],
            success: [204: .none]
        )
    }
}
