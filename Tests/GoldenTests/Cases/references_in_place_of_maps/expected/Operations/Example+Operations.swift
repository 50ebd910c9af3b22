// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The parcels.
    /// - Throws: ``Failure``, never with a documented body.
    public func listParcels(options: CallOptions = .init()) async throws(Failure<Never>) -> [Parcel] {
        try await send(Self.listParcels(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Created.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func createParcel(_ body: Parcel, notify: Bool? = nil, options: CallOptions = .init()) async throws(Failure<Never>) -> Parcel {
        try await send(Self.createParcel(body, notify: notify), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /parcels` as a value: see ``Example/listParcels(options:)``.
    public static func listParcels() -> Request<[Parcel], Never> {
        Request(
            operation: "listParcels",
            method: .get,
            path: ["parcels"],
            success: [200: .json]
        )
    }

    /// `POST /parcels` as a value: see ``Example/createParcel(_:notify:options:)``.
    public static func createParcel(_ body: Parcel, notify: Bool? = nil) -> Request<Parcel, Never> {
        Request(
            operation: "createParcel",
            method: .post,
            path: ["parcels"],
            query: [.query("notify", notify)],
            body: .json(body),
            success: [201: .json]
        )
    }
}
