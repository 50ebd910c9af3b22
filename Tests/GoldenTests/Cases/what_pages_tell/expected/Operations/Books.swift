// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of books.
public nonisolated struct Books: Sendable {
    let client: Example

    /// Lists books.
    ///
    /// What the marks mean is told in [the
    /// guide](https://example.com/guide). A link that leads nowhere from here, [such
    /// as this](/guide), is its text.
    ///
    /// - Parameters:
    ///   - shelf: The shelf, a letter and digits.
    ///     Matches `^[A-Z]\d+$`.
    ///   - kinds: At least 1 element.
    ///   - cursor: Where to go on. A list that is longer than a page has a cursor for the next one, which names the place where the page ended. It is valid for some minutes, and only for a list with the same filters: the server answers 410 where it has forgotten the cursor, and the list has to be begun anew then, without one.
    ///     Books that are added while a list is read are not in it, unless they stand behind the place of the cursor; books that are removed leave gaps. Whoever needs a list without either takes a snapshot first, which the server keeps for an hour.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The books.
    /// - Throws: `Failure.documented` with a ``Problem`` for:
    ///   - any other status: Anything else that went wrong.
    ///   - 4XX: The request cannot be answered.
    public func list(
        shelf: String? = nil,
        kinds: [ListBooksKind]? = nil,
        cursor: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Problem>) -> [ComExampleLibraryV1CatalogueBook] {
        try await client.send(Self.list(shelf: shelf, kinds: kinds, cursor: cursor), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: The book.
    /// - Throws: ``Failure``, never with a documented body.
    @discardableResult
    public func replace(
        id: UUID,
        _ body: [String: JSONValue]? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) -> ComExampleLibraryV1CatalogueBook {
        try await client.send(Self.replace(id: id, body), options: options).body
    }

    /// Lends a book.
    ///
    /// Deprecated.
    ///
    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    @available(*, deprecated)
    public func lend(id: UUID, _ body: LendBookRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.lend(id: id, body), options: options)
    }
}

nonisolated extension Books {
    /// `GET /books` as a value: see ``Books/list(shelf:kinds:cursor:options:)``.
    public static func list(
        shelf: String? = nil,
        kinds: [ListBooksKind]? = nil,
        cursor: String? = nil
    ) -> Request<[ComExampleLibraryV1CatalogueBook], Problem> {
        Request(
            operation: "listBooks",
            method: .get,
            path: ["books"],
            query: [.query("shelf", shelf), .query("kinds", kinds), .query("cursor", cursor)],
            success: [200: .json],
            problems: [.default: .json, .range(4): .json(contentType: "application/problem+json")],
            security: [[.login]]
        )
    }

    /// `PUT /books/{id}` as a value: see ``Books/replace(id:_:options:)``.
    public static func replace(id: UUID, _ body: [String: JSONValue]? = nil) -> Request<ComExampleLibraryV1CatalogueBook, Never> {
        Request(
            operation: "replaceBook",
            method: .put,
            path: ["books", .parameter(id)],
            body: .json(body),
            success: [200: .json],
            security: [[.login], [.login, .key]]
        )
    }

    /// `POST /books/{id}` as a value: see ``Books/lend(id:_:options:)``.
    @available(*, deprecated)
    public static func lend(id: UUID, _ body: LendBookRequest) -> Request<Void, Never> {
        Request(
            operation: "lendBook",
            method: .post,
            path: ["books", .parameter(id)],
            body: .form(body),
            success: [204: .none]
        )
    }
}
