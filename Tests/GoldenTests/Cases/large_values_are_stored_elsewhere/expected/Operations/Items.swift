// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func getHouse(options: CallOptions = .init()) async throws(Failure<Never>) -> House {
        try await client.send(Self.getHouse(), options: options).body
    }
}

nonisolated extension Items {
    /// `GET /house` as a value: see ``Items/getHouse(options:)``.
    public static func getHouse() -> Request<House, Never> {
        Request(
            operation: "getHouse",
            method: .get,
            path: ["house"],
            success: [200: .json]
        )
    }
}
