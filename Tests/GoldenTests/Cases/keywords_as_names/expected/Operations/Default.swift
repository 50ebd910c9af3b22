// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of default.
public nonisolated struct Default: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Keywords.
    /// - Throws: ``Failure``, never with a documented body.
    public func `default`(
        in: String,
        `var`: String? = nil,
        `let`: String? = nil,
        `inout`: String? = nil,
        querySelf: String? = nil,
        default: String? = nil,
        init: String? = nil,
        await: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) -> Class {
        let request = Self.`default`(
            in: `in`,
            var: `var`,
            let: `let`,
            `inout`: `inout`,
            querySelf: querySelf,
            default: `default`,
            init: `init`,
            await: `await`
        )
        return try await client.send(request, options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func selfOperation(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.selfOperation(), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func initOperation(options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.initOperation(), options: options)
    }
}

nonisolated extension Default {
    /// `GET /default/{in}` as a value: see ``Default/default(in:var:let:inout:querySelf:default:init:await:options:)``.
    /// ``DefaultHeaders`` has the headers of its responses.
    public static func `default`(
        in: String,
        `var`: String? = nil,
        `let`: String? = nil,
        `inout`: String? = nil,
        querySelf: String? = nil,
        default: String? = nil,
        init: String? = nil,
        await: String? = nil
    ) -> Request<Class, Never> {
        Request(
            operation: "default",
            method: .get,
            path: ["default", .parameter(`in`)],
            query: [
                .query("var", `var`),
                .query("let", `let`),
                .query("inout", `inout`),
                .query("self", querySelf),
                .query("default", `default`),
                .query("init", `init`),
                .query("await", `await`),
            ],
            success: [200: .json],
            security: [[.var], [.`inout`], [.selfCredential], [.default], [.initCredential]]
        )
    }

    /// `GET /self` as a value: see ``Default/selfOperation(options:)``.
    public static func selfOperation() -> Request<Void, Never> {
        Request(
            operation: "self",
            method: .get,
            path: ["self"],
            success: [204: .none],
            security: [[.var], [.`inout`], [.selfCredential], [.default], [.initCredential]]
        )
    }

    /// `POST /self` as a value: see ``Default/initOperation(options:)``.
    public static func initOperation() -> Request<Void, Never> {
        Request(
            operation: "init",
            method: .post,
            path: ["self"],
            success: [204: .none],
            security: [[.var], [.`inout`], [.selfCredential], [.default], [.initCredential]]
        )
    }
}

/// The headers that `GET /default/{in}` documents for its responses: `DefaultHeaders(whole.headers)`.
///
/// A header that is not there, or does not hold what it should, is `nil`.
public nonisolated struct DefaultHeaders: Hashable, Sendable {
    /// All headers of the response.
    public var fields: HTTPHeaders

    public init(_ fields: HTTPHeaders) {
        self.fields = fields
    }

    /// The header `var`.
    public var `var`: String? { fields.value("var") }

    /// The header `self`.
    public var selfHeader: String? { fields.value("self") }

    /// The header `default`.
    public var `default`: String? { fields.value("default") }
}
