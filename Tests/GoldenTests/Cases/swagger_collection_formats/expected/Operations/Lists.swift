// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

/// The operations of lists.
public nonisolated struct Lists: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func search(
        ids: [Int],
        plain: [String]? = nil,
        csv: [String]? = nil,
        ssv: [String]? = nil,
        tsv: String? = nil,
        pipes: [String]? = nil,
        multi: [String]? = nil,
        xTags: [String]? = nil,
        xWords: String? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<Never>) {
        let request = Self.search(
            ids: ids,
            plain: plain,
            csv: csv,
            ssv: ssv,
            tsv: tsv,
            pipes: pipes,
            multi: multi,
            xTags: xTags,
            xWords: xWords
        )
        try await client.send(request, options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func replace(ids: [Int], _ body: ReplaceListsRequest? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.replace(ids: ids, body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func upload(ids: [Int], _ body: UploadListsRequest? = nil, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.upload(ids: ids, body), options: options)
    }
}

nonisolated extension Lists {
    /// `GET /lists/{ids}` as a value: see ``Lists/search(ids:plain:csv:ssv:tsv:pipes:multi:xTags:xWords:options:)``.
    public static func search(
        ids: [Int],
        plain: [String]? = nil,
        csv: [String]? = nil,
        ssv: [String]? = nil,
        tsv: String? = nil,
        pipes: [String]? = nil,
        multi: [String]? = nil,
        xTags: [String]? = nil,
        xWords: String? = nil
    ) -> Request<Void, Never> {
        Request(
            operation: "searchLists",
            method: .get,
            path: ["lists", .parameter(ids)],
            query: [
                .query("plain", plain, explode: false),
                .query("csv", csv, explode: false),
                .query("ssv", ssv, style: .spaceDelimited),
                .query("tsv", tsv),
                .query("pipes", pipes, style: .pipeDelimited),
                .query("multi", multi),
            ],
            headers: [.header("X-Tags", xTags), .header("X-Words", xWords)],
            success: [204: .none]
        )
    }

    /// `POST /lists/{ids}` as a value: see ``Lists/replace(ids:_:options:)``.
    public static func replace(ids: [Int], _ body: ReplaceListsRequest? = nil) -> Request<Void, Never> {
        Request(
            operation: "replaceLists",
            method: .post,
            path: ["lists", .parameter(ids)],
            body: .form(
                body,
                encoding: [
                    "plain": .init(explode: false),
                    "csv": .init(explode: false),
                    "ssv": .init(style: .spaceDelimited),
                    "pipes": .init(style: .pipeDelimited),
                ]
            ),
            success: [204: .none]
        )
    }

    /// `PUT /lists/{ids}` as a value: see ``Lists/upload(ids:_:options:)``.
    public static func upload(ids: [Int], _ body: UploadListsRequest? = nil) -> Request<Void, Never> {
        Request(
            operation: "uploadLists",
            method: .put,
            path: ["lists", .parameter(ids)],
            body: .multipart(body),
            success: [204: .none]
        )
    }
}
