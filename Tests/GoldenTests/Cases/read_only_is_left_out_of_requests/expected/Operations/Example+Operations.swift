// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Added.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func addPet(_ body: Pet? = nil, options: CallOptions = .init()) async throws(Failure<Never>) -> Receipt {
        try await send(Self.addPet(body), options: options).body
    }
}

nonisolated extension Example {
    /// `POST /pets` as a value: see ``Example/addPet(_:options:)``.
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
