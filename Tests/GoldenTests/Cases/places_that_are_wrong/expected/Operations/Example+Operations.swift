// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: ok
    /// - Throws: ``Failure``, never with a documented body.
    public func listPets(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONValue {
        try await send(Self.listPets(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func _5(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self._5(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getB(x: String? = nil, w: String? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getB(x: x, w: w), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getCByIDByID(id: String, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getCByIDByID(id: id), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getE(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getE(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func getF(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await send(Self.getF(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: x
    /// - Throws: ``Failure``, never with a documented body.
    public func getG(options: CallOptions = .init()) async throws(Failure<Never>) -> JSONValue {
        try await send(Self.getG(), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /pets` as a value: see ``Example/listPets(options:)``.
    public static func listPets() -> Request<JSONValue, Never> {
        Request(
            operation: "listPets",
            method: .get,
            path: ["pets"],
            success: [200: .json]
        )
    }

    /// `POST /a` as a value: see ``Example/_5(options:)``.
    public static func _5() -> Request<Void, Never> {
        Request(
            operation: "5",
            method: .post,
            path: ["a"],
            success: [.range(2): .none]
        )
    }

    /// `GET /b` as a value: see ``Example/getB(x:w:options:)``.
    public static func getB(x: String? = nil, w: String? = nil) -> Request<Void, Never> {
        Request(
            operation: "GET /b",
            method: .get,
            path: ["b"],
            query: [.query("x", x), .query("w", w)],
            success: [.range(2): .none]
        )
    }

    /// `GET /c/{id}/{id}` as a value: see ``Example/getCByIDByID(id:options:)``.
    public static func getCByIDByID(id: String) -> Request<Void, Never> {
        Request(
            operation: "GET /c/{id}/{id}",
            method: .get,
            path: ["c", .parameter(id), .parameter(id)],
            success: [200: .none]
        )
    }

    /// `GET /e` as a value: see ``Example/getE(options:)``.
    public static func getE() -> Request<Void, Never> {
        Request(
            operation: "GET /e",
            method: .get,
            path: ["e"],
            success: [200: .none]
        )
    }

    /// `GET /f` as a value: see ``Example/getF(options:)``.
    public static func getF() -> Request<Void, Never> {
        Request(
            operation: "GET /f",
            method: .get,
            path: ["f"],
            success: [200: .none]
        )
    }

    /// `GET /g` as a value: see ``Example/getG(options:)``.
    public static func getG() -> Request<JSONValue, Never> {
        Request(
            operation: "GET /g",
            method: .get,
            path: ["g"],
            success: [200: .json]
        )
    }
}
