// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Payments.
public nonisolated struct Payments: Sendable {
    let client: Example

    /// - Parameters:
    ///   - idempotencyKey: Tells the server that this is the same payment.
    ///     Unless you pass one, each call creates a key, which its retries repeat.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func create(xTrace: String, idempotencyKey: UUID? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.create(xTrace: xTrace, idempotencyKey: idempotencyKey), options: options)
    }

    /// - Parameters:
    ///   - idempotencyKey: Unless you pass one, each call creates a key, which its retries repeat.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func replace(idempotencyKey: String? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.replace(idempotencyKey: idempotencyKey), options: options)
    }

    /// - Parameters:
    ///   - requestKey: Unless you pass one, each call creates a key, which its retries repeat.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func createRefund(xKeyLifetime: Int, requestKey: String? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.createRefund(xKeyLifetime: xKeyLifetime, requestKey: requestKey), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func closeRefunds(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.closeRefunds(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func createNumbered(idempotencyKey: Int, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.createNumbered(idempotencyKey: idempotencyKey), options: options)
    }
}

nonisolated extension Payments {
    /// `POST /payments` as a value: see ``Payments/create(xTrace:idempotencyKey:options:)``.
    public static func create(xTrace: String, idempotencyKey: UUID? = nil) -> Request<Void, Never> {
        Request(
            operation: "createPayment",
            method: .post,
            path: ["payments"],
            headers: [.header("idempotency-key", idempotencyKey), .header("X-Trace", xTrace)],
            success: [204: .none],
            idempotency: .key(header: "idempotency-key")
        )
    }

    /// `PUT /payments` as a value: see ``Payments/replace(idempotencyKey:options:)``.
    public static func replace(idempotencyKey: String? = nil) -> Request<Void, Never> {
        Request(
            operation: "replacePayments",
            method: .put,
            path: ["payments"],
            headers: [.header("Idempotency-Key", idempotencyKey)],
            success: [204: .none],
            idempotency: .key(header: "Idempotency-Key")
        )
    }

    /// `POST /refunds` as a value: see ``Payments/createRefund(xKeyLifetime:requestKey:options:)``.
    public static func createRefund(xKeyLifetime: Int, requestKey: String? = nil) -> Request<Void, Never> {
        Request(
            operation: "createRefund",
            method: .post,
            path: ["refunds"],
            headers: [.header("x-key-lifetime", xKeyLifetime), .header("X-Request-Key", requestKey)],
            success: [204: .none],
            idempotency: .key(header: "X-Request-Key")
        )
    }

    /// `PATCH /refunds` as a value: see ``Payments/closeRefunds(options:)``.
    public static func closeRefunds() -> Request<Void, Never> {
        Request(
            operation: "closeRefunds",
            method: .patch,
            path: ["refunds"],
            success: [204: .none],
            idempotency: .always
        )
    }

    /// `POST /numbered` as a value: see ``Payments/createNumbered(idempotencyKey:options:)``.
    public static func createNumbered(idempotencyKey: Int) -> Request<Void, Never> {
        Request(
            operation: "createNumbered",
            method: .post,
            path: ["numbered"],
            headers: [.header("Idempotency-Key", idempotencyKey)],
            success: [204: .none]
        )
    }
}
