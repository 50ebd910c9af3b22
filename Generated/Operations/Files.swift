// Emitted by Tenon from spec/mix.json. Changes made here are lost on the next run.

public import Foundation

/// The files of a session: store, list, fetch, delete.
public nonisolated struct Files: Sendable {
    let client: Mix

    /// Lists the files of a session.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The files; an empty array where there are none.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for 404 (there is no such session).
    public func list(id: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) -> [FileInfo] {
        try await client.send(Self.list(id: id), options: options).body
    }

    /// Stores a file in a session.
    ///
    /// The file keeps its name; the agent can then read it.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - body: The file, as a form sends it.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The stored file.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The form holds no file, or the file's name cannot be used.
    ///   - 404: There is no such session.
    ///   - 413: The file is larger than the server takes.
    @discardableResult
    public func upload(
        id: String,
        _ body: UploadSessionFileRequest,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> FileInfo {
        try await client.send(Self.upload(id: id, body), options: options).body
    }

    /// Deletes a file of a session.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - filename: The name of the file, as the list of files has it.
    ///   - options: What differs from the client's configuration for this call.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The name cannot be that of a file.
    ///   - 404: There is no such session, or it has no such file.
    public func delete(id: String, filename: String, options: CallOptions = .init()) async throws(Failure<ErrorResponse>) {
        try await client.send(Self.delete(id: id, filename: filename), options: options)
    }

    /// Returns the content of a file, or a small picture of it.
    ///
    /// With `thumb`, an image or a video comes back scaled down; for a video, `time` says which frame is shown.
    ///
    /// - Parameters:
    ///   - id: The session.
    ///   - filename: The name of the file, as the list of files has it.
    ///   - thumb: The size of the picture, in pixels: `200` fits it into a square, `w200` sets its width, `h200` its height. The file itself comes back where this is absent.
    ///     Matches `^(\d+|w\d+|h\d+)$`.
    ///   - time: The moment of a video that the picture shows, in seconds from its start, from 0 to 86400.
    ///   - options: What differs from the client's configuration for this call.
    /// - Returns: The content. Its type is that of the file, or of the picture.
    /// - Throws: `Failure.documented` with an ``ErrorResponse`` for:
    ///   - 400: The name, the size or the moment is not valid.
    ///   - 404: There is no such session, or it has no such file.
    public func get(
        id: String,
        filename: String,
        thumb: String? = nil,
        time: Double? = nil,
        options: CallOptions = .init()
    ) async throws(Failure<ErrorResponse>) -> Data {
        try await client.send(Self.get(id: id, filename: filename, thumb: thumb, time: time), options: options).body
    }
}

nonisolated extension Files {
    /// `GET /api/sessions/{id}/files` as a value: see ``Files/list(id:options:)``.
    public static func list(id: String) -> Request<[FileInfo], ErrorResponse> {
        Request(
            operation: "listSessionFiles",
            method: .get,
            path: ["api", "sessions", .parameter(id), "files"],
            success: [200: .json],
            problems: [404: .json]
        )
    }

    /// `POST /api/sessions/{id}/files/upload` as a value: see ``Files/upload(id:_:options:)``.
    public static func upload(id: String, _ body: UploadSessionFileRequest) -> Request<FileInfo, ErrorResponse> {
        Request(
            operation: "uploadSessionFile",
            method: .post,
            path: ["api", "sessions", .parameter(id), "files", "upload"],
            body: .multipart(body),
            success: [201: .json],
            problems: [400: .json, 404: .json, 413: .json]
        )
    }

    /// `DELETE /api/sessions/{id}/files/{filename}` as a value: see ``Files/delete(id:filename:options:)``.
    public static func delete(id: String, filename: String) -> Request<Void, ErrorResponse> {
        Request(
            operation: "deleteSessionFile",
            method: .delete,
            path: ["api", "sessions", .parameter(id), "files", .parameter(filename)],
            success: [204: .none],
            problems: [400: .json, 404: .json]
        )
    }

    /// `GET /api/sessions/{id}/files/{filename}` as a value: see ``Files/get(id:filename:thumb:time:options:)``.
    public static func get(id: String, filename: String, thumb: String? = nil, time: Double? = nil) -> Request<Data, ErrorResponse> {
        Request(
            operation: "getSessionFile",
            method: .get,
            path: ["api", "sessions", .parameter(id), "files", .parameter(filename)],
            query: [.query("thumb", thumb), .query("time", time)],
            success: [200: .data],
            problems: [400: .json, 404: .json]
        )
    }
}
