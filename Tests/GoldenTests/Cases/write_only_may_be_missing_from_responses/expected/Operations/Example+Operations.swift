// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Added.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func addAccount(_ body: Account, options: CallOptions = .init()) async throws(Failure<Never>) -> Account {
        try await send(Self.addAccount(body), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: A secret.
    /// - Throws: ``Failure``, never with a documented body.
    public func getSecret(options: CallOptions = .init()) async throws(Failure<Never>) -> Secret {
        try await send(Self.getSecret(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func changeAccount(_ body: Change, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.changeAccount(body), options: options)
    }
}

nonisolated extension Example {
    /// `POST /accounts` as a value: see ``Example/addAccount(_:options:)``.
    public static func addAccount(_ body: Account) -> Request<Account, Never> {
        Request(
            operation: "addAccount",
            method: .post,
            path: ["accounts"],
            body: .json(body),
            success: [200: .json]
        )
    }

    /// `GET /accounts` as a value: see ``Example/getSecret(options:)``.
    public static func getSecret() -> Request<Secret, Never> {
        Request(
            operation: "getSecret",
            method: .get,
            path: ["accounts"],
            success: [200: .json]
        )
    }

    /// `PATCH /accounts` as a value: see ``Example/changeAccount(_:options:)``.
    public static func changeAccount(_ body: Change) -> Request<Void, Never> {
        Request(
            operation: "changeAccount",
            method: .patch,
            path: ["accounts"],
            body: .json(body),
            success: [204: .none]
        )
    }
}
