// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The pets.
    /// - Throws: ``Failure``, never with a documented body.
    public func listPets(options: CallOptions = .init()) async throws(Failure<Never>) -> [Pet] {
        try await send(Self.listPets(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The vehicles.
    /// - Throws: ``Failure``, never with a documented body.
    public func listVehicles(options: CallOptions = .init()) async throws(Failure<Never>) -> [Vehicle] {
        try await send(Self.listVehicles(), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /pets` as a value: see ``Example/listPets(options:)``.
    public static func listPets() -> Request<[Pet], Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [200: .json]
        )
    }

    /// `GET /vehicles` as a value: see ``Example/listVehicles(options:)``.
    public static func listVehicles() -> Request<[Vehicle], Never> {
        Request(
            operation: "listVehicles",
            method: .get,
            path: ["vehicles"],
            success: [200: .json]
        )
    }
}
