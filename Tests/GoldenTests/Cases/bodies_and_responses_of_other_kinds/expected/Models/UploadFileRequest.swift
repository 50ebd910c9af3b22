// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UploadFileRequest: MultipartEncodable, Hashable, Sendable {
    /// The file.
    public var file: FileUpload

    public var note: String?

    public var more: [FileUpload]?

    public init(file: FileUpload, note: String? = nil, more: [FileUpload]? = nil) {
        self.file = file
        self.note = note
        self.more = more
    }
}

nonisolated extension UploadFileRequest {
    public func encode(to form: inout MultipartForm) {
        form.file("file", file)
        form.field("note", note)
        form.files("more", more)
    }
}
