// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func createShifts(_ body: CreateShiftsRequest, options: CallOptions = .init()) async throws(Failure<Never>) -> Shift {
        try await client.send(Self.createShifts(body), options: options).body
    }
}

nonisolated extension Items {
    /// `POST /shifts` as a value: see ``Items/createShifts(_:options:)``.
    public static func createShifts(_ body: CreateShiftsRequest) -> Request<Shift, Never> {
        Request(
            operation: "createShifts",
            method: .post,
            path: ["shifts"],
            body: .json(body),
            success: [200: .json]
        )
    }
}
