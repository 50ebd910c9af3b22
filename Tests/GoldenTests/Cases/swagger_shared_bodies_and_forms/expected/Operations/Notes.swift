// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of notes.
public nonisolated struct Notes: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The note as it is stored
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func add(_ body: Note, options: CallOptions = .init()) async throws(Failure<Never>) -> Note {
        try await client.send(Self.add(body), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The note as it is stored
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func replace(_ body: Note, options: CallOptions = .init()) async throws(Failure<Never>) -> Note {
        try await client.send(Self.replace(body), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func addComment(_ body: AddCommentRequest, lang: String? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.addComment(body, lang: lang), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func attachComment(
        _ body: AttachCommentRequest,
        lang: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        try await client.send(Self.attachComment(body, lang: lang), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The text, corrected
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func addText(_ body: String, options: CallOptions = .init()) async throws(Failure<Never>) -> String {
        try await client.send(Self.addText(body), options: options).body
    }
}

nonisolated extension Notes {
    /// `POST /notes` as a value: see ``Notes/add(_:options:)``.
    public static func add(_ body: Note) -> Request<Note, Never> {
        Request(
            operation: "addNote",
            method: .post,
            path: ["notes"],
            body: .json(body),
            success: [201: .json],
            security: [[.token]]
        )
    }

    /// `PUT /notes` as a value: see ``Notes/replace(_:options:)``.
    public static func replace(_ body: Note) -> Request<Note, Never> {
        Request(
            operation: "replaceNote",
            method: .put,
            path: ["notes"],
            body: .json(body, contentType: "application/vnd.notes+json"),
            success: [200: .json],
            security: [[.account]]
        )
    }

    /// `POST /comments` as a value: see ``Notes/addComment(_:lang:options:)``.
    public static func addComment(_ body: AddCommentRequest, lang: String? = nil) -> Request<Void, Never> {
        Request(
            operation: "addComment",
            method: .post,
            path: ["comments"],
            query: [.query("lang", lang)],
            body: .form(body),
            success: [204: .none],
            security: [[.token]]
        )
    }

    /// `PUT /comments` as a value: see ``Notes/attachComment(_:lang:options:)``.
    public static func attachComment(_ body: AttachCommentRequest, lang: String? = nil) -> Request<Void, Never> {
        Request(
            operation: "attachComment",
            method: .put,
            path: ["comments"],
            query: [.query("lang", lang)],
            body: .multipart(body),
            success: [204: .none],
            security: [[.token]]
        )
    }

    /// `POST /texts` as a value: see ``Notes/addText(_:options:)``.
    public static func addText(_ body: String) -> Request<String, Never> {
        Request(
            operation: "addText",
            method: .post,
            path: ["texts"],
            body: .text(body),
            success: [200: .text],
            security: [[.token]]
        )
    }
}
