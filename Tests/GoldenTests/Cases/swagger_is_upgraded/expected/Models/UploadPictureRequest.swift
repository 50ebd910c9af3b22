// Emitted by Tenon from spec.json. Changes made here are lost on the next run.

public import ClientRuntime

public nonisolated struct UploadPictureRequest: MultipartEncodable, Hashable, Sendable {
    /// A word about the picture
    public var note: String?

    public var file: FileUpload

    public init(file: FileUpload, note: String? = nil) {
        self.file = file
        self.note = note
    }
}

nonisolated extension UploadPictureRequest {
    public func encode(to form: inout MultipartForm) {
        form.field("note", note)
        form.file("file", file)
    }
}
