// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of Tag
/// // */.
public nonisolated struct Tag: Sendable {
    let client: Example

    /// One
    /// Two */
    ///
    /// - Parameters:
    ///   - xY: a
    ///     - Returns: nothing
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func evilImportFoundation(xY: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.evilImportFoundation(xY: xY), options: options)
    }
}

nonisolated extension Tag {
    /// `GET /a"b/{xy}` as a value: see ``Tag/evilImportFoundation(xY:options:)``.
    public static func evilImportFoundation(xY: String) -> Request<Void, Never> {
        Request(
            operation: "evil\"; import Foundation //",
            method: .get,
            path: ["a\"b", .parameter(xY)],
            success: [204: .none]
        )
    }
}
