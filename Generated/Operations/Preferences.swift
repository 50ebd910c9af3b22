// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

/// Which models and providers the agents use.
public nonisolated struct Preferences: Sendable {
    let client: Mix

    /// Returns the stored preferences and the providers to choose from.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The preferences.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not read the preferences).
    public func get(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> GetPreferencesResponse {
        try await client.send(Self.get(), options: options).body
    }

    /// Changes the stored preferences.
    ///
    /// - Parameters:
    ///   - body: The preferences to change.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The preferences after the change.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: A preference has a value that the server does not take.
    ///   - 500: The server could not store the preferences.
    @discardableResult
    public func update(
        _ body: UpdatePreferencesRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> UpdatePreferencesResponse {
        try await client.send(Self.update(body), options: options).body
    }

    /// Lists the providers that can be preferred, and their models.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The providers, by their identifiers.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not find out which providers there are).
    public func getAvailableProviders(
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> [String: GetAvailableProvidersResponseItem] {
        try await client.send(Self.getAvailableProviders(), options: options).body
    }

    /// Sets all preferences back to the server's defaults.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The preferences after the reset.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 500 (the server could not store the preferences).
    @discardableResult
    public func reset(options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> ResetPreferencesResponse {
        try await client.send(Self.reset(), options: options).body
    }
}

nonisolated extension Preferences {
    /// `GET /api/preferences` as a value: see ``Preferences/get(options:)``.
    public static func get() -> Request<GetPreferencesResponse, ErrorResponse> {
        Request(
            operation: "getPreferences",
            method: .get,
            path: ["api", "preferences"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `POST /api/preferences` as a value: see ``Preferences/update(_:options:)``.
    public static func update(_ body: UpdatePreferencesRequest) -> Request<UpdatePreferencesResponse, ErrorResponse> {
        Request(
            operation: "updatePreferences",
            method: .post,
            path: ["api", "preferences"],
            body: .json(body),
            success: [200: .json],
            problems: [400: .json, 500: .json]
        )
    }

    /// `GET /api/preferences/providers` as a value: see ``Preferences/getAvailableProviders(options:)``.
    public static func getAvailableProviders() -> Request<[String: GetAvailableProvidersResponseItem], ErrorResponse> {
        Request(
            operation: "getAvailableProviders",
            method: .get,
            path: ["api", "preferences", "providers"],
            success: [200: .json],
            problems: [500: .json]
        )
    }

    /// `POST /api/preferences/reset` as a value: see ``Preferences/reset(options:)``.
    public static func reset() -> Request<ResetPreferencesResponse, ErrorResponse> {
        Request(
            operation: "resetPreferences",
            method: .post,
            path: ["api", "preferences", "reset"],
            success: [200: .json],
            problems: [500: .json]
        )
    }
}
