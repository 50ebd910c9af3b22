// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Credentials.
public nonisolated struct CredentialsOperations: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func ofTheAPI(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.ofTheAPI(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func none(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.none(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func optional(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.optional(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func alternatives(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.alternatives(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func certificate(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.certificate(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func certificateOnly(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.certificateOnly(), options: options)
    }
}

nonisolated extension CredentialsOperations {
    /// `GET /of-the-api` as a value: see ``CredentialsOperations/ofTheAPI(options:)``.
    public static func ofTheAPI() -> Request<Void, Never> {
        Request(
            operation: "ofTheAPI",
            method: .get,
            path: ["of-the-api"],
            success: [204: .none],
            security: [[.apiKey]]
        )
    }

    /// `GET /none` as a value: see ``CredentialsOperations/none(options:)``.
    public static func none() -> Request<Void, Never> {
        Request(
            operation: "none",
            method: .get,
            path: ["none"],
            success: [204: .none]
        )
    }

    /// `GET /optional` as a value: see ``CredentialsOperations/optional(options:)``.
    public static func optional() -> Request<Void, Never> {
        Request(
            operation: "optional",
            method: .get,
            path: ["optional"],
            success: [204: .none],
            security: [[.bearerAuth], []]
        )
    }

    /// `GET /alternatives` as a value: see ``CredentialsOperations/alternatives(options:)``.
    public static func alternatives() -> Request<Void, Never> {
        Request(
            operation: "alternatives",
            method: .get,
            path: ["alternatives"],
            success: [204: .none],
            security: [[.oauth, .session], [.openid], [.login], [.token], [.default]]
        )
    }

    /// `GET /certificate` as a value: see ``CredentialsOperations/certificate(options:)``.
    public static func certificate() -> Request<Void, Never> {
        Request(
            operation: "certificate",
            method: .get,
            path: ["certificate"],
            success: [204: .none],
            security: [[.apiKey], []]
        )
    }

    /// `GET /certificate-only` as a value: see ``CredentialsOperations/certificateOnly(options:)``.
    public static func certificateOnly() -> Request<Void, Never> {
        Request(
            operation: "certificateOnly",
            method: .get,
            path: ["certificate-only"],
            success: [204: .none]
        )
    }
}
