// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

nonisolated extension Example {
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The shapes.
    /// - Throws: ``Failure``, never with a documented body.
    public func listShapes(options: CallOptions = .init()) async throws(Failure<Never>) -> [Shape] {
        try await send(Self.listShapes(), options: options).body
    }

    /// - Parameters:
    ///   - body: Something to draw.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The shape, and where it is.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func addShape(_ body: Shape? = nil, options: CallOptions = .init()) async throws(Failure<Never>) -> AddShapeResponse {
        try await send(Self.addShape(body), options: options).body
    }
}

nonisolated extension Example {
    /// `GET /shapes` as a value: see ``Example/listShapes(options:)``.
    public static func listShapes() -> Request<[Shape], Never> {
        Request(
            operation: "listShapes",
            method: .get,
            path: ["shapes"],
            success: [200: .json]
        )
    }

    /// `POST /shapes` as a value: see ``Example/addShape(_:options:)``.
    public static func addShape(_ body: Shape? = nil) -> Request<AddShapeResponse, Never> {
        Request(
            operation: "addShape",
            method: .post,
            path: ["shapes"],
            body: .json(body),
            success: [201: .json]
        )
    }
}
