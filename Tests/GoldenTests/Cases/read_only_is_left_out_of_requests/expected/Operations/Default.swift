// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Default.
public nonisolated struct Default: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Added.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func addPet(_ body: Pet? = nil, options: CallOptions = .init()) async throws(Failure<Never>) -> Receipt {
        try await client.send(Self.addPet(body), options: options).body
    }
}

nonisolated extension Default {
    /// `POST /pets` as a value: see ``Default/addPet(_:options:)``.
    public static func addPet(_ body: Pet? = nil) -> Request<Receipt, Never> {
        Request(
            operation: "addPet",
            method: .post,
            path: ["pets"],
            body: .json(body),
            success: [200: .json]
        )
    }
}
