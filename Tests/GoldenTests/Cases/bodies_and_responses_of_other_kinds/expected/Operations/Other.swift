// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime
public import Foundation

/// The operations of Other.
public nonisolated struct Other: Sendable {
    let client: Example

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func submitForm(_ body: SubmitFormRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.submitForm(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func uploadFile(_ body: UploadFileRequest, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.uploadFile(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func putRaw(_ body: Data, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.putRaw(body), options: options)
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func getRaw(options: CallOptions = .init()) async throws(Failure<Never>) -> Data {
        try await client.send(Self.getRaw(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Returns: Done.
    /// - Throws: ``Failure``, never with a documented body.
    public func getText(options: CallOptions = .init()) async throws(Failure<Never>) -> String {
        try await client.send(Self.getText(), options: options).body
    }

    /// - Parameter options: What differs from the client's configuration for this call.
    /// - Throws: ``Failure``, never with a documented body.
    public func patchText(_ body: Update, options: CallOptions = .init()) async throws(Failure<Never>) {
        try await client.send(Self.patchText(body), options: options)
    }
}

nonisolated extension Other {
    /// `POST /form` as a value: see ``Other/submitForm(_:options:)``.
    public static func submitForm(_ body: SubmitFormRequest) -> Request<Void, Never> {
        Request(
            operation: "submitForm",
            method: .post,
            path: ["form"],
            body: .form(body),
            success: [204: .none]
        )
    }

    /// `POST /files` as a value: see ``Other/uploadFile(_:options:)``.
    public static func uploadFile(_ body: UploadFileRequest) -> Request<Void, Never> {
        Request(
            operation: "uploadFile",
            method: .post,
            path: ["files"],
            body: .multipart(body),
            success: [204: .none]
        )
    }

    /// `PUT /raw` as a value: see ``Other/putRaw(_:options:)``.
    public static func putRaw(_ body: Data) -> Request<Void, Never> {
        Request(
            operation: "putRaw",
            method: .put,
            path: ["raw"],
            body: .data(body, contentType: "image/png"),
            success: [204: .none]
        )
    }

    /// `GET /raw` as a value: see ``Other/getRaw(options:)``.
    public static func getRaw() -> Request<Data, Never> {
        Request(
            operation: "getRaw",
            method: .get,
            path: ["raw"],
            success: [200: .data]
        )
    }

    /// `GET /text` as a value: see ``Other/getText(options:)``.
    public static func getText() -> Request<String, Never> {
        Request(
            operation: "getText",
            method: .get,
            path: ["text"],
            success: [200: .text]
        )
    }

    /// `PATCH /text` as a value: see ``Other/patchText(_:options:)``.
    public static func patchText(_ body: Update) -> Request<Void, Never> {
        Request(
            operation: "patchText",
            method: .patch,
            path: ["text"],
            body: .json(body, contentType: "application/merge-patch+json"),
            success: [204: .none]
        )
    }
}
