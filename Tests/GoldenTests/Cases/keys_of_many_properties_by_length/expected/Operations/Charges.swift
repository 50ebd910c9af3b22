// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Charges.
public nonisolated struct Charges: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func get(options: CallOptions = .init()) async throws(Failure<Never>) -> Charge {
        try await client.send(Self.get(), options: options).body
    }
}

nonisolated extension Charges {
    /// `GET /charge` as a value: see ``Charges/get(options:)``.
    public static func get() -> Request<Charge, Never> {
        Request(
            operation: "getCharge",
            method: .get,
            path: ["charge"],
            success: [200: .json]
        )
    }
}
