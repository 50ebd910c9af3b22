// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// The server itself: its commands, its MCP servers, its state.
public nonisolated struct System: Sendable {
    let client: Mix

    /// Lists the commands that a user can type.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The commands.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 500: The server could not read its commands.
    public func listCommands(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> [ListCommandsResponseItem] {
        try await client.send(Self.listCommands(), options: options).body
    }

    /// Returns a command and how to use it.
    ///
    /// - Parameters:
    ///   - name: The name of the command.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The command.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 404 (there is no such command).
    public func getCommand(name: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetCommandResponse {
        try await client.send(Self.getCommand(name: name), options: options).body
    }

    /// Lists the configured MCP servers and the tools that they offer.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The MCP servers.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 401: The caller is not authenticated.
    ///   - 500: The server could not read its configuration.
    public func listMCPServers(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> [ListMCPServersResponseItem] {
        try await client.send(Self.listMCPServers(), options: options).body
    }

    /// Tells where the server keeps its data.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Facts about the server.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not gather the answer).
    public func getInfo(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetSystemInfoResponse {
        try await client.send(Self.getInfo(), options: options).body
    }

    /// Tells whether the server works.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The server works.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server does not work as it should).
    public func checkHealth(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> HealthCheckResponse {
        try await client.send(Self.checkHealth(), options: options).body
    }
}

nonisolated extension System {
    /// `GET /api/commands` as a value: see ``System/listCommands(options:)``.
    public static func listCommands() -> Request<[ListCommandsResponseItem], ErrorResponse> {
        Request(
            operation: "listCommands",
            method: .get,
            path: ["api", "commands"],
            success: [200: .json],
            problems: [401: .json, 500: .json]
        )
    }

    /// `GET /api/commands/{name}` as a value: see ``System/getCommand(name:options:)``.
    public static func getCommand(name: String) -> Request<GetCommandResponse, ErrorResponse> {
        Request(
            operation: "getCommand",
            method: .get,
            path: ["api", "commands", .parameter(name)],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `GET /api/mcp` as a value: see ``System/listMCPServers(options:)``.
    public static func listMCPServers() -> Request<[ListMCPServersResponseItem], ErrorResponse> {
        Request(
            operation: "listMcpServers",
            method: .get,
            path: ["api", "mcp"],
            success: [200: .json],
            problems: [401: .json, 500: .json]
        )
    }

    /// `GET /api/system/info` as a value: see ``System/getInfo(options:)``.
    public static func getInfo() -> Request<GetSystemInfoResponse, ErrorResponse> {
        Request(
            operation: "getSystemInfo",
            method: .get,
            path: ["api", "system", "info"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `GET /health` as a value: see ``System/checkHealth(options:)``.
    public static func checkHealth() -> Request<HealthCheckResponse, ErrorResponse> {
        Request(
            operation: "healthCheck",
            method: .get,
            path: ["health"],
            success: [200: .json],
            problems: [500: .json]
        )
    }
}
