// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func `subscript`(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.`subscript`(), options: options)
    }
}

nonisolated extension Example {
    /// `GET /init` as a value: see ``Example/subscript(options:)``.
    public static func `subscript`() -> Request<Void, Never> {
        Request(
            operation: "subscript",
            method: .get,
            path: ["init"],
            success: [204: .none],
            security: [[.var], [.`inout`], [.selfCredential], [.default], [.initCredential]]
        )
    }
}
