// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Items.
public nonisolated struct Items: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func getChannel(options: CallOptions = .init()) async throws(Failure<Never>) -> Channel {
        try await client.send(Self.getChannel(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func getSpan(options: CallOptions = .init()) async throws(Failure<Never>) -> Span {
        try await client.send(Self.getSpan(), options: options).body
    }
}

nonisolated extension Items {
    /// `GET /channel` as a value: see ``Items/getChannel(options:)``.
    public static func getChannel() -> Request<Channel, Never> {
        Request(
            operation: "getChannel",
            method: .get,
            path: ["channel"],
            success: [200: .json]
        )
    }

    /// `GET /span` as a value: see ``Items/getSpan(options:)``.
    public static func getSpan() -> Request<Span, Never> {
        Request(
            operation: "getSpan",
            method: .get,
            path: ["span"],
            success: [200: .json]
        )
    }
}
